package app.waraji;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.fx.Badge;
import app.waraji.fx.Later;
import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.series.SeriesStore;
import app.waraji.rules.AlertStore;
import app.waraji.rules.FactStore;
import app.waraji.rules.alert.Taken;
import app.waraji.rules.alertpage.AlertsPage;
import app.waraji.rules.alertpage.LookStore;
import app.waraji.settings.SettingsStore;
import app.waraji.shell.Notices;
import app.waraji.wins.ShareStore;
import app.waraji.wins.WinStore;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of alerts and the cards beside the week, made when the window watches or they are asked for. */
final class AlertPages {

    /** All that rules look at, and what the user made of them. */
    private static final Set<Topic> TOPICS = Set.of(
            BlockStore.TOPIC,
            TaskStore.TOPIC,
            SeriesStore.TOPIC,
            LedgerStore.TOPIC,
            ReasonStore.TOPIC,
            MeasurementStore.TOPIC,
            MetricStore.TOPIC,
            TargetStore.TOPIC,
            WinStore.TOPIC,
            ShareStore.TOPIC,
            RequestStore.TOPIC,
            SentStore.TOPIC,
            ActivityStore.TOPIC,
            EngagementStore.TOPIC,
            PartnerStore.TOPIC,
            AssumptionStore.TOPIC,
            CalendarStore.TOPIC,
            TimeOffStore.TOPIC,
            SettingsStore.TOPIC,
            AlertStore.TOPIC);

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private final Places places;
    private final DailyTelling.Strip strip;
    private final ObjectProperty<@Nullable Badge> badge = new SimpleObjectProperty<>();
    private final LazyPage<AlertsPage> page;

    /** @param strip of the window, for the day's one notice where the desktop does not take it */
    AlertPages(Diary diary, Changes changes, Tasks tasks, Notices notices, Places places, DailyTelling.Strip strip) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
        this.places = places;
        this.strip = strip;
        Messages messages = Messages.of(AlertPages.class, diary.locale());
        this.page = new LazyPage<>(messages.text("page.alerts"), Feather.BELL, this::made, badge);
    }

    /** What stands in the navigation. */
    Page page() {
        return page;
    }

    /** @param beside where the few cards are shown */
    Subscription watch(Consumer<Node> beside) {
        AlertsPage made = page.page();
        beside.accept(made.cards(this::show));
        return made.watch(changes, TOPICS);
    }

    private void tell(Taken taken) {
        if (taken.canBeUndone()) {
            notices.sayUndoable(taken.sentence());
        } else {
            notices.say(taken.sentence());
        }
    }

    private void show() {
        places.show(page);
    }

    private AlertsPage made() {
        FactStore facts = new FactStore(diary.database(), diary.locale());
        Histories histories = new Histories(diary.stores(), facts, diary.clock(), diary.locale());
        AlertsPage made = new AlertsPage(
                new LookStore(histories::read, new AlertStore(diary.database(), diary.clock(), diary.locale())),
                diary.stores().settings(),
                new AlertsPage.Surroundings(
                        new WaysOut(diary, places, tasks, notices),
                        new EvidenceWays(places, diary.stores(), tasks),
                        Later::after,
                        this::tell,
                        new DailyTelling(strip, this::show, tasks, diary.locale())),
                tasks,
                diary.clock(),
                diary.locale());
        badge.bind(made.badge());
        return made;
    }
}
