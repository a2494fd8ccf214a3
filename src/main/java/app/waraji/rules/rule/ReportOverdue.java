package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.RhythmFact;
import app.waraji.rules.history.WinFact;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** B1: the boss has not heard for longer than was agreed. */
public final class ReportOverdue implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "B1",
            Phrase.text("b1.name"),
            Phrase.text("b1.about"),
            List.of(new Threshold("grace", Phrase.text("b1.grace"), Unit.WORKING_DAYS, 2, 0, 10, true)),
            Set.of(Sight.TOLD, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Optional<RhythmFact> rhythm = history.told().rhythm();
        if (rhythm.isEmpty()) {
            return List.of();
        }
        LocalDate agreed = rhythm.get().agreedOn();
        LocalDate last =
                history.told().lastReport().filter(sent -> sent.isAfter(agreed)).orElse(agreed);
        LocalDate due = last.plusDays(rhythm.get().days());
        return history.today().isAfter(history.days().plusWorkingDays(due, limits.whole("grace")))
                ? List.of(alert(history, rhythm.get(), last, due, limits))
                : List.of();
    }

    private static Alert alert(History history, RhythmFact rhythm, LocalDate last, LocalDate due, Limits limits) {
        Subject subject = new Subject(Subject.Kind.REPORT, 0, Phrase.text("subject.report"));
        List<WinFact> since = history.told().wins().stream()
                .filter(win -> win.date().isAfter(last))
                .toList();
        List<Evidence> rows = new ArrayList<>();
        rows.add(new Evidence("report", 0, Phrase.text("b1.row", last)));
        rows.addAll(Rows.wins(since));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("b1.text", (int) ChronoUnit.DAYS.between(last, history.today())),
                        Phrase.text("b1.why", rhythm.days(), due, limits.whole("grace"), since.size()),
                        Phrase.text("b1.clears")),
                rows,
                List.of(Action.of(ActionKind.DRAFT_REPORT, subject, Phrase.text("preview.draft"))));
    }
}
