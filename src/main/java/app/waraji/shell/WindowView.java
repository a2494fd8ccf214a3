package app.waraji.shell;

import app.waraji.fx.Look;
import app.waraji.fx.Page;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around the pages, and what may lie over it. */
final class WindowView extends StackPane {

    private final WindowViewModel model;
    private final Pages pages;
    private final Messages messages;
    private final PagesView shown;
    private final PageFocus focus;
    private final TopBarView topBar;
    private final BorderPane frame = new BorderPane();
    private final Tasks tasks;
    private final List<WindowKey> keys = new ArrayList<>();
    private @Nullable ShortcutsView shortcuts;
    private @Nullable PaletteViewModel palette;
    private Palette offered = Palette.NONE;
    private @Nullable Runnable entry;
    /** Whether the key that was pressed last has done what it is for. */
    private boolean meantNoText;

    WindowView(WindowViewModel model, Pages pages, Look look, Tasks tasks, Messages messages) {
        this.model = model;
        this.pages = pages;
        this.tasks = tasks;
        this.messages = messages;
        getStylesheets()
                .add(Objects.requireNonNull(WindowView.class.getResource("shell.css"))
                        .toExternalForm());
        topBar = new TopBarView(model, messages);
        shown = new PagesView(topBar);
        VBox.setVgrow(shown, Priority.ALWAYS);
        frame.setTop(topBar);
        frame.setLeft(new NavigationView(model, pages, messages));
        frame.setCenter(new VBox(new BannerView(model), shown));

        focus = new PageFocus(shown, topBar.header());
        topBar.onClicked(focus::resume);
        NoticeView notice = new NoticeView(model, look, messages, focus::resume);
        StackPane.setAlignment(notice, Pos.BOTTOM_RIGHT);
        getChildren().addAll(frame, notice);
        model.shortcutsShownProperty().subscribe(this::showShortcuts);
    }

    /** Shows the page now, and follows the navigation from then on. */
    void open(Scene scene) {
        focus.follow(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> meantNoText = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::keepOutOfText);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.shownPageProperty().subscribe(number -> shown.show(page()));
    }

    /** Lays this over everything until cancelled; what lies under it can neither be seen nor reached. */
    Subscription cover(Node cover) {
        cover.getStyleClass().add("cover");
        getChildren().add(cover);
        frame.setDisable(true);
        return () -> {
            getChildren().remove(cover);
            frame.setDisable(false);
        };
    }

    void putInTopBar(Node field, Runnable begin) {
        topBar.putBesideHeader(field);
        entry = begin;
    }

    void offer(Palette palette) {
        offered = palette;
    }

    void addKey(WindowKey key) {
        keys.add(key);
    }

    void resume() {
        focus.resume();
    }

    void addBadge(Node badge) {
        topBar.add(badge);
    }

    void leave() {
        shown.leave();
    }

    Page page() {
        return pages.all().get(model.shownPageProperty().get());
    }

    private void pressed(KeyEvent key) {
        if (frame.isDisabled() || WindowKeys.writes(key, getScene().getFocusOwner())) {
            return;
        }
        if (palette != null) {
            if (WindowKeys.PALETTE.match(key)) {
                palette.close();
                key.consume();
            }
            return;
        }
        if (model.shortcutsShownProperty().get()) {
            if (key.getCode() == KeyCode.ESCAPE || WindowKeys.SHORTCUTS.match(key)) {
                model.hideShortcuts();
                key.consume();
            }
            return;
        }
        if (meantTheWindow(key) || page().pressed(key)) {
            meantNoText = true;
            key.consume();
        }
    }

    /** A single key that puts the caret into a field would else be the first letter there. */
    private void keepOutOfText(KeyEvent typed) {
        if (meantNoText) {
            typed.consume();
        }
    }

    private boolean meantTheWindow(KeyEvent key) {
        boolean forText = WindowKeys.isForText(getScene().getFocusOwner());
        Optional<Integer> number = WindowKeys.page(key);
        if (number.isPresent()) {
            model.showPage(number.get());
        } else if (WindowKeys.UNDO.match(key) && !forText) {
            model.undo();
        } else if ((WindowKeys.REDO.match(key) || WindowKeys.REDO_TOO.match(key)) && !forText) {
            model.redo();
        } else if (WindowKeys.SETTINGS.match(key) && pages.settings() != null) {
            model.showPage(pages.all().size() - 1);
        } else if (WindowKeys.SHORTCUTS.match(key)) {
            model.showShortcuts();
        } else if (WindowKeys.PALETTE.match(key)) {
            showPalette();
        } else if (WindowKeys.ENTRY.match(key) && entry != null) {
            entry.run();
        } else {
            return meantAFeature(key);
        }
        return true;
    }

    private boolean meantAFeature(KeyEvent pressed) {
        Optional<WindowKey> meant =
                keys.stream().filter(key -> key.keys().match(pressed)).findFirst();
        meant.ifPresent(key -> key.act().run());
        return meant.isPresent();
    }

    /** The question mark lies on another key in each country, so it is known by what it writes. */
    private void typed(KeyEvent key) {
        boolean asks = key.getCharacter().equals("?") || key.getCharacter().equals("？");
        if (!asks || WindowKeys.isForText(getScene().getFocusOwner())) {
            return;
        }
        if (model.shortcutsShownProperty().get()) {
            model.hideShortcuts();
        } else {
            model.showShortcuts();
        }
        key.consume();
    }

    private void showPalette() {
        List<PaletteItem> actions = new ArrayList<>(WindowActions.of(model, pages, entry, messages));
        actions.addAll(offered.actions());
        PaletteViewModel opened = new PaletteViewModel(actions, offered, tasks);
        PaletteView view = new PaletteView(opened, messages);
        palette = opened;
        getChildren().add(view);
        view.begin();
        opened.openProperty().subscribe(open -> {
            if (!open) {
                palette = null;
                getChildren().remove(view);
                focus.resume();
            }
        });
    }

    private void showShortcuts(boolean open) {
        if (open) {
            shortcuts = new ShortcutsView(model, messages);
            getChildren().add(shortcuts);
            shortcuts.open(WindowKeys.list(pages, entry != null, keys, messages), page().title(), page().shortcuts());
        } else if (shortcuts != null) {
            getChildren().remove(shortcuts);
            shortcuts = null;
            focus.resume();
        }
    }
}
