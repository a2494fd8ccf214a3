package app.waraji.shell;

import app.waraji.fx.Badge;
import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.fx.Page;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The column on the left: an icon and a word for each page, the settings at the bottom. */
final class NavigationView extends VBox {

    private static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");
    private static final int MOST_SHOWN = 99;

    private final List<ToggleButton> items = new ArrayList<>();

    NavigationView(WindowViewModel model, Pages pages, Messages messages) {
        getStyleClass().add("navigation");
        setAccessibleText(messages.text("navigation"));
        for (Page page : pages.all()) {
            if (page.equals(pages.settings())) {
                getChildren().add(gap());
            }
            getChildren().add(item(model, page));
        }
        model.shownPageProperty().subscribe(shown -> mark(shown.intValue()));
    }

    private ToggleButton item(WindowViewModel model, Page page) {
        int number = items.size();
        Label badge = new Label();
        badge.getStyleClass().add("navigation-badge");
        StackPane icon = new StackPane(new Icon(page.icon()), badge);
        ToggleButton item = new ToggleButton(page.title(), icon);
        item.setContentDisplay(ContentDisplay.TOP);
        item.getStyleClass().add("navigation-item");
        page.badge().subscribe(waiting -> show(waiting, badge, item, page.title()));
        item.setMaxWidth(Double.MAX_VALUE);
        WindowKeys.toPage(number).ifPresent(keys -> item.setTooltip(new Hint(page.title() + "  " + keys)));
        item.setOnAction(chosen -> {
            model.showPage(number);
            // Choosing the shown page again must not unmark it.
            mark(model.shownPageProperty().get());
        });
        items.add(item);
        return item;
    }

    private static void show(@Nullable Badge waiting, Label badge, ToggleButton item, String title) {
        badge.setVisible(waiting != null);
        badge.pseudoClassStateChanged(DOT, waiting != null && waiting.count() == 0);
        badge.setText(waiting == null || waiting.count() == 0 ? "" : figure(waiting.count()));
        item.setAccessibleText(waiting == null ? title : title + ", " + waiting.meaning());
    }

    private static String figure(int count) {
        return count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count);
    }

    private void mark(int shown) {
        for (int number = 0; number < items.size(); number++) {
            items.get(number).setSelected(number == shown);
        }
    }

    private static Region gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
