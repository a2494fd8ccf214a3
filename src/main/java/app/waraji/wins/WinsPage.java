package app.waraji.wins;

import app.waraji.activities.ActivityStore;
import app.waraji.fx.EntryField;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

    private final WinLogStore store;
    private final Around around;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;

    private final WinsViewModel model;
    private final LogViewModel log;
    private final EntryField search;
    private final HBox header;
    private final WinsView view;

    /**
     * What another part of the program adds to the form of the open win.
     *
     * @param isAbove whether it stands above the fields, else below
     * @param show called with the win that is open; empty when none is
     */
    public record Part(Node view, boolean isAbove, Consumer<Optional<Win>> show, Supplier<Subscription> activate) {}

    /**
     * What is around the page.
     *
     * @param notice says for a while what was done, with a way to take it back
     * @param share opens the message that tells of a win
     */
    public record Around(
            Consumer<String> notice,
            List<Part> parts,
            BiConsumer<Win, Window> share,
            Consumer<Window> importFile,
            Consumer<Window> exportFile) {}

    public WinsPage(WinLogStore store, Around around, Changes changes, Tasks tasks, Locale locale) {
        this.store = store;
        this.around = around;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(WinsPage.class, locale);
        this.model = new WinsViewModel(store, tasks, messages, around.notice());
        this.log = new LogViewModel(store.wins(), store.activities(), tasks);
        this.view = new WinsView(model, log, messages, parts(true), parts(false));
        this.search = view.search();
        this.header = headerRow();
        model.openProperty()
                .subscribe(win -> around.parts().forEach(part -> part.show().accept(Optional.ofNullable(win))));
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
        List<Subscription> active = new ArrayList<>();
        active.add(model.activate(changes));
        active.add(changes.on(Set.of(ActivityStore.TOPIC), log::refresh));
        around.parts().forEach(part -> active.add(part.activate().get()));
        return Subscription.all(active.toArray(Subscription[]::new));
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
        Win open = model.openProperty().get();
        if (key.getCode() == KeyCode.S && !key.isShortcutDown() && open != null) {
            around.share().accept(open, view.getScene().getWindow());
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
                new Shortcut("S", messages.text("wins.key.share")),
                new Shortcut("Ctrl+Enter", messages.text("wins.key.save")),
                new Shortcut("Delete", messages.text("wins.key.remove")));
    }

    /** Opens the form of a win. */
    public void open(Win win) {
        model.openProperty().set(win);
    }

    /** Opens the line to log over the window, whatever page it shows; what was logged is said in a notice. */
    public void logFromAnywhere(Window owner) {
        logFromAnywhere(owner, "");
    }

    /** The same with what was typed elsewhere already: by the palette of commands, say. */
    public void logFromAnywhere(Window owner, String typed) {
        LogViewModel line = new LogViewModel(store.wins(), store.activities(), tasks);
        line.loggedProperty().subscribe(win -> {
            if (win != null) {
                around.notice().accept(messages.text("wins.logged", win.title()));
            }
        });
        line.lineProperty().set(typed);
        line.refresh();
        new WinLogDialog(owner, line, messages).show();
    }

    private List<Node> parts(boolean above) {
        return around.parts().stream()
                .filter(part -> part.isAbove() == above)
                .map(Part::view)
                .toList();
    }

    private HBox headerRow() {
        Label title = new Label(messages.text("wins.title"));
        title.getStyleClass().add("page-title");
        Label month = new WholeLabel();
        month.getStyleClass().add("secondary");
        month.textProperty().bind(model.thisMonthProperty().map(count -> messages.text("wins.thisMonth", count)));
        Button untold = new Button();
        untold.getStyleClass().addAll("chip", "away", "wins-untold");
        untold.textProperty().bind(model.untoldProperty().map(count -> messages.text("wins.untold.count", count)));
        untold.visibleProperty().bind(model.untoldProperty().greaterThan(0));
        untold.setMinWidth(Region.USE_PREF_SIZE);
        untold.setOnAction(
                click -> model.look(new Sought("", Optional.empty(), Optional.empty(), Optional.empty(), Told.NOBODY)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setPromptText(messages.text("wins.search"));
        search.visibleProperty().bind(model.emptyProperty().not());
        search.setPrefColumnCount(14);
        HBox header = new HBox(12, title, month, untold, gap, search, files());
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private MenuButton files() {
        MenuItem read = new MenuItem(messages.text("wins.import"));
        read.setOnAction(chosen -> around.importFile().accept(view.getScene().getWindow()));
        MenuItem written = new MenuItem(messages.text("wins.export"));
        written.setOnAction(chosen -> around.exportFile().accept(view.getScene().getWindow()));
        written.disableProperty().bind(model.emptyProperty());
        MenuButton files = new MenuButton(messages.text("wins.files"), null, read, written);
        files.setMinWidth(Region.USE_PREF_SIZE);
        return files;
    }
}
