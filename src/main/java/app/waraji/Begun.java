package app.waraji;

import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.boss.Approval;
import app.waraji.boss.Attachment;
import app.waraji.progress.trust.Undertaking;
import app.waraji.progress.trust.Undertakings;
import java.time.LocalDate;
import java.util.List;

/** What was begun that the boss is to be asked about first: the engagements of partners. */
final class Begun implements Undertakings {

    private final BossStores stores;

    Begun(BossStores stores) {
        this.stores = stores;
    }

    @Override
    public List<Undertaking> startedBetween(LocalDate from, LocalDate to) {
        return stores.engagements().all().stream()
                .filter(each -> each.terms().state() != EngagementState.QUOTE)
                .filter(each -> !each.terms().startsOn().isBefore(from)
                        && each.terms().startsOn().isBefore(to))
                .map(this::undertaking)
                .toList();
    }

    private Undertaking undertaking(Engagement engagement) {
        LocalDate start = engagement.terms().startsOn();
        Approval then =
                stores.requests().approvalOf(new Attachment(Attachment.Kind.ENGAGEMENT, engagement.id()), start);
        return new Undertaking(start, engagement.terms().title(), then == Approval.APPROVED);
    }
}
