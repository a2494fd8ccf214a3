package app.waraji.kpi.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a cell, and what only says that nothing does. */
final class CellText {

    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "—", "――", "―", "–", "‐", "－", "−", "ー", "…", "...", "n/a", "na", "nan", "null", "#n/a",
            "#div/0!", "#ref!", "#value!", "#name?", "#num!", "#null!", "[]", "*", "none", "なし", "無し", "無", "該当なし",
            "該当無し", "データなし", "データ無し", "未定", "未集計", "集計中", "計測中", "未計測", "未入力");
    /** As some programs write where there is too little to say more: {@code < 10%}. */
    private static final Pattern BOUND = Pattern.compile("[<>]\\s*\\d+(\\.\\d+)?\\s*%?");
    /** What a spreadsheet shows where a column is too narrow. */
    private static final Pattern HASHES = Pattern.compile("#{2,}");
    /** How spreadsheets keep the zeros of a number: {@code ="00123"}. */
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private CellText() {}

    /** Without blanks around it, wide ones and invisible ones included. */
    static String plain(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        String plain = cell.substring(from, to);
        if (plain.startsWith("=\"")) {
            var quoted = FORMULA_TEXT.matcher(plain);
            return quoted.matches() ? quoted.group(1) : plain;
        }
        return plain;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether it holds no value. */
    static boolean isNothing(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        char first = cell.charAt(0);
        if (cell.length() > 8 || (first >= '0' && first <= '9')) {
            return false;
        }
        return NOTHING.contains(bare(cell))
                || BOUND.matcher(cell).matches()
                || HASHES.matcher(cell).matches();
    }

    /** In lower case, and without the brackets that it may stand in. */
    private static String bare(String cell) {
        String folded = folded(cell);
        boolean bracketed = folded.length() > 2 && folded.startsWith("(") && folded.endsWith(")");
        return bracketed ? folded.substring(1, folded.length() - 1) : folded;
    }

    /** For comparing words: without differences of width and case, and without blanks. */
    static String folded(String text) {
        String wide = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return wide.toLowerCase(Locale.ROOT).replace(" ", "").replace("　", "");
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
