package app.waraji.exchange.whole;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one table.
 *
 * @param columns those that the file has, in its order
 */
record Rows(Table table, List<Column> columns, List<Line> lines) {

    /** One row: its line in the file, and a value or null for each column. */
    record Line(long number, List<@Nullable Object> values) {}

    /** The column's place in each line; -1 where the file does not have it. */
    int place(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /** Rows that others of the same table point to come first; of a circle none does. */
    List<Line> inOrder() {
        List<Integer> within = table.references().entrySet().stream()
                .filter(reference -> reference.getValue().equals(table.name()))
                .map(reference -> place(reference.getKey()))
                .filter(place -> place >= 0)
                .toList();
        int id = place("id");
        if (within.isEmpty() || id < 0) {
            return lines;
        }
        Map<@Nullable Object, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.values().get(id), line));
        List<Line> ordered = new ArrayList<>(lines.size());
        Set<Line> begun = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Line> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        // Without recursion: a chain may be as long as the table.
        Deque<Line> open = new ArrayDeque<>();
        for (Line first : lines) {
            open.push(first);
            while (!open.isEmpty()) {
                Line line = open.element();
                if (begun.add(line)) {
                    for (int place : within) {
                        Object wanted = line.values().get(place);
                        Line target = wanted == null ? null : byId.get(wanted);
                        if (target != null && !begun.contains(target)) {
                            open.push(target);
                        }
                    }
                } else {
                    open.pop();
                    if (placed.add(line)) {
                        ordered.add(line);
                    }
                }
            }
        }
        return ordered;
    }
}
