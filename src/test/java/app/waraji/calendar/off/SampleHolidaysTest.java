package app.waraji.calendar.off;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The Cabinet Office's own list, where the folder of samples is at hand; skipped where it is not. */
final class SampleHolidaysTest {

    private static final Path LIST =
            Path.of(System.getProperty("waraji.samples", "none"), "csv", "cao_syukujitsu_2024-02.csv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

    @Test
    void areTheDaysAndNamesOfTheCabinetOffice() throws IOException {
        Assumptions.assumeTrue(Files.exists(LIST), "no list at " + LIST + " (-Dwaraji.samples)");
        Messages japanese = Messages.of(PublicHolidays.class, Locale.JAPANESE);
        Map<LocalDate, String> listed = new TreeMap<>();
        Files.readAllLines(LIST, Charset.forName("windows-31j")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> listed.put(LocalDate.parse(cells[0], DAY), cells[1]));
        Map<LocalDate, String> found = new TreeMap<>();
        PublicHolidays.between(LocalDate.of(1955, 1, 1), LocalDate.of(2026, 1, 1))
                .forEach((day, name) -> found.put(day, japanese.text(name)));
        assertThat(found).hasSizeGreaterThan(1000).containsExactlyEntriesOf(listed);
    }
}
