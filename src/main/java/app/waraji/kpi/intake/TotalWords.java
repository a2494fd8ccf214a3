package app.waraji.kpi.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How rows that add up others call themselves. */
final class TotalWords {

    private static final Set<String> WORDS = Set.of(
            "合計",
            "総計",
            "小計",
            "総合計",
            "累計",
            "計",
            "平均",
            "日計",
            "週計",
            "月計",
            "年計",
            "期計",
            "四半期計",
            "年度計",
            "通期計",
            "平均値",
            "中央値",
            "最大値",
            "最小値",
            "total",
            "totals",
            "grandtotal",
            "subtotal",
            "sum",
            "average",
            "mean",
            "median",
            "totalsum",
            "summe",
            "gesamt",
            "全体");
    private static final Pattern BEGINS =
            Pattern.compile("(?:total|grandtotal|subtotal|合計|総計|小計|総合計|累計)\\s*[::(\\[-].*");
    private static final Pattern ENDS = Pattern.compile(".{0,40}(?:合計|総計|小計|累計|週計|月計|期計|年度計)|.{1,40}(?<![a-z])total");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]【】()〔〕<>《》*＊::]");

    private TotalWords() {}

    /** Whether a word before its first number, or behind the last column, says that the row is a total. */
    static boolean isTotal(SheetLine line, int width, boolean commaForPoint) {
        List<String> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i < width && TypedNumber.read(cell, commaForPoint).isPresent()) {
                break;
            }
            if (says(cell)) {
                return true;
            }
        }
        return cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(TotalWords::says);
    }

    private static boolean says(String cell) {
        if (cell.isEmpty() || cell.length() > 60 || cell.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String word = CellText.folded(cell);
        return BEGINS.matcher(word).matches()
                || WORDS.contains(BRACKETS.matcher(word).replaceAll(""))
                || ENDS.matcher(word).matches();
    }
}
