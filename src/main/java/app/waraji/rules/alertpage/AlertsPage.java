package app.waraji.rules.alertpage;

import app.waraji.fx.Badge;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Taken;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the rules say, and the rules themselves; also the cards beside the week, and what keeps them up to date. */
public final class AlertsPage implements Page {

    /**
     * What root fills.
     *
     * @param actions taken off the FX thread
     * @param notice says for a while what was done, with a way to take it back where there is one
     * @param telling of the day's one notice
     */
    public record Surroundings(
            Actions actions, EvidenceOpening opening, Alarm alarm, Consumer<Taken> notice, Telling telling) {}

    private final AlertsViewModel model;
    private final DailyViewModel daily;
    private final AlertTexts texts;
    private final Surroundings around;
    private final Clock clock;
    private final ObservableValue<@Nullable Badge> badge;
    private @Nullable AlertsView view;
    private @Nullable AlertsHeaderView header;

    public AlertsPage(
            LookStore store, SettingsStore settings, Surroundings around, Tasks tasks, Clock clock, Locale locale) {
        this.texts = AlertTexts.of(locale);
        this.around = around;
        this.clock = clock;
        this.model = new AlertsViewModel(store, around.actions(), tasks, clock, around.notice());
        this.daily = new DailyViewModel(model, settings, around, tasks, clock, texts);
        this.badge = model.askingProperty()
                .map(count -> count.intValue() == 0
                        ? null
                        : new Badge(count.intValue(), texts.messages().text("alerts.badge", count)));
    }

    /** The rules look now, and from now on after each change of these topics. */
    public Subscription watch(Changes changes, Set<Topic> topics) {
        return Subscription.all(
                new AlertWatch(model::look, around.alarm(), clock).begin(changes, topics), daily.begin(changes));
    }

    /**
     * The few that stand beside the week.
     *
     * @param all leads to this page
     */
    public Node cards(Runnable all) {
        return new SideCardsView(model, texts, around.opening(), all);
    }

    @Override
    public String title() {
        return texts.messages().text("alerts.title");
    }

    @Override
    public Ikon icon() {
        return Feather.BELL;
    }

    @Override
    public Node header() {
        AlertsHeaderView made = header;
        if (made == null) {
            made = new AlertsHeaderView(model, daily, texts);
            header = made;
        }
        return made;
    }

    @Override
    public Node view() {
        return made();
    }

    private AlertsView made() {
        AlertsView made = view;
        if (made == null) {
            made = new AlertsView(model, texts, around.opening());
            view = made;
        }
        return made;
    }

    @Override
    public Subscription activate() {
        AlertsView shown = made();
        daily.seen();
        // The strips are those of the look that is shown; a new one brings new strips.
        javafx.util.Subscription following = model.lookedProperty().subscribe(looked -> shown.refreshStrips());
        if (model.lookedProperty().get() == null) {
            model.look();
        }
        return following::unsubscribe;
    }

    @Override
    public ObservableValue<@Nullable Badge> badge() {
        return badge;
    }
}
