package app.waraji.kpi.intake;

import app.waraji.kernel.Spelling;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of metric a column could be that is none of the catalogue, by its name and by what stands in it. */
final class NewMetricGuess {

    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[(（\\[［]([^()（）\\[\\]［］]{1,8})[)）\\]］]");
    /** A state or a mean: of several weeks neither adds up. */
    private static final Pattern LEVEL = Pattern.compile(
            ".*(フォロワー|登録者|会員数|残高|残数|順位|平均|率|follower|subscriber|position|average|avg|rate|ctr|cpc|ranking).*");

    private static final Pattern LOWER =
            Pattern.compile(".*(順位|単価|費用|コスト|直帰|離脱|解約|解除|苦情|エラー|position|cpc|cost|bounce|unsubscri|churn|error).*");
    private static final Pattern REACH =
            Pattern.compile(".*(表示|インプレッション|セッション|ユーザー|訪問者|フォロワー|登録者|impression|session|user|follower|reach|view).*");
    private static final Pattern MONEY_EARNED = Pattern.compile(".*(受注|売上|revenue|sales).*");
    private static final Pattern PEOPLE = Pattern.compile(".*(ユーザー数?|人数|者数|フォロワー数?)");

    private NewMetricGuess() {}

    /** @param days in the table, in any order; once a month each, they make it a metric by the month */
    static Metric of(long id, Column column, List<LocalDate> days) {
        Matcher named = WITH_UNIT.matcher(column.label().strip());
        boolean hasUnit = named.matches();
        String bare = hasUnit ? named.group(1) : column.label().strip();
        String name = bare.substring(0, Math.min(bare.length(), ImportProfile.LONGEST_NAME));
        String folded = Spelling.folded(bare);
        MetricKind kind = kind(column, folded, hasUnit);
        return new Metric(
                id,
                null,
                name,
                hasUnit && !named.group(2).equals("円") ? named.group(2) : unit(column, folded),
                stage(folded),
                kind,
                LOWER.matcher(folded).matches() ? Direction.LOWER : Direction.HIGHER,
                isMonthly(days) ? Cadence.MONTH : Cadence.WEEK,
                null,
                0,
                true);
    }

    /** What has fractions is no count: with a unit such as hours it adds up, without one it may be anything. */
    private static MetricKind kind(Column column, String folded, boolean hasUnit) {
        if (column.type() == Column.Type.PERCENT || LEVEL.matcher(folded).matches()) {
            return MetricKind.LEVEL;
        }
        boolean isWhole = column.sum() == null || NumberText.isWhole(column.sum());
        if (column.type() == Column.Type.AMOUNT || (hasUnit && !isWhole)) {
            return MetricKind.AMOUNT;
        }
        return isWhole ? MetricKind.COUNT : MetricKind.LEVEL;
    }

    private static String unit(Column column, String folded) {
        if (column.type() == Column.Type.PERCENT) {
            return "%";
        }
        return PEOPLE.matcher(folded).matches() ? "人" : folded.endsWith("回数") ? "回" : "";
    }

    private static Stage stage(String folded) {
        if (MONEY_EARNED.matcher(folded).matches()) {
            return Stage.ORDER;
        }
        return REACH.matcher(folded).matches() ? Stage.REACH : Stage.RESPONSE;
    }

    private static boolean isMonthly(List<LocalDate> days) {
        return days.size() > 1
                && days.stream().distinct().count()
                        == days.stream().map(YearMonth::from).distinct().count();
    }

    /** The days of a column, as far as they can be read. */
    static List<LocalDate> days(FoundTable table, Column column) {
        int at = table.columns().indexOf(column);
        DateColumn dates = column.dates();
        return dates == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> dates.read(row.cell(at)))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
