package app.waraji;

import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.db.Database;
import java.time.Clock;
import java.util.Locale;

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
}
