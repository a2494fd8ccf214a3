package app.waraji.rules.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Activities and engagements, as they were known at one moment. */
public final class Outside {

    private final OutsideFacts facts;
    private final Instant at;

    Outside(OutsideFacts facts, Instant at) {
        this.facts = facts;
        this.at = at;
    }

    public List<ActivityFact> activities() {
        return facts.activities().stream()
                .filter(activity -> isKnown(activity.recordedAt()))
                .toList();
    }

    public Optional<ActivityFact> activity(long id) {
        return activities().stream().filter(each -> each.id() == id).findFirst();
    }

    public boolean isApproved(ActivityFact activity) {
        return activity.approvedAt() != null && isKnown(activity.approvedAt());
    }

    public List<EngagementFact> engagements() {
        return facts.engagements().stream()
                .filter(engagement -> isKnown(engagement.recordedAt()))
                .toList();
    }

    public List<DeliveryFact> deliveries(EngagementFact engagement) {
        return facts.deliveries().stream()
                .filter(each -> each.engagement() == engagement.id() && isKnown(each.recordedAt()))
                .toList();
    }

    public List<PartnerFact> partners() {
        return facts.partners();
    }

    public List<PartnerContactFact> contacts(PartnerFact partner) {
        return facts.contacts().stream()
                .filter(each -> each.partner() == partner.id() && isKnown(each.recordedAt()))
                .toList();
    }

    private boolean isKnown(Instant recordedAt) {
        return !recordedAt.isAfter(at);
    }
}
