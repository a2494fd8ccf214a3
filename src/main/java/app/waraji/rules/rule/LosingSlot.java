package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Portion;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** R8: at one time of the week marketing hardly ever holds, while it holds at another. */
public final class LosingSlot implements Rule {

    private static final int WEEKS = 13;
    private static final int USES = 5;

    private static final RuleCard CARD = new RuleCard(
            "R8",
            Phrase.text("r8.name"),
            Phrase.text("r8.about"),
            List.of(
                    new Threshold("lost", Phrase.text("r8.lost"), Unit.TIMES, 3, 2, 5, true),
                    new Threshold("kept", Phrase.text("r8.kept"), Unit.PERCENT, 80, 50, 100, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of(Trait.TREND, Trait.LASTING));

    /** A block in its slot, as long as it stood there. */
    private record Use(LocalDateTime start, long block, int kept, int lost) {
        boolean isLost() {
            return lost > kept;
        }

        Use plus(Use other) {
            return new Use(
                    start.isBefore(other.start) ? start : other.start, block, kept + other.kept, lost + other.lost);
        }
    }

    private record Key(LocalDate day, long block) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Map<HourOfWeek, List<Use>> bySlot = uses(history);
        Optional<Map.Entry<HourOfWeek, List<Use>>> best = bySlot.entrySet().stream()
                .filter(each -> lost(each.getValue()) <= USES * (1 - limits.part("kept")) + 1e-9)
                .min(Comparator.comparing(each -> lost(each.getValue())));
        if (best.isEmpty()) {
            return List.of();
        }
        return bySlot.entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(best.get().getKey()) && lost(each.getValue()) >= limits.whole("lost"))
                .map(each -> alert(
                        each.getKey(),
                        each.getValue(),
                        best.get().getKey(),
                        best.get().getValue()))
                .toList();
    }

    /** By weekday and hour the last five uses, where there are so many. */
    private static Map<HourOfWeek, List<Use>> uses(History history) {
        Map<Key, Use> uses = new HashMap<>();
        for (WeekPlan week : history.plan().weeks(history.days().countedBefore(Week.of(history.today()), WEEKS))) {
            for (Portion portion : week.portions()) {
                Use use = use(portion);
                if (use != null) {
                    uses.merge(new Key(use.start().toLocalDate(), use.block()), use, Use::plus);
                }
            }
        }
        Map<HourOfWeek, List<Use>> bySlot = new TreeMap<>();
        uses.values().stream()
                .sorted(Comparator.comparing(Use::start).reversed())
                .forEach(use -> {
                    List<Use> last = bySlot.computeIfAbsent(HourOfWeek.of(use.start()), slot -> new ArrayList<>());
                    if (last.size() < USES) {
                        last.add(use);
                    }
                });
        bySlot.values().removeIf(last -> last.size() < USES);
        return bySlot;
    }

    private static @Nullable Use use(Portion portion) {
        LocalDateTime start = portion.stretch().start();
        if (portion.isGivenAway()) {
            return new Use(start, portion.blockId(), 0, portion.minutes());
        }
        return portion.fate() == Portion.Fate.KEPT ? new Use(start, portion.blockId(), portion.minutes(), 0) : null;
    }

    private static int lost(List<Use> uses) {
        return (int) uses.stream().filter(Use::isLost).count();
    }

    private static Alert alert(HourOfWeek slot, List<Use> lost, HourOfWeek better, List<Use> kept) {
        Subject subject = slot.subject();
        List<Evidence> rows = new ArrayList<>();
        lost.forEach(use -> rows.add(row(use)));
        kept.forEach(use -> rows.add(row(use)));
        LocalDateTime to = kept.get(0).start().plusWeeks(1);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r8.text", slot.name(), USES, lost(lost)),
                        Phrase.text("r8.why", slot.name(), lost(lost), better.name(), USES - lost(kept), USES),
                        Phrase.text("r8.clears", slot.name())),
                rows,
                List.of(Action.of(
                                ActionKind.MOVE_SERIES,
                                subject,
                                Phrase.text("preview.moveSeries", slot.name(), better.name()))
                        .at(List.of(new Slot(to, 60)))));
    }

    private static Evidence row(Use use) {
        Phrase text = use.isLost()
                ? Phrase.text("r8.row.lost", new Slot(use.start(), use.lost()))
                : Phrase.text("r8.row.kept", new Slot(use.start(), use.kept()));
        return new Evidence("block", use.block(), text);
    }
}
