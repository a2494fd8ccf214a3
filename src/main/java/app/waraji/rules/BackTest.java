package app.waraji.rules;

import app.waraji.rules.Judgement.HeldBack;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When rules would have spoken over past weeks, had they watched then. */
public final class BackTest {

    /** So many days before the first row the policies begin to watch, so that what is old does not look new. */
    private static final int WARM_UP_DAYS = 28;

    private static final int WATCHED_WEEKS = 13;

    private final RuleEngine engine;

    public BackTest(RuleEngine engine) {
        this.engine = engine;
    }

    /**
     * One alert on one day.
     *
     * @param fired whether this is the first day on which it holds
     * @param cleared whether this is the first day on which it no longer holds
     * @param suppressedBy the policy that held it back, as in {@code P3}; null where it would have been shown
     */
    public record Row(
            LocalDate date,
            Alert alert,
            boolean fired,
            boolean cleared,
            @Nullable String suppressedBy) {}

    /** The rows of so many weeks up to the moment of the history, in time. */
    public List<Row> rows(History history, Gestures gestures, int weeks) {
        LocalDate first = history.today().minusWeeks(weeks).plusDays(1);
        Standings standings = Standings.NONE;
        Map<AlertKey, Alert> before = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        LocalDate start = first.minusDays(WARM_UP_DAYS);
        for (LocalDate day = start; !day.isAfter(history.today()); day = day.plusDays(1)) {
            History then = endOf(day, history);
            Raw raw = engine.look(then, gestures);
            Judgement judgement = engine.judge(then, raw, standings, gestures);
            standings = judgement.standings();
            Map<AlertKey, Alert> now = new LinkedHashMap<>();
            raw.alerts().forEach(alert -> now.put(alert.key(), alert));
            if (!day.isBefore(first)) {
                rows.addAll(rows(day, before, now, judgement));
            }
            before = now;
        }
        return rows;
    }

    /** What is judged at the moment of the history, had the policies watched on the days before it. */
    public Judgement judgement(History history, Gestures gestures) {
        return engine.judge(history, engine.look(history, gestures), standings(history, gestures), gestures);
    }

    /** What would be known of alerts by the day before, had the policies watched for a quarter of a year. */
    public Standings standings(History history, Gestures gestures) {
        Standings standings = Standings.NONE;
        LocalDate longest = history.today().minusWeeks(WATCHED_WEEKS);
        LocalDate begun = history.startedOn();
        for (LocalDate day = begun.isAfter(longest) ? begun : longest;
                day.isBefore(history.today());
                day = day.plusDays(1)) {
            History then = endOf(day, history);
            standings = engine.judge(then, engine.look(then, gestures), standings, gestures)
                    .standings();
        }
        return standings;
    }

    /**
     * The days of so many weeks on which one rule would have spoken, with the worst it would have said: for a strip that
     * follows a slider.
     */
    public SortedMap<LocalDate, Severity> strip(String rule, History history, Gestures gestures, int weeks) {
        SortedMap<LocalDate, Severity> days = new TreeMap<>();
        LocalDate first = history.today().minusWeeks(weeks).plusDays(1);
        for (LocalDate day = first; !day.isAfter(history.today()); day = day.plusDays(1)) {
            LocalDate each = day;
            engine.look(rule, endOf(day, history), gestures).stream()
                    .map(Alert::severity)
                    .min(Comparator.naturalOrder())
                    .ifPresent(worst -> days.put(each, worst));
        }
        return days;
    }

    private static History endOf(LocalDate day, History history) {
        return day.equals(history.today())
                ? history
                : history.asOf(day.plusDays(1)
                        .atStartOfDay(history.days().zone())
                        .toInstant()
                        .minusSeconds(1));
    }

    private static List<Row> rows(
            LocalDate day, Map<AlertKey, Alert> before, Map<AlertKey, Alert> now, Judgement judgement) {
        List<Row> rows = new ArrayList<>();
        now.forEach(
                (key, alert) -> rows.add(new Row(day, alert, !before.containsKey(key), false, policy(key, judgement))));
        before.forEach((key, alert) -> {
            if (!now.containsKey(key)) {
                rows.add(new Row(day, alert, false, true, null));
            }
        });
        return rows;
    }

    private static @Nullable String policy(AlertKey key, Judgement judgement) {
        return judgement.heldBack().stream()
                .filter(each -> each.alert().key().equals(key))
                .map(HeldBack::policy)
                .findFirst()
                .orElse(null);
    }
}
