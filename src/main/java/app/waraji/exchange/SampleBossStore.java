package app.waraji.exchange;

import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.Partner;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.activities.outside.Terms;
import app.waraji.boss.Attachment;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestStore;
import app.waraji.boss.Rhythm;
import app.waraji.boss.SentStore;
import app.waraji.boss.Step;
import app.waraji.boss.Wording;
import app.waraji.db.Database;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sample's requests, reports and partners: every gesture goes through the stores of its feature. */
public final class SampleBossStore implements Upward {

    private final PartnerStore partners;
    private final EngagementStore engagements;
    private final RequestStore requests;
    private final SentStore sent;
    private final AssumptionStore assumptions;
    private final Function<String, @Nullable Long> activities;

    private final Map<String, Partner> partnersByName = new HashMap<>();
    private final Map<String, Long> engagementsByTitle = new HashMap<>();
    private final Map<String, Long> requestsByWhat = new HashMap<>();

    /** @param activities the id of the activity of a tag */
    SampleBossStore(Database db, Clock clock, Locale locale, Function<String, @Nullable Long> activities) {
        this.partners = new PartnerStore(db, locale);
        this.engagements = new EngagementStore(db, locale);
        this.requests = new RequestStore(db, clock, locale);
        this.sent = new SentStore(db, locale);
        this.assumptions = new AssumptionStore(db, locale);
        this.activities = activities;
    }

    @Override
    public void meet(String partner, String person, String reach) {
        Partner made = partners.add(partner);
        partners.change(new Partner(made.id(), made.name(), person, reach, false));
        partnersByName.put(partner, made);
    }

    @Override
    public void noteContact(String partner, LocalDate on, String text) {
        partners.note(partner(partner), on, text);
    }

    @Override
    public void offer(String partner, String tag, Terms terms) {
        Engagement made = engagements.add(new Terms(
                partner(partner).id(),
                activities.apply(tag),
                terms.title(),
                EngagementState.QUOTE,
                terms.basis(),
                terms.fee(),
                terms.startsOn(),
                null,
                terms.freedMinutes(),
                terms.expected()));
        engagementsByTitle.put(terms.title(), made.id());
    }

    @Override
    public void take(String title, LocalDate from) {
        Engagement quote = engagement(title);
        Terms terms = quote.terms();
        engagements.change(
                quote,
                new Terms(
                        terms.partnerId(),
                        terms.activityId(),
                        terms.title(),
                        EngagementState.RUNNING,
                        terms.basis(),
                        terms.fee(),
                        from,
                        null,
                        terms.freedMinutes(),
                        terms.expected()));
    }

    @Override
    public void deliver(String title, LocalDate on, String what) {
        engagements.deliver(engagement(title), on, what, null);
    }

    @Override
    public void goOn(String title, LocalDate on, String why) {
        Engagement running = engagement(title);
        engagements.decide(
                running, Decision.Kind.CONTINUE, on, why, running.terms().fee());
    }

    @Override
    public void draft(Wording wording, @Nullable String about) {
        Request made = requests.add(new Wording(
                wording.what(),
                wording.why(),
                wording.options(),
                wording.cost(),
                wording.neededBy(),
                attachment(about)));
        requestsByWhat.put(wording.what(), made.id());
    }

    @Override
    public void advance(String what, Step step) {
        Request request = requests.find(Objects.requireNonNull(requestsByWhat.get(what), what))
                .orElseThrow();
        requests.advance(request, step.kind(), step.on(), step.means(), step.words());
    }

    @Override
    public void agreeOnReports(LocalDate on, String words) {
        sent.agree(new Rhythm(ReportKind.WEEK, on, words));
    }

    @Override
    public void sendReport(Week week, LocalDate on, String to) {
        sent.sent(ReportKind.WEEK, week.monday(), on, to);
    }

    @Override
    public void value(long yen) {
        assumptions.change(assumptions.assumptions().withResultValue(yen));
    }

    private @Nullable Attachment attachment(@Nullable String about) {
        if (about == null) {
            return null;
        }
        Long engagement = engagementsByTitle.get(about);
        Long activity = activities.apply(about);
        if (engagement != null) {
            return new Attachment(Attachment.Kind.ENGAGEMENT, engagement);
        }
        return activity == null ? null : new Attachment(Attachment.Kind.ACTIVITY, activity);
    }

    private Partner partner(String name) {
        return Objects.requireNonNull(partnersByName.get(name), name);
    }

    private Engagement engagement(String title) {
        return engagements
                .find(Objects.requireNonNull(engagementsByTitle.get(title), title))
                .orElseThrow();
    }
}
