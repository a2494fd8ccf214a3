package app.waraji;

import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.Partner;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.boss.Attachment;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestMail;
import app.waraji.boss.RequestState;
import app.waraji.boss.RequestStore;
import app.waraji.boss.Rhythm;
import app.waraji.boss.Subject;
import app.waraji.boss.Wording;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Taken;
import app.waraji.settings.Preferences.Names;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Ways out of alerts that are taken with the boss and with partners outside. */
final class BossWays {

    private final Stores stores;
    private final RequestStore requests;
    private final EngagementStore engagements;
    private final PartnerStore partners;
    private final OneChange one;
    private final Clock clock;
    private final Messages messages;
    private final Messages mailWords;

    BossWays(Database db, Stores stores, Clock clock, Locale locale) {
        this.stores = stores;
        this.requests = stores.boss().requests();
        this.engagements = stores.boss().engagements();
        this.partners = stores.boss().partners();
        this.one = new OneChange(db, locale);
        this.clock = clock;
        this.messages = Messages.of(BossWays.class, locale);
        this.mailWords = Messages.of(RequestMail.class, locale);
    }

    /** Notes that the boss said yes today: to what was asked about the activity, or to a request made for it. */
    Taken recordApproval(Action action) {
        Attachment about = new Attachment(Attachment.Kind.ACTIVITY, action.on().id());
        return one.of(action, RequestStore.TOPIC, () -> {
            Request request = requests.about(about).stream()
                    .filter(each -> each.state().isOpen())
                    .findFirst()
                    .orElseGet(() ->
                            requests.add(Wording.of(messages.text("boss.ask.activity", one.said(action)), about)));
            if (request.state() == RequestState.DRAFT) {
                requests.advance(request, RequestState.ASKED, today(), null, "");
            }
            requests.advance(request, RequestState.APPROVED, today(), null, "");
        });
    }

    /** The text of what was asked, to be sent once more; empty where it is gone. */
    Optional<String> mail(Action action) {
        Names names = stores.settings().preferences().names();
        return requests.find(action.on().id())
                .map(Request::wording)
                .map(wording ->
                        new RequestMail(mailWords, names.boss(), names.author()).write(wording, nameOf(wording)));
    }

    private String nameOf(Wording wording) {
        return new RequestSubjects(stores)
                .all().stream()
                        .filter(each -> each.attachment().equals(wording.about()))
                        .findFirst()
                        .map(Subject::name)
                        .orElse("");
    }

    Taken goOn(Action action) {
        return decide(action, Decision.Kind.CONTINUE);
    }

    Taken takeBack(Action action) {
        return decide(action, Decision.Kind.TAKE_BACK);
    }

    private Taken decide(Action action, Decision.Kind kind) {
        Optional<Engagement> found = engagements.find(action.on().id());
        return one.of(
                action,
                EngagementStore.TOPIC,
                () -> found.ifPresent(each ->
                        engagements.decide(each, kind, today(), "", each.terms().fee())));
    }

    /** Notes that there was word with the partner today. */
    Taken noteContact(Action action) {
        Optional<Partner> found = stores.boss().partner(action.on().id());
        return one.of(
                action,
                PartnerStore.TOPIC,
                () -> found.ifPresent(each -> partners.note(each, today(), messages.text("ways.contact"))));
    }

    /** What is to be told of next: the last period that is over, or the running one where that was told of. */
    Period reportDue() {
        ReportKind kind = stores.boss().sent().rhythms().stream()
                .map(Rhythm::kind)
                .min(Comparator.naturalOrder())
                .orElse(ReportKind.WEEK);
        Period.Unit unit = switch (kind) {
            case WEEK -> Period.Unit.WEEK;
            case MONTH -> Period.Unit.MONTH;
            case QUARTER -> Period.Unit.QUARTER;
            case HALF -> Period.Unit.HALF;
        };
        Period running = Period.of(
                unit, today(), stores.settings().preferences().reckoning().fiscalYearStart());
        Period over = running.previous();
        boolean isTold = stores.boss().sent().all().stream()
                .anyMatch(each -> each.kind() == kind && each.periodFrom().equals(over.from()));
        return isTold ? running : over;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
