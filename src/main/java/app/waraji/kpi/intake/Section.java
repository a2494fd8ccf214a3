package app.waraji.kpi.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one table before they are judged one by one.
 *
 * @param header null where there is none
 * @param before titles and remarks above it
 * @param body rows, totals and what stands between and below them
 */
record Section(@Nullable SheetLine header, List<SheetLine> before, List<SheetLine> body) {

    /** Enough to tell how wide a table is. */
    private static final int LINES_TO_JUDGE = 40;

    Section {
        before = List.copyOf(before);
        body = List.copyOf(body);
    }

    Section with(List<SheetLine> more) {
        List<SheetLine> all = new ArrayList<>(body);
        all.addAll(more);
        return new Section(header, before, all);
    }

    /** Under remarks the first line is the header, be it one cell wide. */
    static Section underRemarks(List<SheetLine> before, List<SheetLine> block) {
        return isHeader(block.get(0))
                ? new Section(block.get(0), before, block.subList(1, block.size()))
                : new Section(null, before, block);
    }

    /** Looks for the header below the titles that a block may begin with. */
    static Section in(List<SheetLine> before, List<SheetLine> block) {
        int width = block.stream()
                .limit(LINES_TO_JUDGE)
                .mapToInt(SheetLine::filled)
                .max()
                .orElse(0);
        int enough = Math.max(2, (width * 3 + 4) / 5);
        int at = 0;
        while (at < block.size() && (block.get(at).filled() < enough || isLabelled(block, at, width))) {
            at++;
        }
        if (at == block.size()) {
            return new Section(null, before, block);
        }
        // A row of groups over the header leaves its first cell empty.
        if (at + 1 < block.size()
                && block.get(at).cell(0).isEmpty()
                && isHeader(block.get(at))
                && isHeader(block.get(at + 1))
                && !block.get(at + 1).cell(0).isEmpty()
                && block.get(at + 1).filled() >= block.get(at).filled()) {
            at++;
        }
        List<SheetLine> above = new ArrayList<>(before);
        above.addAll(block.subList(0, at));
        return isHeader(block.get(at))
                ? new Section(block.get(at), above, block.subList(at + 1, block.size()))
                : new Section(null, above, block.subList(at, block.size()));
    }

    /** A line such as "period, from, to" above a wider header. */
    private static boolean isLabelled(List<SheetLine> block, int at, int width) {
        return block.get(at).filled() < width
                && !isHeader(block.get(at))
                && block.stream().skip(at + 1L).limit(5).anyMatch(line -> line.filled() == width && isHeader(line));
    }

    /** Names of columns only; a month or a year may be one. */
    static boolean isHeader(SheetLine line) {
        return !line.isBlank()
                && line.cells().stream()
                        .noneMatch(cell -> TypedNumber.read(cell, false)
                                        .filter(number -> !isYear(cell))
                                        .isPresent()
                                || DateText.read(cell, DateOrder.MONTH_DAY_YEAR)
                                        .filter(day -> day.getDayOfMonth() != 1)
                                        .isPresent());
    }

    private static boolean isYear(String cell) {
        return cell.matches("(?:19|20)\\d{2}");
    }
}
