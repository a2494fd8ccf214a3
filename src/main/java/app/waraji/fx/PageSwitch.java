package app.waraji.fx;

import app.waraji.kernel.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Pages that share one place in the navigation, with a switch between them in the top bar. */
public final class PageSwitch implements Page {

    /**
     * One side of the switch.
     *
     * @param name as the switch says it, short
     * @param key that leads there from the others
     * @param meaning what the key does, for the list of shortcuts and for screen readers
     */
    public record Choice(String name, KeyCode key, String meaning, Page page) {}

    private final Page home;
    private final List<Choice> choices;
    private final Map<Page, ToggleButton> buttons = new LinkedHashMap<>();
    private final StackPane headers = new StackPane();
    private final StackPane views = new StackPane();
    private final HBox header = new HBox(12);

    private Page shown;
    private boolean isActive;
    private Subscription subscription = () -> {};

    /** @param home one of the choices: shown first, and it gives the navigation its word and icon */
    public PageSwitch(Page home, List<Choice> choices) {
        this.home = home;
        this.choices = List.copyOf(choices);
        this.shown = home;
        HBox pills = new HBox();
        pills.setMinWidth(Region.USE_PREF_SIZE);
        pills.setAlignment(Pos.CENTER_LEFT);
        for (Choice choice : this.choices) {
            ToggleButton button = pill(choice);
            buttons.put(choice.page(), button);
            pills.getChildren().add(button);
        }
        headers.setMinWidth(0);
        HBox.setHgrow(headers, Priority.ALWAYS);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(pills, headers);
    }

    /** Shows one of the choices, at once where the switch is on screen, else when it comes there. */
    public void show(Page page) {
        if (page.equals(shown) && isActive) {
            mark();
            return;
        }
        shown = page;
        if (isActive) {
            subscription.cancel();
            activateShown();
        }
    }

    @Override
    public String title() {
        return home.title();
    }

    @Override
    public Ikon icon() {
        return home.icon();
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return views;
    }

    @Override
    public Subscription activate() {
        isActive = true;
        activateShown();
        return () -> {
            isActive = false;
            subscription.cancel();
        };
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return shown.pressed(key) || switches(key);
    }

    @Override
    public ObservableValue<@Nullable Badge> badge() {
        return home.badge();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> all = new ArrayList<>(shown.shortcuts());
        for (Choice choice : choices) {
            if (!choice.page().equals(shown)) {
                all.add(new Shortcut(choice.key().getName(), choice.meaning()));
            }
        }
        return all;
    }

    private void activateShown() {
        mark();
        headers.getChildren().setAll(shown.header());
        views.getChildren().setAll(shown.view());
        subscription = shown.activate();
    }

    private boolean switches(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return false;
        }
        for (Choice choice : choices) {
            if (choice.key() == key.getCode()) {
                show(choice.page());
                // Not on the pill of what was shown before: Tab goes into the page.
                views.requestFocus();
                return true;
            }
        }
        return false;
    }

    private ToggleButton pill(Choice choice) {
        ToggleButton button = new ToggleButton(choice.name());
        int place = choices.indexOf(choice);
        boolean last = place == choices.size() - 1;
        button.getStyleClass().add(place == 0 ? "left-pill" : last ? "right-pill" : "center-pill");
        button.setAccessibleText(choice.meaning());
        button.setTooltip(new Hint(choice.meaning() + "  " + choice.key().getName()));
        button.setOnAction(chosen -> show(choice.page()));
        return button;
    }

    /** Choosing the shown side again must not unmark it. */
    private void mark() {
        buttons.forEach((page, button) -> button.setSelected(page.equals(shown)));
    }
}
