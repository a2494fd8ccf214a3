package app.waraji.planner.focus;

import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The focus page: what now and what next on the left, what has passed on the right. It takes the keys of its blocks. */
final class FocusView extends StackPane {

    private static final double LEFT = 54;

    private final FocusViewModel model;
    private final FocusWords words;
    private final QuestionView question;
    private final GridPane columns = new GridPane();

    FocusView(FocusViewModel model, FocusWords words) {
        this.model = model;
        this.words = words;
        getStylesheets()
                .add(Objects.requireNonNull(FocusView.class.getResource("focus.css"))
                        .toExternalForm());
        getStyleClass().add("focus-page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("focus-scroll");
        question = new QuestionView(model, words, this::focusDay);
        FocusListsView lists = new FocusListsView(model, words);
        columns.getStyleClass().add("page");
        columns.setHgap(16);
        columns.getColumnConstraints().addAll(column(LEFT), column(100 - LEFT));
        columns.add(new VBox(16, new NowCardView(model, words), question, lists.next()), 0, 0);
        columns.add(new VBox(16, lists.awaiting(), lists.ended()), 1, 0);
        getChildren().add(scroll);
        // Before the scroll pane around it, which takes the arrow keys for itself.
        columns.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!(key.getTarget() instanceof TextInputControl)) {
                pressed(key);
            }
        });
        model.selectedProperty().subscribe(selected -> speak());
        model.dayProperty().subscribe(day -> speak());
    }

    /** What takes the keyboard. */
    void focusDay() {
        requestFocus();
    }

    /** Whether the key meant something here. */
    boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return false;
        }
        boolean meant = question.choose(key.getCode()) || goes(key.getCode()) || acts(key.getCode());
        if (meant) {
            key.consume();
        }
        return meant;
    }

    private boolean goes(KeyCode key) {
        switch (key) {
            case UP, LEFT -> model.moveSelection(-1);
            case DOWN, RIGHT -> model.moveSelection(1);
            case ESCAPE -> model.leaveQuestion();
            case S -> model.stop();
            default -> {
                return false;
            }
        }
        if (key != KeyCode.S) {
            focusDay();
        }
        return true;
    }

    private boolean acts(KeyCode key) {
        Optional<Block> block = model.selectedBlock();
        switch (key) {
            case SPACE -> block.ifPresent(model::startOrPause);
            case D -> block.ifPresent(each -> model.end(each, BlockState.DONE));
            case P -> block.ifPresent(each -> model.end(each, BlockState.PARTLY));
            case K -> block.ifPresent(each -> model.end(each, BlockState.SKIPPED));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void speak() {
        setAccessibleText(model.selectedBlock()
                .map(block -> words.spoken(
                        block, model.planProperty().get(), model.nowProperty().get()))
                .orElseGet(() -> words.messages().text("focus.page.spoken")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
