package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real calendars of other programs, where the folder of samples is at hand; skipped where it is not. */
class SampleCalendarsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("waraji.samples", "none"));
    private static final int ROWS_A_FILE = 60;
    private static final LocalDate FROM = LocalDate.of(1970, 1, 1);
    private static final LocalDate TO = LocalDate.of(2031, 1, 1);

    @TestFactory
    Stream<DynamicTest> occurrencesAreThoseThatTwoOtherProgramsAgreeOn() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            // As a test of its own, so that it is counted as skipped.
            return Stream.of(DynamicTest.dynamicTest(
                    "samples", () -> Assumptions.abort("no folder of samples at " + SAMPLES + " (-Dwaraji.samples)")));
        }
        SampleTable files = SampleTable.read(SAMPLES.resolve("ics/MANIFEST.tsv"));
        SampleTable expected = SampleTable.read(SAMPLES.resolve("ics/occurrences.tsv"));
        return files.rows().stream()
                .filter(file -> files.cell(file, "engines_agree").equals("yes"))
                .flatMap(file -> Stream.of(ZoneId.of("Asia/Tokyo"), ZoneOffset.UTC)
                        .map(zone -> DynamicTest.dynamicTest(files.cell(file, "file") + " in " + zone, () -> {
                            List<Commitment> found = read(files.cell(file, "file"))
                                    .between(FROM, TO, zone)
                                    .commitments();
                            agree(found, expected, files.cell(file, "file"), zone);
                        })));
    }

    /** Those that no two programs agree on and those that are broken, too. */
    @TestFactory
    Stream<DynamicTest> everyFileIsReadOrRefusedInASentence() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return Stream.of(DynamicTest.dynamicTest(
                    "samples", () -> Assumptions.abort("no folder of samples at " + SAMPLES + " (-Dwaraji.samples)")));
        }
        try (Stream<Path> files = Files.list(SAMPLES.resolve("ics"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), () -> isReadOrRefused(Files.readAllBytes(file))));
        }
    }

    private static void isReadOrRefused(byte[] file) {
        Clock now = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);
        Messages words = Messages.of(CalendarStore.class, Locale.JAPANESE);
        try (Database db = Database.inMemory(new Changes(Runnable::run), now)) {
            CalendarListing listing = CalendarListing.of(file, FROM, TO, Ics.TOKYO, Locale.JAPANESE);
            ImportSummary imported = new CalendarStore(db, now, Locale.JAPANESE).importFile("sample.ics", file);
            assertThat(listing.commitments().size()
                            + imported.events()
                            + imported.unread().size())
                    .isPositive();
            assertThat(Stream.concat(listing.unread().stream(), imported.unread().stream()))
                    .allSatisfy(
                            one -> assertThat(one.reason(words)).isNotBlank().doesNotContain("\n"));
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。").doesNotContain("\n");
        }
    }

    /** Compares the first occurrences, as many as the table lists; what is called off is none of ours. */
    private static void agree(List<Commitment> found, SampleTable expected, String file, ZoneId zone) {
        List<List<String>> rows = expected.rows().stream()
                .filter(row -> expected.cell(row, "file").equals(file))
                .toList();
        List<Commitment> listed = rows.stream()
                .filter(row -> !expected.cell(row, "status").equals("CANCELLED"))
                .map(row -> commitment(expected, row, zone))
                .sorted(Commitment.BY_START)
                .toList();
        List<Commitment> untitled = found.stream()
                .map(its -> new Commitment(its.uid(), "", its.start(), its.end(), its.allDay()))
                .toList();
        assertThat(untitled).containsAll(listed);
        if (rows.size() < ROWS_A_FILE) {
            assertThat(untitled).hasSameSizeAs(listed);
        } else {
            LocalDateTime last = listed.get(listed.size() - 1).start();
            assertThat(untitled.stream().filter(its -> its.start().isBefore(last)))
                    .containsExactlyInAnyOrderElementsOf(listed.stream()
                            .filter(its -> its.start().isBefore(last))
                            .toList());
        }
    }

    private static Commitment commitment(SampleTable expected, List<String> row, ZoneId zone) {
        return new Commitment(
                expected.cell(row, "uid"),
                "",
                time(expected.cell(row, "start"), zone),
                time(expected.cell(row, "end"), zone),
                expected.cell(row, "kind").equals("all-day"));
    }

    private static LocalDateTime time(String text, ZoneId zone) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay();
        }
        return text.endsWith("Z") ? LocalDateTime.ofInstant(Instant.parse(text), zone) : LocalDateTime.parse(text);
    }

    private static IcsCalendar read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve("ics").resolve(file));
        return IcsImport.read(bytes, Messages.of(IcsImport.class, Locale.ENGLISH));
    }
}
