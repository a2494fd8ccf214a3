package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.DisplacementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.Item;
import app.waraji.rules.history.Work;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** R9: a block that gave way to urgent sales work was neither planned again nor done. */
public final class NoMakeUp implements Rule {

    /** After so long it is no longer news. */
    private static final int FORGOTTEN_DAYS = 42;

    private static final RuleCard CARD = new RuleCard(
            "R9",
            Phrase.text("r9.name"),
            Phrase.text("r9.about"),
            List.of(new Threshold("days", Phrase.text("r9.days"), Unit.WORKING_DAYS, 5, 1, 15, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Map<Item, DisplacementFact> latest = new LinkedHashMap<>();
        for (DisplacementFact each :
                history.plan().displacementsSince(history.today().minusDays(FORGOTTEN_DAYS))) {
            if (leftThePlan(each)) {
                latest.put(each.item(), each);
            }
        }
        List<Alert> alerts = new ArrayList<>();
        latest.forEach((item, displaced) -> {
            Work work = history.plan().work(item);
            LocalDate until = history.days().plusWorkingDays(displaced.on(), limits.whole("days"));
            if (history.today().isAfter(until) && !work.isTakenUpAfter(displaced.recordedAt()) && isStillWanted(work)) {
                alerts.add(alert(history, work, displaced, until, limits));
            }
        });
        return alerts;
    }

    /** Moved and shrunk blocks still stand somewhere. */
    private static boolean leftThePlan(DisplacementFact each) {
        return each.reasonKind() == ReasonKind.SALES_URGENT
                && (each.kind() == Kind.SKIPPED || each.kind() == Kind.TRAY || each.kind() == Kind.PARTLY);
    }

    private static boolean isStillWanted(Work work) {
        return work.item().kind() == Item.Kind.BLOCK ? !work.isRemoved() : work.isOpen();
    }

    private static Alert alert(History history, Work work, DisplacementFact displaced, LocalDate until, Limits limits) {
        Subject subject = Subject.of(work.item(), work.title());
        List<Slot> free = history.plan().free(history.today().plusDays(15), Ways.SHORT);
        List<Evidence> rows = new ArrayList<>(Rows.displacements(List.of(displaced)));
        List<Action> actions = new ArrayList<>();
        Ways.first(free, Math.min(displaced.minutes(), 90)).ifPresent(slot -> {
            rows.add(new Evidence("slot", 0, Phrase.text("row.free", slot)));
            actions.add(Ways.pin(subject, slot));
        });
        actions.add(Ways.shrink(subject));
        return new Alert(
                        CARD.id(),
                        Severity.NOTICE,
                        subject,
                        new Saying(
                                Phrase.text("r9.text", work.title(), displaced.on()),
                                Phrase.text("r9.why", displaced.reason(), limits.whole("days"), until),
                                Phrase.text("r9.clears")),
                        rows,
                        actions)
                .withMore(List.of(Ways.drop(subject)));
    }
}
