package app.waraji.shell;

import app.waraji.fx.IconButton;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of shortcuts, laid over the window until Esc or a click beside it. */
final class ShortcutsView extends StackPane {

    private final Messages messages;
    private final IconButton close;
    private final HBox columns = new HBox();

    ShortcutsView(WindowViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("veil");
        Label title = new Label(messages.text("shortcuts.title"));
        title.getStyleClass().add("page-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close = new IconButton(Feather.X, messages.text("shortcuts.close"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(pressed -> model.hideShortcuts());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("shortcuts-head");

        columns.getStyleClass().add("shortcuts-columns");
        ScrollPane scrolled = new ScrollPane(columns);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox panel = new VBox(head, scrolled);
        panel.getStyleClass().addAll("shortcuts", "floating");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        panel.setAccessibleText(messages.text("shortcuts.title"));
        getChildren().add(panel);

        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                model.hideShortcuts();
            }
        });
    }

    /** Fills the list for the page that is shown, and takes the focus. */
    void open(List<Shortcut> window, String pageTitle, List<Shortcut> page) {
        columns.getChildren().setAll(column(messages.text("shortcuts.everywhere"), window));
        if (!page.isEmpty()) {
            columns.getChildren().add(column(pageTitle, page));
        }
        close.requestFocus();
    }

    private static Node column(String title, List<Shortcut> shortcuts) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("shortcuts-lines");
        for (int line = 0; line < shortcuts.size(); line++) {
            Shortcut shortcut = shortcuts.get(line);
            Label keys = new Label(shortcut.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            lines.addRow(line, keys, new Label(shortcut.meaning()));
        }
        VBox column = new VBox(heading, lines);
        column.getStyleClass().add("shortcuts-column");
        return column;
    }
}
