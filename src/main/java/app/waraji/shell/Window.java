package app.waraji.shell;

import app.waraji.fx.Look;
import app.waraji.fx.Page;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The one window. On the FX thread only. */
public final class Window {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Pages pages;
    private final Tasks tasks;
    private final WindowViewModel model;
    private final WindowView view;

    public Window(Stage stage, Pages pages, Look look, History history, Notices notices, Tasks tasks) {
        this.stage = stage;
        this.pages = pages;
        this.tasks = tasks;
        Messages messages = Messages.of(Window.class, notices.locale());
        model = new WindowViewModel(pages.all().size(), history, notices, tasks, messages);
        view = new WindowView(model, pages, look, tasks, messages);
        Scene scene = new Scene(view);
        look.dress(scene);
        stage.setScene(scene);
    }

    /**
     * Shows the window with its first page where it was last time. When it closes, its place is given to the tasks to
     * be saved.
     */
    public void open(PlaceMemory memory) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace place = new WindowPlace(stage);
        memory.load().ifPresentOrElse(place::restore, place::first);
        Subscription names = model.activate();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed -> {
            view.leave();
            names.cancel();
            Place last = place.now();
            tasks.run(() -> memory.save(last));
        });
        model.shownPageProperty().subscribe(shown -> stage.setTitle(view.page().title() + " - Waraji"));
        view.open(stage.getScene());
        stage.show();
    }

    /** Brings the window before all others: somebody started the program again. */
    public void raise() {
        stage.setIconified(false);
        stage.show();
        // Some desktops ignore a plain wish to come to the front.
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    /** Goes to one of the window's pages. */
    public void show(Page page) {
        model.showPage(pages.all().indexOf(page));
    }

    /** The key that leads to the field in the top bar, as printed on the keyboard. */
    public static String entryKey() {
        return WindowKeys.ENTRY.getDisplayText();
    }

    /** Puts a field into the top bar of every page; its key calls {@code begin}. To be called before it opens. */
    public void putInTopBar(Node entry, Runnable begin) {
        view.putInTopBar(entry, begin);
    }

    /** What the palette offers beside the pages and what the window itself can do. */
    public void offer(Palette palette) {
        view.offer(palette);
    }

    /** What the key does is in the list of shortcuts too. */
    public void addKey(WindowKey key) {
        view.addKey(key);
    }

    /** Gives the focus back to the page. */
    public void resume() {
        view.resume();
    }

    /** Puts something small into the top bar, to be there on every page. */
    public void addBadge(Node badge) {
        view.addBadge(badge);
    }

    /** Lays this over everything, until cancelled. */
    public Subscription cover(Node cover) {
        return view.cover(cover);
    }

    /**
     * Puts a sentence with one button above every page, in place of the one that was there.
     *
     * @return takes it down again
     */
    public Subscription banner(String sentence, String button, Runnable action) {
        return model.putUp(new Banner(sentence, button, action));
    }
}
