package app.waraji.kpi.intake;

import app.waraji.kpi.intake.Skipped.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges the lines of one table: which are rows, which are totals, remarks, footers, and which cannot be read. */
final class TableReading {

    private static final int LETTERS = 26;
    private static final Pattern RULE = Pattern.compile("#?[\\s\\-=#*]*");
    private static final Pattern SAYS_WHAT_ELSE = Pattern.compile(
            "#\\s*(?:Account|Property|Start date|End date|アカウント|プロパティ|開始日|終了日)\\s*[::].*|#?\\s*\\d{8}-\\d{8}|sep=.?",
            Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final List<String> header;
    private final @Nullable Span span;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<SheetLine> refused = new ArrayList<>();

    TableReading(Section section) {
        this.section = section;
        this.header = header(section);
        this.span =
                Span.of(section.before().stream().map(SheetLine::text).toList()).orElse(null);
    }

    FoundTable table() {
        section.before().forEach(line -> skipped.add(Skipped.of(line, Why.COMMENT)));
        boolean commaForPoint = hasCommaForPoint();
        List<SheetLine> rows = withoutTotals(withoutLoose(section.body()), commaForPoint);
        ColumnReading columns = new ColumnReading(header, span, commaForPoint);
        List<Column> first = columns.of(rows);
        List<SheetLine> kept = readable(rows, first, columns);
        skipped.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new FoundTable(
                new FoundTable.Heading(
                        title(),
                        section.header() == null ? null : section.header().number(),
                        header,
                        span),
                kept,
                refused,
                kept.size() == rows.size() ? first : columns.of(kept),
                skipped,
                commaForPoint);
    }

    private static List<String> header(Section section) {
        SheetLine line = section.header();
        if (line == null) {
            int width = section.body().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            return IntStream.range(0, width).mapToObj(TableReading::letters).toList();
        }
        List<String> names = new ArrayList<>(line.cells());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private @Nullable String title() {
        return section.before().stream()
                .map(SheetLine::text)
                .filter(text -> !RULE.matcher(text).matches()
                        && !SAYS_WHAT_ELSE.matcher(text.strip()).matches()
                        && Span.of(List.of(text)).isEmpty())
                .map(text -> text.replaceFirst("^#\\s*", "")
                        .replace("\"", "")
                        .replaceFirst("[,\t;]+$", "")
                        .strip())
                .reduce((before, last) -> section.before().get(0).isComment() ? last : before)
                .orElse(null);
    }

    /** One cell that can only be so decides, unless another can only be read with a point. */
    private boolean hasCommaForPoint() {
        boolean point = false;
        boolean comma = false;
        for (SheetLine line : section.body()) {
            for (String cell : line.cells()) {
                if (!cell.isEmpty() && cell.length() < 30) {
                    boolean needsComma = cell.indexOf(',') >= 0 && TypedNumber.needsCommaForPoint(cell);
                    comma |= needsComma;
                    point |= !needsComma
                            && TypedNumber.hasPoint(cell)
                            && TypedNumber.read(cell, false).isPresent();
                }
            }
        }
        return comma && !point;
    }

    /** Takes out single cells of text in a table that is wider: notes between its rows, and the footer below them. */
    private List<SheetLine> withoutLoose(List<SheetLine> body) {
        int last = body.size();
        while (last > 0 && isLoose(body.get(last - 1))) {
            last--;
        }
        List<SheetLine> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            SheetLine line = body.get(i);
            if (line.isComment()) {
                skipped.add(Skipped.of(line, Why.COMMENT));
            } else if (isLoose(line)) {
                skipped.add(Skipped.of(line, i < last ? Why.COMMENT : Why.FOOTER));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private boolean isLoose(SheetLine line) {
        return line.isComment()
                || (header.size() > 1
                        && line.filled() == 1
                        && (line.cells().size() == 1 || !line.cell(0).isEmpty())
                        && TypedNumber.read(line.first(), false).isEmpty()
                        && isOdd(line)
                        && !TotalWords.isTotal(line, header.size(), false));
    }

    /** Whether it is not as wide as the rows are, or says where others count. */
    private boolean isOdd(SheetLine line) {
        return line.cells().size() < header.size()
                || DateText.read(line.first(), DateOrder.MONTH_DAY_YEAR).isEmpty();
    }

    private List<SheetLine> withoutTotals(List<SheetLine> body, boolean commaForPoint) {
        long unnamed = body.stream().filter(line -> line.cell(0).isEmpty()).count();
        List<SheetLine> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            SheetLine line = body.get(i);
            boolean atTheEdge = i == 0 || i == body.size() - 1;
            boolean isUnnamed = atTheEdge
                    && unnamed == 1
                    && body.size() > 2
                    && line.cell(0).isEmpty()
                    && header.size() > 1
                    && areNumbers(line, commaForPoint);
            if (isUnnamed || TotalWords.isTotal(line, header.size(), commaForPoint)) {
                skipped.add(Skipped.of(line, Why.TOTAL));
            } else if (isSubHeader(line, i, body)) {
                skipped.add(Skipped.of(line, Why.COMMENT));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean areNumbers(SheetLine line, boolean commaForPoint) {
        List<String> filled =
                line.cells().stream().filter(cell -> !CellText.isNothing(cell)).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> TypedNumber.read(cell, commaForPoint).isPresent());
    }

    /** A second line of names right under the header: nothing where all other rows have a name, and no number. */
    private boolean isSubHeader(SheetLine line, int at, List<SheetLine> body) {
        return at == 0
                && section.header() != null
                && body.size() > 1
                && line.cell(0).isEmpty()
                && Section.isHeader(line)
                && !Section.isHeader(body.get(1))
                && !body.get(1).cell(0).isEmpty();
    }

    /** Refuses rows whose date, or one of whose numbers, is none. */
    private List<SheetLine> readable(List<SheetLine> rows, List<Column> columns, ColumnReading reading) {
        boolean inTime = IntStream.range(0, columns.size())
                .anyMatch(i -> columns.get(i).type() == Column.Type.DATE && reading.isMostlyFilled(rows, i));
        if (!inTime) {
            return rows;
        }
        List<SheetLine> kept = new ArrayList<>();
        for (SheetLine row : rows) {
            if (reading.isReadable(row, columns)) {
                kept.add(row);
            } else {
                refused.add(row);
                skipped.add(Skipped.of(row, Why.REFUSED));
            }
        }
        return kept;
    }
}
