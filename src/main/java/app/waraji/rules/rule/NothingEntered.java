package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.Days;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** K1: the week is ending, or just over, and no number was entered for it. */
public final class NothingEntered implements Rule {

    private static final LocalTime BY = LocalTime.of(17, 0);
    private static final LocalTime AGAIN_AT = LocalTime.of(10, 0);

    private static final RuleCard CARD = new RuleCard(
            "K1",
            Phrase.text("k1.name"),
            Phrase.text("k1.about"),
            List.of(),
            Set.of(Sight.NUMBERS, Sight.TIME),
            Set.of(Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        boolean tracks = history.numbers().weekly().stream().anyMatch(metric -> metric.shown() && !metric.isRate());
        if (!tracks || !history.isBegunBy(Week.of(history.today()).sunday())) {
            return List.of();
        }
        return asked(history)
                .filter(week -> !history.numbers().isEntered(week))
                .map(week -> List.of(alert(history, week)))
                .orElse(List.of());
    }

    /** The week that is asked for now: this one from its last working afternoon, the one before on the first morning. */
    private static Optional<Week> asked(History history) {
        Days days = history.days();
        Week week = Week.of(history.today());
        Optional<LocalDate> last = days.lastWorkingDay(week).map(day -> {
            LocalDate friday = week.day(DayOfWeek.FRIDAY);
            return day.isAfter(friday) ? friday : day;
        });
        if (last.isPresent() && !history.now().isBefore(last.get().atTime(BY))) {
            return Optional.of(week);
        }
        return days.firstWorkingDay(week)
                .filter(first -> history.today().equals(first)
                        && !history.now().isBefore(first.atTime(AGAIN_AT))
                        && !days.isBlocked(week.previous()))
                .map(first -> week.previous());
    }

    private static Alert alert(History history, Week week) {
        Subject subject = Subject.of(week);
        Optional<Week> last = history.numbers().lastEntered(week);
        int missing = last.map(before -> (int) ChronoUnit.WEEKS.between(before.monday(), week.monday()))
                .orElse(1);
        List<Evidence> rows = new ArrayList<>();
        last.ifPresent(before -> history.numbers().weekly().stream()
                .filter(MetricFact::shown)
                .forEach(metric -> history.numbers()
                        .point(metric, before)
                        .ifPresent(point -> rows.add(Rows.point(metric, point)))));
        if (rows.isEmpty()) {
            rows.add(new Evidence("week", Rows.id(week), Phrase.text("k1.row", week)));
        }
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("k1.text", week),
                        last.isPresent()
                                ? Phrase.text("k1.why", last.get(), missing)
                                : Phrase.text("k1.why.never", week),
                        Phrase.text("k1.clears")),
                rows,
                List.of(Ways.enter(subject, week)));
    }
}
