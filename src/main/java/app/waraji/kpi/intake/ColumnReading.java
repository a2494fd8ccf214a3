package app.waraji.kpi.intake;

import app.waraji.kpi.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the columns of a table hold. */
final class ColumnReading {

    /** Numbers that count nothing. */
    private static final Pattern NAMES_SOMETHING =
            Pattern.compile(".*(コード|番号|電話|郵便|zip|phone|code|tel|fax)|(.*[^a-z])?id|no\\.?|#");

    private static final Pattern MONEY = Pattern.compile(
            "(?s).*(金額|受注額|売上高?|費用|単価|\\(円\\)|\\[円\\]|\\(千円\\)|\\(万円\\))|amount|revenue|totalrevenue|cost");

    private final List<String> header;
    private final @Nullable Span span;
    private final boolean commaForPoint;

    ColumnReading(List<String> header, @Nullable Span span, boolean commaForPoint) {
        this.header = header;
        this.span = span;
        this.commaForPoint = commaForPoint;
    }

    List<Column> of(List<SheetLine> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(column(i, rows));
        }
        return columns;
    }

    /** Whether nine rows in ten have something in that column. */
    boolean isMostlyFilled(List<SheetLine> rows, int column) {
        long filled = rows.stream()
                .filter(row -> !CellText.isNothing(row.cell(column)))
                .count();
        return filled * 10 >= rows.size() * 9L;
    }

    /** Whether its dates are dates and its numbers numbers, where there is anything. */
    boolean isReadable(SheetLine row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cell(i);
            Column column = columns.get(i);
            DateColumn dates = column.dates();
            boolean bad = dates == null
                    ? column.isNumeric()
                            && TypedNumber.read(cell, commaForPoint).isEmpty()
                    : dates.read(cell).isEmpty();
            if (bad && !CellText.isNothing(cell)) {
                return false;
            }
        }
        return true;
    }

    private Column column(int at, List<SheetLine> rows) {
        String name = header.get(at);
        List<String> cells = rows.stream()
                .map(row -> row.cell(at))
                .filter(cell -> !CellText.isNothing(cell))
                .toList();
        if (cells.isEmpty()) {
            return new Column(name, Column.Type.EMPTY, null, null, null, null);
        }
        return DateColumn.of(name, cells, span)
                .map(dates -> dated(name, cells, dates))
                .or(() -> numbered(name, cells))
                .orElseGet(() -> new Column(name, Column.Type.TEXT, null, null, null, null));
    }

    private static Column dated(String name, List<String> cells, DateColumn dates) {
        List<LocalDate> days = cells.stream()
                .map(dates::read)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new Column(name, Column.Type.DATE, days.get(0), days.get(days.size() - 1), null, dates);
    }

    private Optional<Column> numbered(String name, List<String> cells) {
        List<TypedNumber> numbers = cells.stream()
                .map(cell -> TypedNumber.read(cell, commaForPoint))
                .flatMap(Optional::stream)
                .toList();
        String folded = CellText.folded(name);
        boolean all = numbers.size() == cells.size();
        if (!all && (NAMES_SOMETHING.matcher(folded).matches() || !DateColumn.isMost(numbers.size(), cells.size()))) {
            return Optional.empty();
        }
        boolean percent = numbers.stream().anyMatch(each -> each.form() == TypedNumber.Form.PERCENT);
        boolean amount = numbers.stream().anyMatch(each -> each.form() == TypedNumber.Form.AMOUNT)
                || MONEY.matcher(folded).matches();
        Column.Type type = percent ? Column.Type.PERCENT : amount ? Column.Type.AMOUNT : Column.Type.NUMBER;
        BigDecimal sum =
                percent ? null : numbers.stream().map(TypedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Column(name, type, null, null, sum == null ? null : NumberText.plain(sum), null));
    }
}
