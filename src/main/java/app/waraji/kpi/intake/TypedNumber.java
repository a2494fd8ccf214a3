package app.waraji.kpi.intake;

import app.waraji.kpi.NumberText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell.
 *
 * @param value of a percentage the number before its sign
 */
public record TypedNumber(BigDecimal value, Form form) {

    /** As what it was written. */
    public enum Form {
        PLAIN,
        PERCENT,
        AMOUNT
    }

    private static final Pattern PLAIN =
            Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:,\\d{3}){1,9}|[1-9]\\d{0,30})(?:\\.\\d{1,30})?");
    /** A count with its rate, as reports of newsletters have it: {@code 350 (35.18%)}. */
    private static final Pattern WITH_RATE = Pattern.compile("(\\S+)\\s*\\(\\s*[\\d.,]+\\s*%\\s*\\)");

    /** As spreadsheets write large numbers into text: {@code 1.2E+05}. */
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d(?:\\.\\d{1,15})?E[-+]\\d{2}");

    private static final Pattern CURRENCY =
            Pattern.compile("(?:JPY|USD|EUR|INR|GBP)\\s*(.+)|(.+?)\\s*(?:JPY|USD|EUR|INR|GBP)");
    /** A number in which nothing but a comma can be the point: {@code 12,5}, {@code 1.234,56}. */
    private static final Pattern COMMA_FOR_POINT = Pattern.compile("[-+]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+%?");

    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+%?");
    private static final int LONGEST = 60;

    /**
     * Empty where it is no number; one that begins with needless zeros is a name of something.
     *
     * @param commaForPoint whether 1.234,5 is written for 1,234.5
     */
    static Optional<TypedNumber> read(String cell, boolean commaForPoint) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        if (!commaForPoint && PLAIN.matcher(cell).matches()) {
            return Optional.of(new TypedNumber(new BigDecimal(cell.replace(",", "")), Form.PLAIN));
        }
        if (SCIENTIFIC.matcher(cell).matches()) {
            return Optional.of(new TypedNumber(NumberText.plain(new BigDecimal(cell)), Form.PLAIN));
        }
        String plain = bare(cell);
        if (plain.length() > 1 && plain.charAt(0) == '0' && Character.isDigit(plain.charAt(1))) {
            return Optional.empty();
        }
        Form form = plain.endsWith("%") ? Form.PERCENT : hasCurrency(plain) ? Form.AMOUNT : Form.PLAIN;
        Matcher currency = CURRENCY.matcher(plain);
        if (currency.matches()) {
            plain = currency.group(1) == null ? currency.group(2) : currency.group(1);
        }
        if (commaForPoint) {
            plain = plain.replace(".", "").replace(',', '.');
        }
        Form kind = form;
        return NumberText.readWhole(plain).map(value -> new TypedNumber(value, kind));
    }

    /** Whether the cell can only be a number with a comma for a point. */
    static boolean needsCommaForPoint(String cell) {
        if (cell.length() > LONGEST || PLAIN.matcher(cell).matches()) {
            return false;
        }
        String plain = bare(cell);
        return COMMA_FOR_POINT.matcher(plain).matches()
                && !THOUSANDS.matcher(plain).matches();
    }

    /** Whether it can be read with a comma for a point as well as with a point. */
    static boolean hasPoint(String cell) {
        return cell.length() <= LONGEST
                && cell.indexOf('.') >= 0
                && !COMMA_FOR_POINT.matcher(bare(cell)).matches()
                && !bare(cell).matches("[-+]?\\d{1,3}(?:\\.\\d{3})+");
    }

    private static String bare(String cell) {
        String plain = CellText.isAscii(cell)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        if (plain.endsWith(")")) {
            Matcher rated = WITH_RATE.matcher(plain);
            plain = rated.matches() ? rated.group(1) : plain;
        }
        return plain;
    }

    private static boolean hasCurrency(String plain) {
        return plain.indexOf('¥') >= 0
                || plain.indexOf('\\') >= 0
                || plain.indexOf('$') >= 0
                || plain.indexOf('€') >= 0
                || plain.indexOf('£') >= 0
                || plain.endsWith("円")
                || CURRENCY.matcher(plain).matches();
    }
}
