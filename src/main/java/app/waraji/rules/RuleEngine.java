package app.waraji.rules;

import app.waraji.rules.Judgement.HeldBack;
import app.waraji.rules.Judgement.Shown;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Candidate;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Policy;
import app.waraji.rules.policy.PolicyList;
import app.waraji.rules.policy.Round;
import app.waraji.rules.policy.RuleChange;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.Limits;
import app.waraji.rules.rule.Rule;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.RuleList;
import app.waraji.rules.rule.Sight;
import app.waraji.rules.rule.SmallDenominator;
import app.waraji.rules.rule.Threshold;
import app.waraji.rules.rule.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules what they see, and the policies what of it is shown. Pure, and without a state of its own. */
public final class RuleEngine {

    /** So long a cleared alert is remembered. */
    private static final int REMEMBERED_DAYS = 28;

    private final List<Rule> rules;
    private final List<Policy> policies;
    private final Map<String, Rule> byId;

    public RuleEngine(List<Rule> rules, List<Policy> policies) {
        this.rules = List.copyOf(rules);
        this.policies = List.copyOf(policies);
        this.byId = rules.stream().collect(Collectors.toMap(rule -> rule.card().id(), rule -> rule));
    }

    /** All rules and all policies. */
    public static RuleEngine usual() {
        return new RuleEngine(RuleList.all(), PolicyList.all());
    }

    public List<RuleCard> cards() {
        return rules.stream().map(Rule::card).toList();
    }

    /** What all rules see that are not switched off. */
    public Raw look(History history, Gestures gestures) {
        return look(history, gestures, new Raw(Map.of()), Set.of(Sight.values()));
    }

    /** The same after a change: only rules that look at what has changed are asked again. */
    public Raw look(History history, Gestures gestures, Raw before, Set<Sight> changed) {
        Gestures known = gestures.until(history.now());
        Map<String, List<Alert>> byRule = new HashMap<>(before.byRule());
        for (Rule rule : rules) {
            RuleCard card = rule.card();
            boolean asked =
                    !byRule.containsKey(card.id()) || card.looksAt().stream().anyMatch(changed::contains);
            if (known.isOff(card.id()) && !card.is(Trait.ALWAYS_ON)) {
                byRule.put(card.id(), List.of());
            } else if (asked) {
                byRule.put(card.id(), rule.look(history, limits(card, known, history.today())));
            }
        }
        return new Raw(byRule);
    }

    /** What one rule sees. */
    public List<Alert> look(String rule, History history, Gestures gestures) {
        Rule asked = byId.get(rule);
        return asked == null
                ? List.of()
                : asked.look(history, limits(asked.card(), gestures.until(history.now()), history.today()));
    }

    /** The thresholds of a rule as they hold on this day. */
    public Limits limits(RuleCard card, Gestures gestures, LocalDate today) {
        Rule denominator = byId.get("K8");
        double least = denominator == null
                ? SmallDenominator.USUAL
                : set(denominator.card(), gestures, today).getOrDefault(SmallDenominator.LEAST, SmallDenominator.USUAL);
        return new Limits(card, set(card, gestures, today), least);
    }

    private Map<String, Double> set(RuleCard card, Gestures gestures, LocalDate today) {
        Map<String, Double> set = new HashMap<>();
        for (RuleChange change : gestures.changes()) {
            if (change.rule().equals(card.id()) && change.threshold() != null) {
                Threshold threshold = card.threshold(change.threshold());
                double before = set.getOrDefault(change.threshold(), threshold.usual());
                boolean quieter = threshold.higherIsQuieter() ? change.amount() > before : change.amount() < before;
                if (policies.stream().allMatch(policy -> policy.holds(change, quieter, today))) {
                    set.put(change.threshold(), threshold.within(change.amount()));
                }
            }
        }
        return set;
    }

    /** What of it is shown, given what was shown before. */
    public Judgement judge(History history, Raw raw, Standings before, Gestures gestures) {
        Gestures known = gestures.until(history.now());
        Round round = new Round(history, before, known, standing -> recall(history, standing, known));
        for (Alert alert : raw.alerts()) {
            Rule rule = byId.get(alert.rule());
            if (rule != null) {
                Standing standing = before.open(alert.key()).orElse(null);
                round.add(new Candidate(alert, rule.card(), standing, false));
            }
        }
        policies.forEach(policy -> policy.judge(round));
        return judgement(history, round, before);
    }

    private Optional<Candidate> recall(History history, Standing standing, Gestures gestures) {
        Rule rule = byId.get(standing.key().rule());
        if (rule == null
                || !rule.card().is(Trait.LASTING)
                || gestures.isOff(rule.card().id())) {
            return Optional.empty();
        }
        return look(rule.card().id(), history.asOf(standing.seenAt()), gestures).stream()
                .filter(alert -> alert.key().equals(standing.key()))
                .findFirst()
                .map(alert -> new Candidate(alert, rule.card(), standing, true));
    }

    private static Judgement judgement(History history, Round round, Standings before) {
        LocalDate today = history.today();
        Map<AlertKey, Standing> after = new HashMap<>();
        List<Shown> open = new ArrayList<>();
        for (Candidate each : round.candidates()) {
            Standing standing = standing(each, history, true);
            after.put(standing.key(), standing);
            open.add(new Shown(each.alert(), standing.firedOn(), each.held()));
        }
        List<HeldBack> heldBack = new ArrayList<>();
        for (Candidate each : round.suppressed()) {
            Standing standing = standing(each, history, false);
            after.put(standing.key(), standing);
            heldBack.add(new HeldBack(
                    each.alert(),
                    standing.firedOn(),
                    round.heldBackBy(standing.key()).orElse("")));
        }
        List<Standing> cleared = new ArrayList<>();
        for (Standing old : before.byKey().values()) {
            if (!after.containsKey(old.key())) {
                Standing gone =
                        old.isOpen() ? new Standing(old.key(), old.firedOn(), old.seenAt(), old.shownOn(), today) : old;
                if (old.isOpen()) {
                    cleared.add(gone);
                }
                if (gone.clearedOn() != null && gone.clearedOn().isAfter(today.minusDays(REMEMBERED_DAYS))) {
                    after.put(gone.key(), gone);
                }
            }
        }
        open.sort(Comparator.comparing((Shown each) -> each.alert().severity())
                .thenComparing(Shown::firedOn)
                .thenComparing(each -> each.alert().rule()));
        return new Judgement(history.now(), open, heldBack, cleared, new Standings(after), round.offers());
    }

    private static Standing standing(Candidate each, History history, boolean shown) {
        Standing before = each.standing();
        LocalDate today = history.today();
        LocalDate shownOn = before == null ? null : before.shownOn();
        return new Standing(
                each.alert().key(),
                before == null ? today : before.firedOn(),
                each.held() && before != null ? before.seenAt() : history.at(),
                shown && shownOn == null ? today : shownOn,
                null);
    }
}
