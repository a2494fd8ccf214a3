package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IcsExportTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);
    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 1);

    private static OwnEvent event(String uid, String title, String start, int minutes) {
        return new OwnEvent(uid, title, new Slot(LocalDateTime.parse(start), minutes), false, "");
    }

    private static String written(OwnEvent... events) {
        byte[] file = new IcsExport((from, to) -> List.of(events), NOW, Locale.JAPANESE).file(FROM, TO);
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void protectedTimeIsBusyAndOtherTimeIsFree() {
        OwnEvent busy = new OwnEvent(
                "block-1@waraji.app", "記事", new Slot(LocalDateTime.parse("2026-11-16T10:00"), 60), true, "オウンドメディア");

        assertThat(written(busy, event("block-2@waraji.app", "整理", "2026-11-16T13:00", 30)))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Waraji//Waraji//JA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Waraji",
                        "X-WR-TIMEZONE:Asia/Tokyo",
                        "BEGIN:VEVENT",
                        "UID:block-1@waraji.app",
                        "DTSTAMP:20261118T010000Z",
                        "DTSTART:20261116T010000Z",
                        "DTEND:20261116T020000Z",
                        "SUMMARY:記事",
                        "DESCRIPTION:オウンドメディア",
                        "TRANSP:OPAQUE",
                        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:block-2@waraji.app",
                        "DTSTAMP:20261118T010000Z",
                        "DTSTART:20261116T040000Z",
                        "DTEND:20261116T043000Z",
                        "SUMMARY:整理",
                        "TRANSP:TRANSPARENT",
                        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void linesAreFoldedAtSeventyFiveBytesAndNeverWithinACharacter() {
        String title = "展示会の準備👟".repeat(40);

        String file = written(event("1", title, "2026-11-16T10:00", 60));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void anEmptyPlanIsACalendarToo() {
        assertThat(Ics.read(written()).events()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Random random = new Random(7);
        String letters = "aB7 ,;:\\\"'\t\n草鞋👟ーé－％{}=^";
        List<OwnEvent> events = IntStream.range(0, 200)
                .mapToObj(i -> {
                    String title = random.ints(random.nextInt(120), 0, letters.length())
                            .mapToObj(letters::charAt)
                            .filter(c -> !Character.isSurrogate(c))
                            .map(String::valueOf)
                            .reduce("", String::concat);
                    LocalDateTime start = FROM.atStartOfDay().plusMinutes(random.nextInt(30 * 24 * 60));
                    return new OwnEvent(
                            "block-" + i,
                            title,
                            new Slot(start, 1 + random.nextInt(3000)),
                            random.nextBoolean(),
                            title);
                })
                .toList();

        for (ZoneId zone : List.of(Ics.TOKYO, ZoneId.of("Europe/Berlin"))) {
            Clock clock = NOW.withZone(zone);
            byte[] file = new IcsExport((from, to) -> events, clock, Locale.ENGLISH).file(FROM, TO);
            IcsCalendar read = IcsImport.read(file, Ics.MESSAGES);

            assertThat(read.unread()).isEmpty();
            assertThat(read.between(FROM, TO, zone).commitments().stream()
                            .map(its -> its.uid() + its.title().strip() + its.start() + its.end()))
                    .containsExactlyInAnyOrderElementsOf(events.stream()
                            .map(its -> its.uid()
                                    + PlainText.of(its.title()).strip()
                                    + its.slot().start()
                                    + its.slot().end())
                            .toList());
        }
    }

    @Test
    void aBlockKeepsItsNameSoThatItIsNotDoubledElsewhere() {
        OwnEvent before = event("block-1@waraji.app", "記事", "2026-11-16T10:00", 60);
        OwnEvent moved = event("block-1@waraji.app", "記事", "2026-11-17T10:00", 60);

        assertThat(Stream.of(before, moved).map(IcsExportTest::written))
                .allSatisfy(file -> assertThat(file).contains("UID:block-1@waraji.app\r\n"));
    }
}
