package app.waraji.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The made-up names and titles of the sample in one language, from {@code sample_ja.txt} or {@code sample_en.txt}. */
final class SampleTexts {

    private final boolean japanese;
    private final Map<String, List<List<String>>> sections;

    private SampleTexts(boolean japanese, Map<String, List<List<String>>> sections) {
        this.japanese = japanese;
        this.sections = sections;
    }

    /** In Japanese, or in English. */
    static SampleTexts in(boolean japanese) {
        String name = japanese ? "sample_ja.txt" : "sample_en.txt";
        try (InputStream file = Objects.requireNonNull(SampleTexts.class.getResourceAsStream(name), name)) {
            return new SampleTexts(japanese, read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isJapanese() {
        return japanese;
    }

    /** The rows of a section, each with its columns. */
    List<List<String>> rows(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** The only row of a section. */
    List<String> row(String section) {
        return rows(section).get(0);
    }

    /** The first column of each row. */
    List<String> lines(String section) {
        return rows(section).stream().map(row -> row.get(0)).toList();
    }

    /** The text with month, customer and season put in. */
    String filled(String text, LocalDate day, String customer) {
        List<String> seasons = row("seasons");
        boolean afterSpring =
                day.getMonth().compareTo(Month.APRIL) >= 0 && day.getMonth().compareTo(Month.OCTOBER) < 0;
        String month = japanese
                ? String.valueOf(day.getMonthValue())
                : day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return text.replace("{month}", month)
                .replace("{customer}", customer)
                .replace("{season}", seasons.get(afterSpring ? 1 : 0));
    }

    /** A dash stands for none. */
    static @Nullable String optional(String column) {
        return column.equals("-") ? null : column;
    }

    private static Map<String, List<List<String>>> read(String text) {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        List<List<String>> current = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(Stream.of(line.split("\\|")).map(String::strip).toList());
            }
        }
        return sections;
    }
}
