package app.waraji.shell;

import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette, laid over the window until something is taken, Esc, or a click beside it. The field keeps the focus. */
final class PaletteView extends StackPane {

    private static final int LONGEST = 200;
    private static final int PAGE = 8;
    private static final double ROW = 40;
    private static final int ROWS = 10;
    private static final double FRAME = 2;

    private final PaletteViewModel model;
    private final EntryField field;
    private final ListView<PaletteItem> list = new ListView<>();

    PaletteView(PaletteViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().addAll("veil", "palette-veil");
        setAlignment(Pos.TOP_CENTER);
        field = new EntryField(model.typedProperty(), messages.text("palette.field"), LONGEST, model::take);
        field.setPromptText(messages.text("palette.field"));
        field.getStyleClass().add("palette-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ItemCell());
        list.setPlaceholder(new Label(messages.text("palette.nothing")));
        list.prefHeightProperty()
                .bind(Bindings.size(model.found())
                        .map(found -> ROW * Math.max(1, Math.min(ROWS, found.intValue())) + FRAME));
        list.setOnMouseClicked(click -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0) {
                model.chosenProperty().set(at);
                model.take();
            }
        });
        model.chosenProperty().subscribe(at -> mark());
        model.typedProperty().subscribe(text -> mark());
        VBox panel = new VBox(field, list);
        panel.getStyleClass().addAll("palette", "floating");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        panel.setAccessibleText(messages.text("palette.field"));
        getChildren().add(panel);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                model.close();
            }
        });
    }

    void begin() {
        field.requestFocus();
        mark();
    }

    private void mark() {
        int at = model.chosenProperty().get();
        if (at < model.found().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - ROWS + 2));
            field.setAccessibleHelp(model.found().get(at).title());
        }
    }

    private void pressed(KeyEvent key) {
        if (field.isComposing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case PAGE_DOWN -> model.step(PAGE);
            case PAGE_UP -> model.step(-PAGE);
            case TAB -> model.step(key.isShiftDown() ? -1 : 1);
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** What it is, its name, and what stands behind it. */
    private static final class ItemCell extends ListCell<PaletteItem> {

        private final Label kind = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(12, kind, title, detail);

        ItemCell() {
            kind.getStyleClass().addAll("palette-kind", "secondary");
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            detail.getStyleClass().add("secondary");
            detail.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list and no wider: a long title gives way.
            row.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            kind.setText(item.kind());
            title.setText(item.title());
            detail.setText(item.detail());
            setGraphic(row);
        }
    }
}
