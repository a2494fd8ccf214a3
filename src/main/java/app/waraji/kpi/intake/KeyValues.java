package app.waraji.kpi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports that are written as pairs, as of a single newsletter: each pair a column of a table of one row. */
final class KeyValues {

    private final List<SheetLine> before = new ArrayList<>();
    private final List<SheetLine> pairs = new ArrayList<>();

    /**
     * Takes a block if it is one of pairs.
     *
     * @param titles what stands loose above it
     */
    boolean take(List<SheetLine> titles, List<SheetLine> block) {
        int start = 0;
        while (start < block.size()
                && block.get(start).filled() == 1
                && !isKey(block.get(start).first())) {
            start++;
        }
        List<SheetLine> rest = block.subList(start, block.size());
        long keys = rest.stream().filter(line -> isKey(line.cell(0))).count();
        boolean arePairs = keys > 0
                && keys * 2 >= rest.size()
                && rest.stream().allMatch(line -> line.cells().size() <= 2);
        if (arePairs) {
            before.addAll(titles);
            before.addAll(block.subList(0, start));
            pairs.addAll(rest);
        }
        return arePairs;
    }

    private static boolean isKey(String cell) {
        return cell.length() > 1 && (cell.endsWith(":") || cell.endsWith("："));
    }

    /** Empty where there were none. */
    Optional<FoundTable> table() {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        SheetLine first = pairs.get(0);
        SheetLine header = new SheetLine(
                first.number(), pairs.stream().map(pair -> name(pair.cell(0))).toList(), first.text());
        SheetLine row = new SheetLine(
                first.number(), pairs.stream().map(pair -> pair.cell(1)).toList(), text());
        return Optional.of(new TableReading(new Section(header, before, List.of(row))).table());
    }

    private String text() {
        return String.join("\n", pairs.stream().map(SheetLine::text).toList());
    }

    private static String name(String key) {
        return isKey(key) ? key.substring(0, key.length() - 1).strip() : key;
    }
}
