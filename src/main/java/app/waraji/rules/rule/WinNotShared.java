package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.WinFact;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** W2: wins that nobody was told of. */
public final class WinNotShared implements Rule {

    /** What is older than so many weeks is no longer told. */
    private static final int WEEKS = 13;

    private static final RuleCard CARD = new RuleCard(
            "W2",
            Phrase.text("w2.name"),
            Phrase.text("w2.about"),
            List.of(new Threshold("days", Phrase.text("w2.days"), Unit.DAYS, 7, 1, 60, true)),
            Set.of(Sight.TOLD),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        LocalDate newest = history.today().minusDays(limits.whole("days"));
        LocalDate oldest = history.today().minusWeeks(WEEKS);
        List<WinFact> untold = history.told().wins().stream()
                .filter(win -> win.date().isBefore(newest)
                        && !win.date().isBefore(oldest)
                        && !history.told().isShared(win))
                .sorted(Comparator.comparing(WinFact::date).reversed())
                .toList();
        return untold.isEmpty() ? List.of() : List.of(alert(untold, limits));
    }

    private static Alert alert(List<WinFact> untold, Limits limits) {
        Subject subject = new Subject(Subject.Kind.WINS, 0, Phrase.text("subject.wins"));
        Phrase saying =
                Phrase.text("fill.win", untold.get(0).date(), untold.get(0).title());
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("w2.text", untold.size(), untold.get(0).title()),
                        Phrase.text("w2.why", limits.whole("days"), untold.size()),
                        Phrase.text("w2.clears")),
                Rows.wins(untold),
                List.of(
                        Ways.report(subject, saying),
                        Action.of(ActionKind.COPY_TEXT, subject, Phrase.text("preview.copy"))
                                .saying(saying)));
    }
}
