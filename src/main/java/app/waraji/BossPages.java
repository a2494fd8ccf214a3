package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.outside.Agreement;
import app.waraji.activities.outside.Agreements;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.Outlook;
import app.waraji.activities.outside.OutsidePage;
import app.waraji.activities.outside.OutsideStore;
import app.waraji.activities.outside.Partner;
import app.waraji.boss.Attachment;
import app.waraji.boss.DeskStore;
import app.waraji.boss.Request;
import app.waraji.boss.RequestStore;
import app.waraji.boss.RequestsPage;
import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.progress.dedicated.CasePage;
import app.waraji.progress.dedicated.CaseStore;
import app.waraji.progress.outside.ComparePage;
import app.waraji.progress.outside.CompareStore;
import app.waraji.progress.trust.TrustPage;
import app.waraji.progress.trust.TrustStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What makes the boss believe, beside the activities: requests, outsourcing, trust, the case for a dedicated person. */
final class BossPages {

    private final Stores stores;
    private final Changes changes;
    private final Tasks tasks;
    private final Clock clock;
    private final Locale locale;
    private final Consumer<String> notice;
    private final Messages messages;
    private final LazyPage<RequestsPage> requests;
    private final LazyPage<OutsidePage> outside;
    private final LazyPage<ComparePage> compare;
    private final LazyPage<TrustPage> trust;
    private final LazyPage<CasePage> dedicated;
    private @Nullable PageSwitch shared;

    /** @param notice says for a while what was done, with a way to take it back */
    BossPages(Diary diary, Changes changes, Tasks tasks, Consumer<String> notice) {
        this.stores = diary.stores();
        this.changes = changes;
        this.tasks = tasks;
        this.clock = diary.clock();
        this.locale = diary.locale();
        this.notice = notice;
        this.messages = Messages.of(BossPages.class, locale);
        requests = new LazyPage<>(messages.text("page.requests"), Feather.MESSAGE_SQUARE, this::requestsPage);
        outside = new LazyPage<>(messages.text("page.outside"), Feather.EXTERNAL_LINK, this::outsidePage);
        compare = new LazyPage<>(
                messages.text("page.compare"),
                Feather.BAR_CHART_2,
                () -> new ComparePage(comparing(), changes, tasks, locale));
        trust = new LazyPage<>(
                messages.text("page.trust"), Feather.SHIELD, () -> new TrustPage(trust(), changes, tasks, locale));
        dedicated = new LazyPage<>(
                messages.text("page.dedicated"),
                Feather.USER_PLUS,
                () -> new CasePage(dedicated(), changes, tasks, locale));
    }

    /** These pages and the activities, which share one place in the navigation. */
    PageSwitch beside(Page activities) {
        PageSwitch made = new PageSwitch(
                activities,
                List.of(
                        choice(activities.title(), KeyCode.A, messages.text("boss.activities"), activities),
                        choice(requests.title(), KeyCode.R, messages.text("boss.requests"), requests),
                        choice(outside.title(), KeyCode.O, messages.text("boss.outside"), outside),
                        choice(compare.title(), KeyCode.C, messages.text("boss.compare"), compare),
                        choice(trust.title(), KeyCode.B, messages.text("boss.trust"), trust),
                        choice(dedicated.title(), KeyCode.P, messages.text("boss.dedicated"), dedicated)));
        shared = made;
        return made;
    }

    /** Opens a draft that asks the boss about an activity. */
    void ask(Activity activity) {
        draft(
                messages.text("boss.ask.activity", activity.title()),
                new Attachment(Attachment.Kind.ACTIVITY, activity.id()));
    }

    private void draft(String what, Attachment about) {
        requests.page().draft(what, about);
        show(requests);
    }

    void open(Request request) {
        requests.page().open(request.id());
        show(requests);
    }

    void open(Partner partner) {
        outside.page().open(partner);
        show(outside);
    }

    private static PageSwitch.Choice choice(String name, KeyCode key, String meaning, Page page) {
        return new PageSwitch.Choice(name, key, meaning, page);
    }

    private RequestsPage requestsPage() {
        DeskStore desk = new DeskStore(stores.boss().requests(), stores.settings(), new RequestSubjects(stores));
        return new RequestsPage(desk, changes, tasks, locale, clock.getZone(), notice);
    }

    private OutsidePage outsidePage() {
        OutsideStore store = new OutsideStore(
                stores.boss().partners(), stores.boss().engagements(), stores.activities(), agreements(), clock);
        return new OutsidePage(
                store,
                new OutsidePage.Surroundings(new Ways(), Set.of(RequestStore.TOPIC), notice),
                changes,
                tasks,
                locale);
    }

    private Agreements agreements() {
        return id -> switch (stores.boss().requests().approvalOfEngagement(id)) {
            case NONE -> Agreement.NONE;
            case ASKED -> Agreement.ASKED;
            case APPROVED -> Agreement.AGREED;
            case DECLINED -> Agreement.DECLINED;
        };
    }

    private CompareStore comparing() {
        BossStores boss = stores.boss();
        return new CompareStore(
                boss.partners(),
                boss.engagements(),
                boss.assumptions(),
                new CompareStore.Work(stores.blocks(), stores.wins(), stores.metrics(), stores.measurements()),
                clock);
    }

    private TrustStore trust() {
        BossStores boss = stores.boss();
        return new TrustStore(
                boss.sent(),
                boss.requests(),
                stores.settings(),
                new ToldWins(stores.shares(), stores.wins()),
                new Begun(stores));
    }

    private CaseStore dedicated() {
        return new CaseStore(
                new CaseStore.Work(stores.ledger(), stores.tasks(), stores.ideals()),
                stores.wins(),
                stores.settings(),
                stores.boss().assumptions(),
                clock);
    }

    /** Makes a draft and opens it, where these pages are shown. */
    void ask(String what, @Nullable Attachment about) {
        requests.page().draft(what, about);
        showRequests();
    }

    void showRequests() {
        show(requests);
    }

    void showOutside() {
        show(outside);
    }

    /** As it was in the quarter that ended with last week. */
    void lookBack() {
        trust.page().lookBack();
        show(trust);
    }

    private void show(Page page) {
        if (shared != null) {
            shared.show(page);
        }
    }

    /** Where the page of partners leads to. */
    private final class Ways implements Outlook {

        @Override
        public void ask(Engagement engagement) {
            draft(
                    messages.text("boss.ask", engagement.terms().title()),
                    new Attachment(Attachment.Kind.ENGAGEMENT, engagement.id()));
        }

        @Override
        public void compare(Engagement engagement) {
            compare.page().show(engagement.id());
            show(compare);
        }
    }
}
