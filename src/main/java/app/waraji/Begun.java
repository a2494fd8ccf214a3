package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.Status;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.boss.Approval;
import app.waraji.boss.Attachment;
import app.waraji.progress.trust.Undertaking;
import app.waraji.progress.trust.Undertakings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was begun that the boss is to be asked about first: the engagements of partners, and activities. */
final class Begun implements Undertakings {

    private final Stores stores;

    Begun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Undertaking> startedBetween(LocalDate from, LocalDate to) {
        Stream<Undertaking> engagements = stores.boss().engagements().all().stream()
                .filter(each -> each.terms().state() != EngagementState.QUOTE)
                .filter(each -> isBetween(each.terms().startsOn(), from, to))
                .map(this::undertaking);
        Stream<Undertaking> activities = stores.activities().all().stream()
                .filter(each -> each.status() != Status.PLANNED && each.terms().needsAgreement())
                .filter(each -> isBetween(each.startedOn(), from, to))
                .map(this::undertaking);
        return Stream.concat(engagements, activities).toList();
    }

    private static boolean isBetween(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && day.isBefore(to);
    }

    private Undertaking undertaking(Engagement engagement) {
        return undertaking(
                new Attachment(Attachment.Kind.ENGAGEMENT, engagement.id()),
                engagement.terms().startsOn(),
                engagement.terms().title());
    }

    private Undertaking undertaking(Activity activity) {
        return undertaking(
                new Attachment(Attachment.Kind.ACTIVITY, activity.id()),
                Objects.requireNonNull(activity.startedOn()),
                activity.title());
    }

    private Undertaking undertaking(Attachment about, LocalDate start, String title) {
        boolean isAgreed = stores.boss().requests().approvalOf(about, start) == Approval.APPROVED;
        return new Undertaking(start, title, isAgreed);
    }
}
