package app.waraji.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated texts with a line of names on top. */
record SampleTable(List<String> names, List<List<String>> rows) {

    static SampleTable read(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            lines.add(List.of(line.split("\t", -1)));
        }
        return new SampleTable(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Empty where the row ends before that column. */
    String cell(List<String> row, String name) {
        int column = names.indexOf(name);
        return column < row.size() ? row.get(column) : "";
    }
}
