package app.waraji.report.sent;

import java.util.List;

/** A part of a report: its heading and what stands under it, line by line. */
public record Passage(String heading, List<String> lines) {

    public Passage {
        lines = List.copyOf(lines);
    }
}
