package app.waraji.activities;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The list of activities; it stands on its own, and fits into the settings. */
public final class ActivitiesPage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final ActivitiesViewModel model;
    private final Label header;
    private final ActivitiesView view;

    public ActivitiesPage(ActivityStore store, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(ActivitiesPage.class, locale);
        this.model = new ActivitiesViewModel(store, tasks);
        this.header = new Label(messages.text("activities.title"));
        header.getStyleClass().add("page-title");
        this.view = new ActivitiesView(model, messages);
    }

    @Override
    public String title() {
        return messages.text("activities.title");
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        return model.activate(changes);
    }
}
