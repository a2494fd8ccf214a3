package app.waraji.kpi.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a kind of file become metrics.
 *
 * @param header by which such a file is known again; empty for the profiles that come with the program
 * @param order of dates that could be read in two ways; null where that did not have to be asked
 */
public record ImportProfile(
        String name,
        List<String> header,
        List<Assignment> assignments,
        @Nullable DateOrder order) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 100;

    public ImportProfile {
        header = List.copyOf(header);
        assignments = List.copyOf(assignments);
    }

    /** Those of its assignments that the table has the columns for. */
    public List<Assignment> on(FoundTable table) {
        Map<String, Assignment> byMetric = new LinkedHashMap<>();
        // Of several ways to a metric the first that is there is taken.
        assignments.stream()
                .filter(each -> each.fits(table))
                .forEach(each -> byMetric.putIfAbsent(each.metric(), each));
        return List.copyOf(byMetric.values());
    }

    /** The table it is for: with the most of its columns, and with rows; empty where there is none. */
    public Optional<FoundTable> tableIn(TableFile file) {
        FoundTable best = null;
        for (FoundTable table : file.tables()) {
            boolean isBetter = best == null || on(table).size() > on(best).size();
            if (!on(table).isEmpty() && !table.allRows().isEmpty() && isBetter) {
                best = table;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether files of this kind look like that table. */
    boolean knows(FoundTable table) {
        long metrics = assignments.stream().map(Assignment::metric).distinct().count();
        return header.isEmpty() ? on(table).size() == metrics : header.equals(table.header());
    }

    /** Whether a user or a script means this one. */
    boolean isCalled(String other) {
        return bare(name).equals(bare(other));
    }

    private static String bare(String name) {
        return CellText.folded(name).replaceAll("[\\s_-]", "");
    }
}
