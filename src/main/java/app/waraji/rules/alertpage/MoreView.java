package app.waraji.rules.alertpage;

import app.waraji.fx.IconButton;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What else can be done about an alert: further ways out, putting it off, dismissing it. */
final class MoreView {

    private static final double PREVIEW = 320;

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final Consumer<ReasonView.Why> asks;

    /** @param asks asks for a reason first */
    MoreView(AlertsViewModel model, AlertTexts texts, Consumer<ReasonView.Why> asks) {
        this.model = model;
        this.texts = texts;
        this.asks = asks;
    }

    Button button(AlertRow row, List<Action> further) {
        IconButton button =
                new IconButton(Feather.MORE_HORIZONTAL, texts.messages().text("alerts.menu"));
        button.setOnAction(chosen -> menu(row, further).show(button, Side.BOTTOM, 0, 2));
        boolean any = !further.isEmpty() || !row.card().is(Trait.ALWAYS_ON);
        button.setVisible(any);
        button.setManaged(any);
        return button;
    }

    private ContextMenu menu(AlertRow row, List<Action> further) {
        ContextMenu menu = new ContextMenu();
        further.forEach(each -> menu.getItems().add(way(row, each)));
        if (!row.card().is(Trait.ALWAYS_ON)) {
            if (!further.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(snooze(row));
            menu.getItems().add(item(texts.messages().text("alerts.dismiss"), () -> model.dismiss(row)));
        }
        return menu;
    }

    /** With what will be so afterwards below its name. */
    private MenuItem way(AlertRow row, Action action) {
        Label preview = AlertCell.wrapped(texts.say(action.preview()), "faint");
        preview.setMaxWidth(PREVIEW);
        CustomMenuItem item =
                new CustomMenuItem(new VBox(2, new Label(texts.rules().label(action)), preview));
        item.setOnAction(event -> take(row, action));
        return item;
    }

    private void take(AlertRow row, Action action) {
        if (action.kind() == ActionKind.OVERRIDE) {
            asks.accept(ReasonView.Why.OVERRIDE);
        } else {
            model.take(row, action);
        }
    }

    private Menu snooze(AlertRow row) {
        Menu menu = new Menu(texts.messages().text("alerts.snooze"));
        menu.getItems()
                .addAll(
                        until(row, "alerts.snooze.tomorrow", model.today().plusDays(1)),
                        until(row, "alerts.snooze.monday", model.nextMonday()),
                        until(row, "alerts.snooze.month", model.firstOfNextMonth()),
                        new SeparatorMenuItem(),
                        item(texts.messages().text("alerts.snooze.why"), () -> asks.accept(ReasonView.Why.SNOOZE)));
        return menu;
    }

    private MenuItem until(AlertRow row, String key, LocalDate day) {
        return item(texts.messages().text(key, texts.day(day)), () -> model.snooze(row, day, ""));
    }

    private static MenuItem item(String name, Runnable chosen) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> chosen.run());
        return item;
    }
}
