package app.waraji.exchange.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each column of each table means, its unit or its codes: the one place where that is written down. */
final class Meanings {

    private static final Pattern CODES = Pattern.compile("[A-Z_]+(,[A-Z_]+)*");
    private static final String EVERYWHERE = "*";

    private final Map<String, Meaning> meanings = new HashMap<>();

    /** @param unit a unit, or codes parted by commas; may be empty */
    record Meaning(String unit, String japanese, String english) {

        /** What a cell may be; empty where it may be anything. */
        List<String> codes() {
            return CODES.matcher(unit).matches() ? Arrays.asList(unit.split(",")) : List.of();
        }
    }

    Meanings() {
        String table = EVERYWHERE;
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                table = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                String[] parts = line.split("\\|", 4);
                meanings.put(table + "." + parts[0], new Meaning(parts[1], parts[2], parts[3]));
            }
        }
    }

    /** Empty where nobody wrote it down. */
    Optional<Meaning> of(Table table, Column column) {
        Meaning everywhere = meanings.get(EVERYWHERE + "." + column.name());
        return Optional.ofNullable(meanings.getOrDefault(table.name() + "." + column.name(), everywhere));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream("columns.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
