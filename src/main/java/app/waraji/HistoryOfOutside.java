package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.Expectation;
import app.waraji.activities.Standing;
import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.Delivery;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.boss.Attachment;
import app.waraji.boss.Request;
import app.waraji.boss.Step;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.DeliveryFact;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PartnerContactFact;
import app.waraji.rules.history.PartnerFact;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities, and what partners do of them, as rules see it. What is known by its day is known from its beginning. */
final class HistoryOfOutside {

    /** So many months of cost are asked for where nobody said how long an activity takes. */
    private static final int MONTHS = 12;

    private static final int WEEKS_A_YEAR = 52;

    private final Stores stores;
    private final Clock clock;

    HistoryOfOutside(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    OutsideFacts read() {
        List<Request> requests = stores.boss().requests().all();
        List<Engagement> running = stores.boss().engagements().all().stream()
                .filter(each -> each.terms().state() != EngagementState.QUOTE)
                .toList();
        int hourlyCost = (int) stores.boss().assumptions().assumptions().hourlyCost();
        return new OutsideFacts(
                stores.activities().all().stream()
                        .filter(each -> !each.archived())
                        .map(each -> activity(each, requests))
                        .toList(),
                stores.boss().partners().all().stream()
                        .map(each -> new PartnerFact(each.id(), each.name()))
                        .toList(),
                running.stream().map(each -> engagement(each, hourlyCost)).toList(),
                running.stream().flatMap(each -> deliveries(each).stream()).toList(),
                stores.boss().partners().notes().stream()
                        .map(each -> new PartnerContactFact(each.partnerId(), each.on(), known(each.on())))
                        .toList());
    }

    private ActivityFact activity(Activity activity, List<Request> requests) {
        Expectation expected = activity.terms().expected();
        int months = expected == null ? MONTHS : expected.toMonth();
        return new ActivityFact(
                activity.id(),
                activity.title(),
                activity.startedOn(),
                activity.terms()
                        .cost()
                        .after(months)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue(),
                activity.terms().isVisible(),
                !activity.terms().partner().isBlank(),
                approvedAt(activity, requests),
                expected == null ? null : (Integer) expected.fromMonth(),
                expected == null ? null : (Integer) expected.toMonth(),
                Instant.EPOCH);
    }

    /** When the boss said yes, or somebody gave the reason for going on without. */
    private @Nullable Instant approvedAt(Activity activity, List<Request> requests) {
        Standing.Alone alone = activity.standing().alone();
        Attachment about = new Attachment(Attachment.Kind.ACTIVITY, activity.id());
        return requests.stream()
                .filter(each ->
                        about.equals(each.wording().about()) && each.state().isAgreed())
                .flatMap(each -> each.answer().stream())
                .map(Step::on)
                .min(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(alone).map(Standing.Alone::on))
                .map(this::known)
                .orElse(null);
    }

    private EngagementFact engagement(Engagement engagement, int hourlyCost) {
        return new EngagementFact(
                engagement.id(),
                engagement.terms().partnerId(),
                engagement.terms().title(),
                engagement.terms().startsOn(),
                engagement.terms().endsOn(),
                engagement.terms().freedMinutes() * MONTHS / WEEKS_A_YEAR,
                hourlyCost,
                reviewedOn(engagement).orElse(null),
                known(engagement.terms().startsOn()));
    }

    private static Optional<LocalDate> reviewedOn(Engagement engagement) {
        return engagement.decisions().stream().map(Decision::on).max(LocalDate::compareTo);
    }

    /** Each is a piece, and bears what the engagement cost and freed since the one before. */
    private List<DeliveryFact> deliveries(Engagement engagement) {
        List<DeliveryFact> facts = new ArrayList<>();
        LocalDate from = engagement.terms().startsOn();
        for (Delivery each : engagement.deliveries()) {
            LocalDate to = each.on().plusDays(1);
            facts.add(new DeliveryFact(
                    engagement.id(),
                    each.on(),
                    engagement.cost(from, to),
                    1,
                    engagement.freed(from, to),
                    known(each.on())));
            from = to.isAfter(from) ? to : from;
        }
        return facts;
    }

    private Instant known(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
