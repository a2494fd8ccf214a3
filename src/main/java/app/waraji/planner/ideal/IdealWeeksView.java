package app.waraji.planner.ideal;

import app.waraji.fx.IconButton;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The ideal weeks on the left, the grid of the chosen one on the right. */
final class IdealWeeksView extends HBox {

    private static final double LIST = 236;

    private final IdealWeeksViewModel model;
    private final Messages messages;
    private final DateWords words;
    private final ListView<IdealWeek> list;
    private final TextField name = new TextField();
    private final Label hours = new Label();

    /**
     * @param grid shows the blocks of the chosen one
     * @param draftNew opens the form of a new block on it
     * @param shown the real week that the user looks at
     */
    IdealWeeksView(IdealWeeksViewModel model, Node grid, Runnable draftNew, Week shown, Messages messages) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        this.list = new ListView<>(model.weeks());
        getStylesheets().add(ProposalsView.stylesheet());
        getStyleClass().add("ideal-window");
        VBox chosen = new VBox(12, header(draftNew), grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.visibleProperty().bind(model.selectedProperty().isNotNull());
        chosen.managedProperty().bind(chosen.visibleProperty());
        getChildren().addAll(side(shown), chosen, none());
        model.selectedProperty().subscribe(this::show);
        model.weeklyMinimumProperty()
                .subscribe(minimum -> show(model.selectedProperty().get()));
    }

    private VBox side(Week shown) {
        list.setCellFactory(view -> new IdealCell(messages));
        list.setAccessibleText(messages.text("ideal.list"));
        list.setPlaceholder(new Region());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.select(chosen);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.getStyleClass().add("ideal-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox card = new VBox(list);
        card.getStyleClass().add("card");
        VBox.setVgrow(card, Priority.ALWAYS);
        Button add = new Button(messages.text("ideal.add"));
        add.setOnAction(event -> model.add());
        Button from = new Button(messages.text("ideal.fromThisWeek"));
        from.setOnAction(event -> model.addFrom(shown));
        for (Button button : new Button[] {add, from}) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
        }
        VBox side = new VBox(8, card, from, add);
        side.setMinWidth(LIST);
        side.setMaxWidth(LIST);
        return side;
    }

    private HBox header(Runnable draftNew) {
        name.setPrefColumnCount(14);
        name.setAccessibleText(messages.text("ideal.name"));
        name.getStyleClass().add("ideal-name-field");
        name.setOnAction(event -> rename());
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                rename();
            }
        });
        hours.getStyleClass().add("secondary");
        hours.setMinWidth(0);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button add = new Button(messages.text("ideal.addBlock"));
        add.setOnAction(event -> draftNew.run());
        HBox header = new HBox(
                8,
                name,
                hours,
                room,
                add,
                button(Feather.ARROW_UP, messages.text("ideal.up"), week -> model.reorder(week, -1)),
                button(Feather.ARROW_DOWN, messages.text("ideal.down"), week -> model.reorder(week, 1)),
                button(Feather.COPY, messages.text("ideal.duplicate"), model::duplicate),
                button(Feather.TRASH_2, messages.text("ideal.remove"), model::remove));
        add.setMinWidth(Region.USE_PREF_SIZE);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button button(Feather icon, String meaning, Consumer<IdealWeek> action) {
        Button button = new IconButton(icon, meaning);
        button.setOnAction(event -> chosen(action));
        return button;
    }

    private VBox none() {
        Label sentence = new Label(messages.text("ideal.none"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("soft");
        VBox none = new VBox(sentence);
        none.getStyleClass().add("ideal-empty");
        HBox.setHgrow(none, Priority.ALWAYS);
        none.visibleProperty().bind(model.selectedProperty().isNull());
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private void press(KeyEvent key) {
        if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            chosen(week -> model.reorder(week, -1));
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            chosen(week -> model.reorder(week, 1));
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.D) {
            chosen(model::duplicate);
        } else if (key.getCode() == KeyCode.DELETE) {
            chosen(model::remove);
        } else if (key.getCode() == KeyCode.F2) {
            name.requestFocus();
            name.selectAll();
        } else {
            return;
        }
        key.consume();
    }

    private void chosen(Consumer<IdealWeek> action) {
        IdealWeek week = model.selectedProperty().get();
        if (week != null) {
            action.accept(week);
        }
    }

    /** A name without letters is none: the one before comes back. */
    private void rename() {
        chosen(week -> {
            model.rename(week, name.getText());
            if (name.getText().isBlank()) {
                name.setText(week.name());
            }
        });
    }

    private void show(@Nullable IdealWeek week) {
        if (week == null) {
            return;
        }
        list.getSelectionModel().select(week);
        if (!name.isFocused()) {
            name.setText(week.name());
        }
        int minimum = model.weeklyMinimumProperty().get();
        int marketing = week.minutes(Role.MARKETING);
        String sum = IdealCell.hours(week, messages, words);
        hours.setText(
                minimum == 0
                        ? sum
                        : sum + "  ·  "
                                + messages.text(
                                        marketing >= minimum ? "ideal.minimum.kept" : "ideal.minimum.missed",
                                        words.hours(minimum)));
    }
}
