package app.waraji.activities.outside;

import app.waraji.activities.ActivityStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads together what the page of partners shows. */
public final class OutsideStore {

    private final PartnerStore partners;
    private final EngagementStore engagements;
    private final ActivityStore activities;
    private final Agreements agreements;
    private final Clock clock;

    public OutsideStore(
            PartnerStore partners,
            EngagementStore engagements,
            ActivityStore activities,
            Agreements agreements,
            Clock clock) {
        this.partners = partners;
        this.engagements = engagements;
        this.activities = activities;
        this.agreements = agreements;
        this.clock = clock;
    }

    Outside read() {
        List<Engagement> all = engagements.all();
        return new Outside(
                partners.all(),
                partners.notes(),
                all,
                all.stream().map(Engagement::id).collect(Collectors.toMap(Function.identity(), agreements::of)),
                activities.all(),
                LocalDate.now(clock));
    }

    PartnerStore partners() {
        return partners;
    }

    EngagementStore engagements() {
        return engagements;
    }
}
