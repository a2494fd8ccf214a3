package app.waraji.wins.table;

import java.util.regex.Pattern;

/** Texts in cells that a spreadsheet must not take for formulas. */
final class PlainText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private PlainText() {}

    /** With an apostrophe in front where a spreadsheet would calculate, or where there is one already. */
    static String neutral(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before {@link #neutral}. */
    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
