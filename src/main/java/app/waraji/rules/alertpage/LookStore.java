package app.waraji.rules.alertpage;

import app.waraji.rules.AlertStore;
import app.waraji.rules.BackTest;
import app.waraji.rules.Judgement;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.AlertAnswer;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.RuleChange;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.Limits;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.Threshold;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at the diary with all rules, and back at what one of them would have said. */
public final class LookStore {

    static final int WEEKS = 26;

    private final Supplier<History> past;
    private final AlertStore alerts;

    /** @param past reads the diary as it is known now */
    public LookStore(Supplier<History> past, AlertStore alerts) {
        this.past = past;
        this.alerts = alerts;
    }

    /** The rules are made when they are first asked, which is not while the window opens. */
    private static final class Usual {
        private static final RuleEngine ENGINE = RuleEngine.usual();
    }

    Looked look() {
        History history = past.get();
        Gestures gestures = alerts.gestures();
        Standings before = before(history, gestures);
        Judgement judged = Usual.ENGINE.judge(history, Usual.ENGINE.look(history, gestures), before, gestures);
        Map<String, RuleCard> cards = new HashMap<>();
        Usual.ENGINE.cards().forEach(card -> cards.put(card.id(), card));
        return new Looked(
                history,
                gestures,
                judged,
                judged.open().stream()
                        .flatMap(each -> card(cards, each.alert().rule())
                                .map(card -> new AlertRow(each.alert(), card, each.firedOn(), each.lasting(), null, ""))
                                .stream())
                        .toList(),
                heldBack(judged.snoozed(), cards, gestures),
                heldBack(judged.waiting(), cards, gestures),
                cleared(judged.standings(), cards, history, gestures),
                Usual.ENGINE.cards().stream()
                        .map(card -> rule(card, gestures, history.today(), judged.offers()))
                        .toList());
    }

    /** What is old in a diary that was never looked at, as in one taken over, is not new one by one. */
    private Standings before(History history, Gestures gestures) {
        Standings known = alerts.standings();
        return known.byKey().isEmpty() ? new BackTest(Usual.ENGINE).standings(history, gestures) : known;
    }

    private static Optional<RuleCard> card(Map<String, RuleCard> cards, String rule) {
        return Optional.ofNullable(cards.get(rule));
    }

    /** Those that the user went on without are over. */
    private static List<AlertRow> heldBack(
            List<Judgement.HeldBack> all, Map<String, RuleCard> cards, Gestures gestures) {
        List<AlertRow> rows = new ArrayList<>();
        for (Judgement.HeldBack each : all) {
            Optional<AlertAnswer> snooze = gestures.snooze(each.alert().key());
            if (!gestures.isOverridden(each.alert().key())) {
                card(cards, each.alert().rule())
                        .ifPresent(card -> rows.add(new AlertRow(
                                each.alert(),
                                card,
                                each.firedOn(),
                                false,
                                each.policy().equals("P4")
                                        ? snooze.map(AlertAnswer::until).orElse(null)
                                        : null,
                                snooze.map(AlertAnswer::reason).orElse(""))));
            }
        }
        return rows;
    }

    private static List<ClearedRow> cleared(
            Standings standings, Map<String, RuleCard> cards, History history, Gestures gestures) {
        List<ClearedRow> rows = new ArrayList<>();
        standings.byKey().values().forEach(each -> {
            LocalDate shown = each.shownOn();
            LocalDate gone = each.clearedOn();
            if (shown != null && gone != null) {
                Phrase about = about(each, history, gestures);
                card(cards, each.key().rule()).ifPresent(card -> rows.add(new ClearedRow(card, about, shown, gone)));
            }
        });
        rows.sort(Comparator.comparing(ClearedRow::clearedOn)
                .reversed()
                .thenComparing(row -> row.card().id()));
        return rows;
    }

    /** As its rule named it when it was last seen. */
    private static @Nullable Phrase about(Standing gone, History history, Gestures gestures) {
        return Usual.ENGINE.look(gone.key().rule(), history.asOf(gone.seenAt()), gestures).stream()
                .filter(alert -> alert.key().equals(gone.key()))
                .findFirst()
                .map(alert -> alert.subject().title())
                .orElse(null);
    }

    private static RuleRow rule(RuleCard card, Gestures gestures, LocalDate today, Set<String> offers) {
        Limits holding = Usual.ENGINE.limits(card, gestures, today);
        Map<String, Double> amounts = new HashMap<>();
        Set<String> later = new HashSet<>();
        for (Threshold each : card.thresholds()) {
            double set = gestures.changes().stream()
                    .filter(change ->
                            change.rule().equals(card.id()) && each.name().equals(change.threshold()))
                    .reduce((before, after) -> after)
                    .map(RuleChange::amount)
                    .orElse(each.usual());
            amounts.put(each.name(), each.within(set));
            if (Double.compare(each.within(set), holding.of(each.name())) != 0) {
                later.add(each.name());
            }
        }
        return new RuleRow(card, !gestures.isOff(card.id()), amounts, later, offers.contains(card.id()));
    }

    /** When one rule would have spoken, had its thresholds always been so. */
    SortedMap<LocalDate, Severity> strip(String rule, Looked looked, Map<String, Double> amounts) {
        LocalDateTime longAgo = LocalDate.EPOCH.atStartOfDay();
        Gestures tried = Gestures.NONE;
        for (Map.Entry<String, Double> each : amounts.entrySet()) {
            tried = tried.with(new RuleChange(rule, each.getKey(), each.getValue(), longAgo));
        }
        return new BackTest(Usual.ENGINE).strip(rule, looked.history(), tried, WEEKS);
    }

    AlertStore alerts() {
        return alerts;
    }
}
