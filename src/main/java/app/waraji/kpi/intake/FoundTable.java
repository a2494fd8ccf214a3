package app.waraji.kpi.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file.
 *
 * @param rows without totals, remarks and what cannot be read
 * @param refused rows in which a date or a number is none
 * @param skipped all lines of it that are no rows, in order; the refused ones among them
 * @param commaForPoint whether 1.234,5 is written for 1,234.5
 */
public record FoundTable(
        Heading heading,
        List<SheetLine> rows,
        List<SheetLine> refused,
        List<Column> columns,
        List<Skipped> skipped,
        boolean commaForPoint) {

    /**
     * What stands over the rows.
     *
     * @param title null where there is none
     * @param line of the names, from 1; null where there are none
     * @param names letters as in a spreadsheet where there are none
     * @param span the days that the table says it covers; null where it does not say
     */
    public record Heading(
            @Nullable String title,
            @Nullable Integer line,
            List<String> names,
            @Nullable Span span) {

        public Heading {
            names = List.copyOf(names);
        }
    }

    public FoundTable {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
    }

    public List<String> header() {
        return heading.names();
    }

    FoundTable titled(String title) {
        Heading named = new Heading(title, heading.line(), heading.names(), heading.span());
        return new FoundTable(named, rows, refused, columns, skipped, commaForPoint);
    }

    /** The same without the rows of these lines. */
    FoundTable without(Set<Integer> lines) {
        return new FoundTable(
                heading,
                rows.stream().filter(row -> !lines.contains(row.number())).toList(),
                refused.stream().filter(row -> !lines.contains(row.number())).toList(),
                columns,
                skipped,
                commaForPoint);
    }

    /** With those that cannot be read in every cell, in the order of the file. */
    List<SheetLine> allRows() {
        if (refused.isEmpty()) {
            return rows;
        }
        List<SheetLine> all = new ArrayList<>(rows);
        all.addAll(refused);
        all.sort(Comparator.comparingInt(SheetLine::number));
        return all;
    }

    /** Of the first of these names that a column has; -1 where none has. Width, case and blanks do not count. */
    int column(List<String> names) {
        for (String name : names) {
            String wanted = CellText.folded(name);
            for (int i = 0; i < header().size(); i++) {
                if (CellText.folded(header().get(i)).equals(wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
