package app.waraji.planner.week;

import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;

/** The week's grid without dates, on which a template is edited by the same gestures and keys as a week. */
public final class TemplatePage {

    private final TemplateViewModel model;
    private final TemplateView view;

    public TemplatePage(ActivityStore activities, SettingsStore settings, Tasks tasks, Locale locale) {
        model = new TemplateViewModel(activities, settings, tasks);
        Messages messages = Messages.of(TemplatePage.class, locale);
        view = new TemplateView(
                model, new BlockWords(messages, Messages.of(LedgerStore.class, locale), new DateWords(locale)));
    }

    public Node view() {
        return view;
    }

    public void show(Template template) {
        model.show(template);
    }

    /** Gives the keyboard to the grid. */
    public void focusGrid() {
        view.focusGrid();
    }

    /** Opens the form of a new block. */
    public void draftNew() {
        model.sketches().draftNew();
    }

    /** Reads again whenever this topic changes. */
    public Subscription activate(Changes changes, Topic topic) {
        return changes.on(Set.of(topic, ActivityStore.TOPIC, SettingsStore.TOPIC), model::reread);
    }
}
