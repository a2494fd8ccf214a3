package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of an Excel workbook as lines of text, as they look there. Of a formula its last result counts. */
final class XlsxImport {

    private static final int MOST_SHEETS = 200;
    private static final long MOST_CELLS = 3_000_000;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_SCALE = 400;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LATEST_DAY = 2_958_465;
    private static final int DAYS_OF_1904 = 1_462;

    private final Messages messages;
    private boolean from1904;
    private long cells;

    private XlsxImport(Messages messages) {
        this.messages = messages;
    }

    /**
     * The tables of its visible sheets; one without a title has the name of its sheet.
     *
     * @throws Refusal when it cannot be read, or would fill the memory
     */
    static List<FoundTable> tables(byte[] file, Messages messages) {
        return new XlsxImport(messages).read(Unpacked.of(file, messages).repacked());
    }

    private List<FoundTable> read(byte[] file) {
        List<FoundTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            from1904 = workbook.isDate1904();
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(MOST_SHEETS)
                    .toList();
            for (Sheet sheet : sheets) {
                TableFinding.in(lines(sheet)).forEach(table -> tables.add(titled(table, sheet.getName())));
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // The library has an exception of its own for each way in which a workbook can be broken.
            throw new Refusal(messages.text("intake.refused.damaged"), damaged);
        }
        return tables;
    }

    private static FoundTable titled(FoundTable table, String sheet) {
        return table.heading().title() == null ? table.titled(sheet) : table;
    }

    private List<SheetLine> lines(Sheet sheet) throws IOException {
        List<SheetLine> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                int before = lines.isEmpty()
                        ? row.getRowNum() - 1
                        : lines.get(lines.size() - 1).number();
                if (row.getRowNum() > before + 1) {
                    lines.add(new SheetLine(before + 1, List.of(), ""));
                }
                lines.add(line(row));
            });
        }
        return lines;
    }

    private SheetLine line(Row row) {
        cells += row.getCellCount();
        if (row.getCellCount() > TableFile.MOST_COLUMNS) {
            throw new Refusal(messages.text("intake.refused.too-wide", TableFile.MOST_COLUMNS));
        }
        if (cells > MOST_CELLS) {
            throw new Refusal(messages.text("intake.refused.bomb"));
        }
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : CellText.plain(text(cell)));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return new SheetLine(row.getRowNum(), texts, String.join(",", texts));
    }

    private String text(Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.FORMULA && raw.isEmpty()) {
            return "=" + Objects.requireNonNullElse(cell.getFormula(), "");
        }
        boolean isNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA
                        && TypedNumber.read(raw, false).isPresent());
        return isNumber ? number(raw, Objects.requireNonNullElse(cell.getDataFormatString(), "")) : words(cell, raw);
    }

    private static String words(Cell cell, String raw) {
        if (cell.getType() == CellType.ERROR) {
            return raw.startsWith("#") ? "#N/A" : raw;
        }
        return cell.getType() == CellType.STRING ? Objects.requireNonNullElse(cell.getText(), "") : raw;
    }

    /** As the format of the cell shows it, as far as it matters here: a date, a percentage, money. */
    private String number(String raw, String format) {
        BigDecimal value = new BigDecimal(raw);
        if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS || value.scale() > MOST_SCALE) {
            return raw;
        }
        String form = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean general = form.isEmpty() || form.contains("general");
        if (!general && isDate(form) && value.signum() > 0 && value.intValue() <= LATEST_DAY) {
            return date(value);
        }
        if (form.contains("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        return (format.contains("¥") || format.contains("￥") || format.contains("$") ? "¥" : "") + plain(value);
    }

    private static boolean isDate(String form) {
        return !form.contains("#")
                && !form.contains("0")
                && (form.contains("y") || form.contains("d") || form.contains("e") || form.contains("m/"));
    }

    private String date(BigDecimal days) {
        LocalDate day = EXCEL_ZERO.plusDays(days.longValue() + (from1904 ? DAYS_OF_1904 : 0));
        long seconds = days.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        return seconds <= 0
                ? day.toString()
                : LocalDateTime.of(day, LocalTime.ofSecondOfDay(Math.min(seconds, 86_399)))
                        .toString();
    }

    /** Without the dust of binary fractions. */
    private static String plain(BigDecimal value) {
        BigDecimal rounded =
                value.scale() > MOST_DECIMALS ? value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : value;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
