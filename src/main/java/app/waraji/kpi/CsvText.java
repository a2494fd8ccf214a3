package app.waraji.kpi;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a CSV file (RFC 4180), in which no cell is taken for a formula by a spreadsheet. */
public final class CsvText {

    /** Before the first row, so that a spreadsheet reads the file as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** One line with its end. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A negative number stays a number; any other text that a spreadsheet would calculate gets a ' before it. */
    public static String cell(String text) {
        boolean calculated =
                !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-\\d+(\\.\\d+)?");
        String harmless = calculated ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
