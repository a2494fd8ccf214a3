package app.waraji.rules;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOff;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.TimeFacts;
import app.waraji.rules.history.ToldFacts;
import app.waraji.rules.history.WinFact;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Policy;
import app.waraji.rules.policy.PolicyList;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.Limits;
import app.waraji.rules.rule.Rule;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.Sight;
import app.waraji.rules.rule.Threshold;
import app.waraji.rules.rule.Trait;
import app.waraji.settings.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Rules that say what they are told to, and the days on which they are asked. */
final class Scene {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 6, 1);

    private final List<Rule> rules = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private List<Policy> policies = PolicyList.all();
    private LocalDate firstFact = START.minusYears(1);
    private Gestures gestures = Gestures.NONE;
    private Standings standings = Standings.NONE;

    Scene without(String policy) {
        policies = PolicyList.all().stream()
                .filter(each -> !each.id().equals(policy))
                .toList();
        return this;
    }

    Scene away(LocalDate from, LocalDate to) {
        absences.add(Absence.days(AbsenceKind.LEAVE, from, to));
        return this;
    }

    Scene begunOn(LocalDate day) {
        firstFact = day;
        return this;
    }

    Scene with(Gestures made) {
        gestures = made;
        return this;
    }

    Scene rule(String id, Severity severity, Trait... traits) {
        return rule(id, severity, day -> true, traits);
    }

    Scene rule(String id, Severity severity, Predicate<LocalDate> on, Trait... traits) {
        return rule(id, on, alert(id, severity, subject(1)), traits);
    }

    Scene rule(String id, Predicate<LocalDate> on, Alert alert, Trait... traits) {
        RuleCard card = new RuleCard(
                id,
                Phrase.said(id),
                Phrase.said(id),
                List.of(new Threshold("mark", Phrase.said("mark"), Threshold.Unit.TIMES, 3, 1, 9, true)),
                Set.of(Sight.PLAN),
                Set.of(traits));
        rules.add(new Rule() {
            @Override
            public RuleCard card() {
                return card;
            }

            @Override
            public List<Alert> look(History history, Limits limits) {
                return on.test(history.today()) ? List.of(alert) : List.of();
            }
        });
        return this;
    }

    static Subject subject(long id) {
        return new Subject(Subject.Kind.TASK, id, Phrase.said("SEO"));
    }

    static Alert alert(String rule, Severity severity, Subject subject) {
        Phrase words = Phrase.said("seen");
        return new Alert(
                rule,
                severity,
                subject,
                new Alert.Saying(words, words, words),
                List.of(new Evidence("task", 1, words)),
                List.of(Action.of(ActionKind.DROP, subject, words)));
    }

    RuleEngine engine() {
        return new RuleEngine(rules, policies);
    }

    /** The look at noon of a day, after all the looks before it. */
    Judgement on(LocalDate day) {
        History history = history(day.atTime(12, 0));
        Judgement judged = engine().judge(history, engine().look(history, gestures), standings, gestures);
        standings = judged.standings();
        return judged;
    }

    /** Looks every day until this one, which is looked at last. */
    Judgement until(LocalDate from, LocalDate last) {
        for (LocalDate day = from; day.isBefore(last); day = day.plusDays(1)) {
            on(day);
        }
        return on(last);
    }

    static List<String> open(Judgement judged) {
        return judged.open().stream().map(each -> each.alert().rule()).sorted().toList();
    }

    static List<String> heldBack(Judgement judged) {
        return judged.heldBack().stream()
                .map(each -> each.alert().rule() + " " + each.policy())
                .sorted()
                .toList();
    }

    History history(LocalDateTime now) {
        Instant first = firstFact.atStartOfDay().toInstant(ZoneOffset.UTC);
        return History.of(
                new PlanFacts(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Reason(1, Reason.Known.NOT_KNOWN, null, ReasonKind.UNKNOWN, 0),
                        "not known"),
                new TimeFacts(
                        WorkingHours.USUAL,
                        new TimeOff(List.of(), absences),
                        List.of(),
                        180,
                        Month.APRIL,
                        ZoneOffset.UTC),
                NumberFacts.NONE,
                new ToldFacts(
                        List.of(new WinFact(1, firstFact, "win", null, first)), List.of(), List.of(), List.of(), null),
                OutsideFacts.NONE,
                now.toInstant(ZoneOffset.UTC));
    }
}
