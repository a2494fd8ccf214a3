package app.waraji;

import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.Partner;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.db.Database;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The stores of what the boss is asked and told, and of what is done outside. */
record BossStores(
        RequestStore requests,
        SentStore sent,
        PartnerStore partners,
        EngagementStore engagements,
        AssumptionStore assumptions) {

    static BossStores over(Database db, Clock clock, Locale locale) {
        return new BossStores(
                new RequestStore(db, clock, locale),
                new SentStore(db, locale),
                new PartnerStore(db, locale),
                new EngagementStore(db, locale),
                new AssumptionStore(db, locale));
    }

    /** Empty where there is none. */
    Optional<Partner> partner(long id) {
        return partners.all().stream().filter(each -> each.id() == id).findFirst();
    }

    Optional<Partner> partnerOfEngagement(long id) {
        return engagements.find(id).flatMap(each -> partner(each.terms().partnerId()));
    }
}
