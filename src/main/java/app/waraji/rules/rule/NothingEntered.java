package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.Days;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** K1: the week is ending, or just over, and no number was entered for it; or the month before is over. */
public final class NothingEntered implements Rule {

    private static final LocalTime BY = LocalTime.of(17, 0);
    private static final LocalTime AGAIN_AT = LocalTime.of(10, 0);
    /** Working days from the first of a month on which it is asked for the month before. */
    private static final int AGAIN_AFTER = 4;

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
        List<Alert> alerts = new ArrayList<>();
        askedWeek(history)
                .map(Term::of)
                .filter(term -> isMissing(history, term))
                .ifPresent(term -> alerts.add(alert(history, term)));
        askedMonth(history)
                .filter(term -> isMissing(history, term))
                .ifPresent(term -> alerts.add(alert(history, term)));
        return alerts;
    }

    /** Somebody tracks such numbers, and entered none. */
    private static boolean isMissing(History history, Term term) {
        return history.isBegunBy(term.to().minusDays(1))
                && history.numbers().every(term.cadence()).stream()
                        .anyMatch(metric -> metric.shown() && !metric.isRate())
                && !history.numbers().isEntered(term);
    }

    /** The month before, on two days of this one: then its numbers are known. */
    private static Optional<Term> askedMonth(History history) {
        Term month = Term.of(Cadence.MONTH, history.today());
        LocalDate first = history.days().plusWorkingDays(month.from().minusDays(1), 1);
        LocalDate again = history.days().plusWorkingDays(first, AGAIN_AFTER);
        boolean isAsked = history.today().equals(first) || history.today().equals(again);
        return isAsked && !history.now().toLocalTime().isBefore(AGAIN_AT)
                ? Optional.of(month.previous())
                : Optional.empty();
    }

    /** The week that is asked for now: this one from its last working afternoon, the one before on the first morning. */
    private static Optional<Week> askedWeek(History history) {
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

    private static Alert alert(History history, Term term) {
        Subject subject = Subject.of(term);
        Optional<Term> last = history.numbers().lastEntered(term);
        List<Evidence> rows = new ArrayList<>();
        last.ifPresent(before -> history.numbers().every(term.cadence()).stream()
                .filter(MetricFact::shown)
                .forEach(metric -> history.numbers()
                        .point(metric, before)
                        .ifPresent(point -> rows.add(Rows.point(metric, point)))));
        if (rows.isEmpty()) {
            rows.add(new Evidence("week", Rows.id(term.week()), Phrase.text("k1.row", term)));
        }
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("k1.text", term),
                        last.map(before -> Phrase.text(
                                        "k1.why", before, Ways.count(term.cadence(), term.since(before)), times(term)))
                                .orElseGet(() -> Phrase.text("k1.why.never", term, times(term))),
                        Phrase.text("k1.clears")),
                rows,
                List.of(Ways.enter(subject, term)));
    }

    /** When it comes up. */
    private static Phrase times(Term term) {
        return term.isMonth() ? Phrase.text("k1.times.month") : Phrase.text("k1.times.week");
    }
}
