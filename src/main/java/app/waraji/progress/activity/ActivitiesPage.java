package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Status;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The activities: how far each has come, what was put into it and what came of it. */
public final class ActivitiesPage implements Page {

    /**
     * What the page needs of the window around it.
     *
     * @param notice says for a while what was done, with a way to take it back
     * @param fromTemplate opens the templates
     * @param ask begins a request to the boss about an activity
     */
    public record Surroundings(Consumer<String> notice, Runnable fromTemplate, Consumer<Activity> ask) {}

    private final Changes changes;
    private final Messages messages;
    private final Surroundings surroundings;
    private final ActivitiesViewModel model;
    private final HBox header;
    private final ActivitiesView view;

    public ActivitiesPage(
            AccountStore accounts,
            Changes changes,
            Tasks tasks,
            Clock clock,
            Locale locale,
            Surroundings surroundings) {
        this.changes = changes;
        this.messages = Messages.of(ActivitiesPage.class, locale);
        this.surroundings = surroundings;
        this.model = new ActivitiesViewModel(accounts, tasks, clock, messages, surroundings.notice());
        this.header = headerRow();
        this.view = new ActivitiesView(model, AccountWords.in(locale), surroundings);
    }

    /** Opens the details of an activity. */
    public void open(long activityId) {
        model.open(activityId);
    }

    /** Opens the form of a new activity. */
    public void begin() {
        model.begin();
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

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        if (key.getCode() == KeyCode.N) {
            model.begin();
        } else if (key.getCode() == KeyCode.T) {
            surroundings.fromTemplate().run();
        } else if (key.getCode() == KeyCode.E && model.openProperty().get() != null) {
            model.edit();
        } else if (key.getCode() == KeyCode.ESCAPE && model.openProperty().get() != null) {
            model.close();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("N", messages.text("activities.key.new")),
                new Shortcut("T", messages.text("activities.key.template")),
                new Shortcut("Enter", messages.text("activities.key.open")),
                new Shortcut("E", messages.text("activities.key.edit")),
                new Shortcut("Esc", messages.text("activities.key.close")));
    }

    private HBox headerRow() {
        Label count = new WholeLabel();
        count.getStyleClass().add("secondary");
        count.textProperty()
                .bind(model.accountsProperty()
                        .map(accounts -> messages.text(
                                "activities.count",
                                accounts.stream()
                                        .filter(each -> each.activity().status() == Status.RUNNING)
                                        .count())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button template = new Button(messages.text("activities.template"));
        template.setMinWidth(Region.USE_PREF_SIZE);
        template.setOnAction(press -> surroundings.fromTemplate().run());
        Button begin = new Button(messages.text("activities.new"));
        begin.getStyleClass().add("accent-button");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(press -> model.begin());
        HBox row = new HBox(12, count, gap, template, begin);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
