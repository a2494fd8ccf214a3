package app.waraji.calendar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be read, as text to keep: a line each, its parts separated by tabs, which no part holds. */
final class UnreadText {

    private UnreadText() {}

    static String write(List<Unread> unread) {
        return unread.stream()
                .map(its -> its.line() + "\t" + its.why().name() + "\t" + its.text())
                .collect(Collectors.joining("\n"));
    }

    /** Passes over what another version of the program may have known. */
    static List<Unread> read(String text) {
        return text.lines().flatMap(UnreadText::line).toList();
    }

    private static Stream<Unread> line(String line) {
        String[] parts = line.split("\t", 3);
        return parts.length < 3
                ? Stream.empty()
                : Stream.of(Unread.Why.values())
                        .filter(why -> why.name().equals(parts[1]))
                        .map(why -> new Unread(Integer.parseInt(parts[0]), why, parts[2]));
    }
}
