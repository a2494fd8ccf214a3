package app.waraji.wins.table;

import app.waraji.wins.ShareChannel;
import app.waraji.wins.Sharing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sharings of a win in one cell: a line each, date, name, channel and reaction between bars. */
final class SharedText {

    private static final String BAR = " | ";
    private static final int PARTS = 4;

    private SharedText() {}

    static String written(List<Sharing> sharings) {
        return sharings.stream()
                .map(its -> String.join(
                        BAR,
                        its.date().toString(),
                        escaped(its.told()),
                        its.channel().name(),
                        escaped(Objects.requireNonNullElse(its.reaction(), ""))))
                .collect(Collectors.joining("\n"));
    }

    /** Empty where a line is none. */
    static Optional<List<Sharing>> read(String cell) {
        List<Sharing> sharings = new ArrayList<>();
        for (String line : cell.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.split("(?<!\\\\)\\s?\\|\\s?", -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            try {
                String reaction = plain(parts[3]);
                sharings.add(new Sharing(
                        0,
                        0,
                        LocalDate.parse(parts[0].strip()),
                        plain(parts[1]),
                        ShareChannel.valueOf(parts[2].strip()),
                        reaction.isBlank() ? null : reaction));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(sharings);
    }

    private static String escaped(String text) {
        return text.replaceAll("\\R", " ").replace("|", "\\|");
    }

    private static String plain(String part) {
        return part.replace("\\|", "|").strip();
    }
}
