package app.waraji.rules.history;

import java.util.List;

/** Activities, and who outside does part of them. */
public record OutsideFacts(
        List<ActivityFact> activities,
        List<PartnerFact> partners,
        List<EngagementFact> engagements,
        List<DeliveryFact> deliveries,
        List<PartnerContactFact> contacts) {

    public static final OutsideFacts NONE = new OutsideFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    public OutsideFacts {
        activities = List.copyOf(activities);
        partners = List.copyOf(partners);
        engagements = List.copyOf(engagements);
        deliveries = List.copyOf(deliveries);
        contacts = List.copyOf(contacts);
    }
}
