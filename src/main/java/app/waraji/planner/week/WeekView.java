package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The week page: summary, grid and tray, the side column where there is room, and what floats above them. */
final class WeekView extends StackPane {

    private static final double SIDE = 284;
    private static final double ROOM_FOR_SIDE = 1110;

    private final WeekViewModel model;
    private final BlockWords words;
    private final WeekGridView grid;
    private final ChipsView chips = new ChipsView();
    private final BlockFormView form;
    private final Pane floating = new Pane(chips);
    private final WeekKeyboardView keys;

    WeekView(WeekViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        DateWords dates = words.words();
        this.grid = new WeekGridView(model, words, new BlockMenuView(model, messages));
        this.form = new BlockFormView(model, messages, dates);
        this.keys = new WeekKeyboardView(model, grid);
        getStylesheets()
                .add(Objects.requireNonNull(WeekView.class.getResource("week.css"))
                        .toExternalForm());
        getStyleClass().add("week-page");

        VBox.setVgrow(grid, Priority.ALWAYS);
        TrayView tray = new TrayView(model, messages, dates, grid);
        grid.getChildren().add(tray);
        VBox main = new VBox(12, new SummaryView(model, messages, dates), grid);
        main.getStyleClass().add("week-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        VBox side = new VBox(12, new LedgerCardView(model, words));
        side.getStyleClass().add("week-side");
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        floating.setPickOnBounds(false);
        floating.getChildren().add(form);
        getChildren().addAll(new HBox(main, side), floating);

        widthProperty().addListener((seen, before, width) -> {
            side.setVisible(width.doubleValue() >= ROOM_FOR_SIDE);
            side.setManaged(side.isVisible());
        });
        model.questionProperty().addListener((seen, before, asked) -> showChips());
        model.partlyProperty().addListener((seen, before, asked) -> showChips());
        model.draftProperty().addListener((seen, before, draft) -> showForm());
        model.planProperty().addListener((seen, before, plan) -> placeFloating());
        grid.grid().setOnKeyPressed(keys::press);
        grid.grid().setOnKeyReleased(keys::release);
    }

    boolean pressed(KeyEvent key) {
        return keys.press(key);
    }

    void focusGrid() {
        grid.grid().requestFocus();
    }

    private void showChips() {
        List<Displacement> asked = model.questionProperty().get();
        Block partly = model.partlyProperty().get();
        if (asked != null) {
            chips.ask(question(asked), reasonChips(asked));
        } else if (partly != null) {
            chips.ask(words.messages().text("week.partly.question", partly.title()), partlyChips(partly));
        } else {
            chips.leave();
        }
        placeFloating();
    }

    private String question(List<Displacement> asked) {
        Displacement last = asked.get(asked.size() - 1);
        return words.messages().text("week.chips.question", last.title(), words.whereTo(last));
    }

    private List<ChipsView.Chip> reasonChips(List<Displacement> asked) {
        List<ChipsView.Chip> answers = new ArrayList<>();
        Reason given = asked.get(asked.size() - 1).reason();
        for (Reason reason : model.planProperty().get().reasons()) {
            String label = reason.label(words.reasonMessages());
            if (reason.kind() == ReasonKind.UNKNOWN) {
                answers.add(new ChipsView.Chip("Esc", label, false, model::leaveQuestion));
            } else {
                boolean isGiven = reason.id() == given.id();
                answers.add(new ChipsView.Chip(
                        String.valueOf(reason.place()), label, isGiven, () -> model.answer(reason.place())));
            }
        }
        return answers;
    }

    private List<ChipsView.Chip> partlyChips(Block block) {
        List<Integer> steps = PartlySteps.of(block.minutes());
        List<ChipsView.Chip> answers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int done = steps.get(i);
            answers.add(new ChipsView.Chip(
                    String.valueOf(i + 1), words.words().duration(done), false, () -> model.endPartly(done)));
        }
        return answers;
    }

    private void showForm() {
        Draft draft = model.draftProperty().get();
        if (draft == null) {
            boolean hadFocus = form.isVisible();
            form.leave();
            if (hadFocus) {
                focusGrid();
            }
        } else {
            form.fill(draft, model.planProperty().get());
            placeFloating();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        placeFloating();
    }

    private void placeFloating() {
        if (chips.isVisible()) {
            place(chips, slotAsked());
        }
        if (form.isVisible() && model.draftProperty().get() != null) {
            place(form, model.draftProperty().get().slot());
        }
    }

    /** Beside where the block stands now, or, when it left the grid, where it stood. */
    private Slot slotAsked() {
        Block partly = model.partlyProperty().get();
        List<Displacement> asked = model.questionProperty().get();
        if (asked != null) {
            Displacement last = asked.get(asked.size() - 1);
            Slot to = last.to();
            return to != null && to.week().equals(model.weekProperty().get()) ? to : last.from();
        }
        return Objects.requireNonNull(partly == null ? null : partly.slot());
    }

    /** To the right of the slot, else to its left; always whole on the page. */
    private void place(Region floats, Slot slot) {
        Bounds at = slot.week().equals(model.weekProperty().get())
                ? floating.sceneToLocal(grid.sceneBoundsOf(slot))
                : new BoundingBox(GridGeometry.GUTTER, 120, 0, 0);
        double width = floats.prefWidth(-1);
        double height = floats.prefHeight(width);
        double right = at.getMaxX() + 8;
        double x = right + width <= floating.getWidth() - 8 ? right : at.getMinX() - width - 8;
        double lowest = floating.getHeight() - height - 8;
        floats.resizeRelocate(
                Math.rint(Math.max(8, x)), Math.rint(Math.max(8, Math.min(at.getMinY(), lowest))), width, height);
    }
}
