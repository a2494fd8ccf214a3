package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.DeliveryFact;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** O1: an engagement has run long enough to be looked at. */
public final class EngagementReview implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "O1",
            Phrase.text("o1.name"),
            Phrase.text("o1.about"),
            List.of(
                    new Threshold("months", Phrase.text("o1.months"), Unit.MONTHS, 3, 1, 24, true),
                    new Threshold("deliveries", Phrase.text("o1.deliveries"), Unit.TIMES, 3, 1, 24, true)),
            Set.of(Sight.OUTSIDE),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (EngagementFact engagement : history.outside().engagements()) {
            if (!engagement.runsOn(history.today())) {
                continue;
            }
            LocalDate reviewed = engagement.reviewedOn();
            boolean looked = reviewed != null && !reviewed.isAfter(history.today());
            LocalDate since = looked ? Objects.requireNonNull(reviewed) : engagement.startedOn();
            List<DeliveryFact> deliveries = history.outside().deliveries(engagement).stream()
                    .filter(each ->
                            !each.on().isBefore(since) && (!looked || each.on().isAfter(since)))
                    .toList();
            long months = ChronoUnit.MONTHS.between(since, history.today());
            if (months >= limits.whole("months") || deliveries.size() >= limits.whole("deliveries")) {
                alerts.add(alert(engagement, (int) months, deliveries, since));
            }
        }
        return alerts;
    }

    private static Alert alert(EngagementFact engagement, int months, List<DeliveryFact> deliveries, LocalDate since) {
        Subject subject = new Subject(Subject.Kind.ENGAGEMENT, engagement.id(), Phrase.said(engagement.title()));
        long cost = deliveries.stream().mapToLong(DeliveryFact::cost).sum();
        int results = deliveries.stream().mapToInt(DeliveryFact::results).sum();
        long inHouse = deliveries.stream()
                .mapToLong(each -> (long) each.inHouseMinutes() * engagement.hourlyCost() / 60)
                .sum();
        List<Evidence> rows = new ArrayList<>();
        rows.add(new Evidence(
                "engagement", engagement.id(), Phrase.text("o1.row", since, deliveries.size(), cost, results)));
        if (inHouse > 0) {
            rows.add(new Evidence("engagement", engagement.id(), Phrase.text("o1.row.inHouse", inHouse)));
        }
        Phrase why = results > 0
                ? Phrase.text("o1.why", deliveries.size(), cost, results, cost / results)
                : Phrase.text("o1.why.none", deliveries.size(), cost);
        return new Alert(
                CARD.id(),
                Severity.DECISION,
                subject,
                new Saying(
                        months > 0
                                ? Phrase.text("o1.text", engagement.title(), months, deliveries.size())
                                : Phrase.text("o1.text.deliveries", engagement.title(), deliveries.size()),
                        why,
                        Phrase.text("o1.clears")),
                rows,
                List.of(
                        Action.of(
                                ActionKind.CONTINUE_ENGAGEMENT,
                                subject,
                                Phrase.text("preview.continue", engagement.title())),
                        Action.of(
                                ActionKind.SHRINK_ENGAGEMENT,
                                subject,
                                Phrase.text("preview.smaller", engagement.title())),
                        Action.of(ActionKind.TAKE_BACK, subject, Phrase.text("preview.takeBack", engagement.title()))));
    }
}
