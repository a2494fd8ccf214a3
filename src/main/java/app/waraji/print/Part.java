package app.waraji.print;

import java.util.List;

/**
 * A piece of a sheet and what it is to somebody who hears the page read aloud: its own marks first, then its parts.
 *
 * @param spoken what to say of a figure; empty for all else
 */
public record Part(Role role, String spoken, List<Mark> marks, List<Part> parts) {

    /** What a piece is; {@link #ORNAMENT} is not read aloud. */
    public enum Role {
        TITLE,
        HEADING,
        PARAGRAPH,
        TABLE,
        ROW,
        CELL,
        FIGURE,
        ORNAMENT
    }

    public Part {
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
    }

    public static Part of(Role role, List<Mark> marks) {
        return new Part(role, "", marks, List.of());
    }

    public static Part of(Role role, Mark... marks) {
        return of(role, List.of(marks));
    }

    public static Part holding(Role role, List<Part> parts) {
        return new Part(role, "", List.of(), parts);
    }
}
