package app.waraji.wins;

import app.waraji.activities.ActivityStore;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The win log: one line to log, and the wins by month. */
public final class WinsPage implements Page {

    private final WinStore wins;
    private final ActivityStore activities;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    private final WinsViewModel model;
    private final LogViewModel log;
    private final TextField search = new TextField();
    private final HBox header;
    private final WinsView view;

    /** @param notice says for a while what was done, with a way to take it back */
    public WinsPage(
            WinStore wins,
            ActivityStore activities,
            Changes changes,
            Tasks tasks,
            Locale locale,
            Consumer<String> notice) {
        this.wins = wins;
        this.activities = activities;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(WinsPage.class, locale);
        this.notice = notice;
        this.model = new WinsViewModel(wins, activities, tasks, messages, notice);
        this.log = new LogViewModel(wins, activities, tasks);
        this.header = headerRow();
        this.view = new WinsView(model, log, messages);
    }

    @Override
    public String title() {
        return messages.text("wins.title");
    }

    @Override
    public Ikon icon() {
        return Feather.AWARD;
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
        log.refresh();
        return Subscription.all(model.activate(changes), changes.on(Set.of(ActivityStore.TOPIC), log::refresh));
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            search.requestFocus();
            return true;
        }
        if (key.getCode() == KeyCode.N && !key.isShortcutDown()) {
            view.beginLog();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("N", messages.text("wins.key.log")),
                new Shortcut("Ctrl+F", messages.text("wins.key.search")),
                new Shortcut("Enter", messages.text("wins.key.edit")),
                new Shortcut("Ctrl+Enter", messages.text("wins.key.save")),
                new Shortcut("Delete", messages.text("wins.key.remove")));
    }

    /** Opens the line to log over the window, whatever page it shows; what was logged is said in a notice. */
    public void logFromAnywhere(Window owner) {
        LogViewModel line = new LogViewModel(wins, activities, tasks);
        line.loggedProperty().subscribe(win -> {
            if (win != null) {
                notice.accept(messages.text("wins.logged", win.title()));
            }
        });
        line.refresh();
        new WinLogDialog(owner, line, messages).show();
    }

    private HBox headerRow() {
        Label title = new Label(messages.text("wins.title"));
        title.getStyleClass().add("page-title");
        Label month = new Label();
        month.getStyleClass().add("secondary");
        month.textProperty().bind(model.thisMonthProperty().map(count -> messages.text("wins.thisMonth", count)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setPromptText(messages.text("wins.search"));
        search.setAccessibleText(messages.text("wins.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.visibleProperty().bind(model.emptyProperty().not());
        search.setPrefColumnCount(18);
        HBox header = new HBox(16, title, month, gap, search);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }
}
