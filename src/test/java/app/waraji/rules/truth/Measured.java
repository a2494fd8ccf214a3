package app.waraji.rules.truth;

import app.waraji.kernel.Week;
import app.waraji.rules.Judgement;
import app.waraji.rules.Raw;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.RuleCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often rules were right, week by week, and how many alerts were shown. */
final class Measured {

    /** Weeks in which a rule spoke and should have, spoke and should not have, and was silent and should not have been. */
    static final class Score {
        int right;
        int wrong;
        int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    private final RuleEngine engine = RuleEngine.usual();
    final Map<String, Score> scores = new TreeMap<>();
    final List<String> mistakes = new ArrayList<>();
    int weeks;
    int shown;
    int shownInBlockedWeeks;

    void add(long seed) {
        MadeUp diary = Plants.diary(seed);
        History history = diary.history();
        Standings standings = Standings.NONE;
        for (int i = 0; i < MadeUp.WEEKS; i++) {
            Week week = diary.week(i);
            Map<String, String> spoke = new HashMap<>();
            Set<LocalDate> days = new HashSet<>();
            for (int d = 0; d < 7; d++) {
                LocalDate day = week.monday().plusDays(d);
                History then = history.asOf(diary.pen.at(day.atTime(23, 59)));
                Raw raw = engine.look(then, Gestures.NONE);
                raw.alerts().forEach(alert -> spoke.put(alert.rule(), told(day, alert)));
                Judgement judged = engine.judge(then, raw, standings, Gestures.NONE);
                standings = judged.standings();
                days.add(day);
            }
            count(diary, seed, week, spoke);
            Set<LocalDate> thisWeek = days;
            int news = (int) standings.byKey().values().stream()
                    .map(Standing::shownOn)
                    .filter(on -> on != null && thisWeek.contains(on))
                    .count();
            weeks++;
            shown += news;
            shownInBlockedWeeks += diary.workingDays(week).isEmpty() ? news : 0;
        }
    }

    private static String told(LocalDate day, Alert alert) {
        return day + " " + alert.saying().text() + " " + alert.saying().why();
    }

    private void count(MadeUp diary, long seed, Week week, Map<String, String> spoke) {
        for (RuleCard card : engine.cards()) {
            Score score = scores.computeIfAbsent(card.id(), id -> new Score());
            boolean said = spoke.containsKey(card.id());
            if (diary.truth.isMust(card.id(), week)) {
                score.right += said ? 1 : 0;
                score.missed += said ? 0 : 1;
                if (!said) {
                    mistakes.add("seed " + seed + ": " + card.id() + " was silent in " + week);
                }
            } else if (said && !diary.truth.isMay(card.id(), week)) {
                score.wrong++;
                mistakes.add("seed " + seed + ": " + card.id() + " spoke in " + week + ": " + spoke.get(card.id()));
            }
        }
    }

    double alertsAWeek() {
        return (double) shown / weeks;
    }
}
