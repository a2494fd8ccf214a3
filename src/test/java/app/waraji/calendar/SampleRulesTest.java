package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Recurrence rules with their known dates, where the folder of samples is at hand; skipped where it is not. */
class SampleRulesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("waraji.samples", "none"));

    /** A week by number without a weekday: RFC 5545 takes the weekday of the start, the source of this one all seven. */
    private static final Set<String> AGAINST_THE_STANDARD = Set.of("dateutil-testYearlyByWeekNo");

    @TestFactory
    Stream<DynamicTest> datesOfARuleAreThoseThatTwoOtherProgramsAgreeOn() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            // As a test of its own, so that it is counted as skipped.
            return Stream.of(DynamicTest.dynamicTest(
                    "samples", () -> Assumptions.abort("no folder of samples at " + SAMPLES + " (-Dwaraji.samples)")));
        }
        SampleTable rules = SampleTable.read(SAMPLES.resolve("recurrence/vectors.tsv"));
        return rules.rows().stream()
                .filter(rule -> rules.cell(rule, "check").startsWith("dateutil agrees"))
                .filter(rule -> !AGAINST_THE_STANDARD.contains(rules.cell(rule, "id")))
                .map(rule -> DynamicTest.dynamicTest(
                        rules.cell(rule, "id") + " " + rules.cell(rule, "rrule"), () -> agrees(rules, rule)));
    }

    private static void agrees(SampleTable rules, List<String> rule) {
        List<LocalDateTime> expected = Stream.of(rules.cell(rule, "expected").split(",", -1))
                .filter(date -> !date.isEmpty())
                .map(SampleRulesTest::time)
                .toList();
        LocalDate to = expected.isEmpty()
                ? LocalDate.of(2100, 1, 1)
                : expected.get(expected.size() - 1).toLocalDate().plusDays(1);
        String windowEnd = rules.cell(rule, "window_to_excl");
        List<LocalDateTime> found = IcsImport.read(file(rules, rule), Messages.of(IcsImport.class, Locale.ENGLISH))
                .between(LocalDate.of(1900, 1, 1), to.plusDays(400), zone(rules, rule))
                .commitments()
                .stream()
                .map(Commitment::start)
                .filter(start -> rules.cell(rule, "window_from").isEmpty()
                        || !start.isBefore(time(rules.cell(rule, "window_from"))))
                .filter(start -> windowEnd.isEmpty() || start.isBefore(time(windowEnd)))
                .toList();
        if (rules.cell(rule, "list_complete").equals("yes")) {
            assertThat(found).containsExactlyElementsOf(expected);
        } else {
            assertThat(found).startsWith(expected.toArray(LocalDateTime[]::new));
        }
    }

    /** The table's own name for the zone of New York; the one other name that is no zone's needs none. */
    private static ZoneId zone(SampleTable rules, List<String> rule) {
        String name = rules.cell(rule, "tzid");
        if (name.equals("US-Eastern")) {
            return ZoneId.of("America/New_York");
        }
        return name.isEmpty() || name.contains(",") ? ZoneOffset.UTC : ZoneId.of(name);
    }

    private static byte[] file(SampleTable rules, List<String> rule) {
        String start = rules.cell(rule, "dtstart");
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n");
        boolean zoned = start.contains("T") && !rules.cell(rule, "tzid").isEmpty();
        file.append(zoned ? "DTSTART;TZID=" + zone(rules, rule) + ":" : "DTSTART:")
                .append(start)
                .append('\n');
        for (String name : List.of("rrule", "exrule")) {
            for (String value : rules.cell(rule, name).split(" \\| ", -1)) {
                file.append(value.isEmpty() ? "" : name + ":" + value + "\n");
            }
        }
        for (String name : List.of("rdate", "exdate")) {
            String value = rules.cell(rule, name);
            file.append(value.isEmpty() ? "" : name + ":" + value + "\n");
        }
        file.append("END:VEVENT\nEND:VCALENDAR\n");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDateTime time(String text) {
        return IcsTime.parse(text, null).orElseThrow().at();
    }
}
