package app.waraji.rules.rule;

import app.waraji.planner.ledger.Portion;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.WeekPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** From the hour in which most was given away to one in which marketing held. */
final class OtherTime {

    /** So much of what was planned at an hour is done where it holds. */
    private static final double HOLDS = 0.8;

    private record Sums(int kept, int lost) {
        Sums plus(Sums other) {
            return new Sums(kept + other.kept, lost + other.lost);
        }

        boolean holds() {
            return kept > 0 && kept >= HOLDS * (kept + lost);
        }
    }

    private OtherTime() {}

    /** @param subject what the user finds another time for where no better one is known */
    static Action of(Subject subject, List<WeekPlan> weeks, LocalDate today) {
        Map<HourOfWeek, Sums> sums = sums(weeks);
        Optional<HourOfWeek> from = most(sums, Comparator.comparing(Sums::lost), each -> each.lost() > each.kept());
        Optional<HourOfWeek> to = most(sums, Comparator.comparing(Sums::kept), Sums::holds);
        if (from.isEmpty() || to.isEmpty()) {
            return Ways.otherTime(subject);
        }
        return Action.of(
                        ActionKind.OTHER_TIME,
                        from.get().subject(),
                        Phrase.text(
                                "preview.moveSeries",
                                from.get().name(),
                                to.get().name()))
                .at(List.of(to.get().after(today)));
    }

    private static Map<HourOfWeek, Sums> sums(List<WeekPlan> weeks) {
        Map<HourOfWeek, Sums> sums = new TreeMap<>();
        for (WeekPlan week : weeks) {
            for (Portion portion : week.portions()) {
                HourOfWeek hour = HourOfWeek.of(portion.stretch().start());
                if (portion.isGivenAway()) {
                    sums.merge(hour, new Sums(0, portion.minutes()), Sums::plus);
                } else if (portion.fate() == Portion.Fate.KEPT) {
                    sums.merge(hour, new Sums(portion.minutes(), 0), Sums::plus);
                }
            }
        }
        return sums;
    }

    private static Optional<HourOfWeek> most(
            Map<HourOfWeek, Sums> sums, Comparator<Sums> order, Predicate<Sums> which) {
        return sums.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .max(Map.Entry.comparingByValue(order))
                .map(Map.Entry::getKey);
    }
}
