package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.ledger.Displacement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The week page: summary, grid and tray, the side column where there is room, and what floats above them. */
final class WeekView extends StackPane {

    private static final double SIDE = 284;
    private static final double ROOM_FOR_SIDE = 1110;

    private final WeekViewModel model;
    private final WeekGridView grid;
    private final GridKeysView keys;
    private final ChipsView chips;
    private final FloatingView floating;
    private final VBox side = new VBox(12);
    private final Supplier<BlockFormView> makesForm;
    private final Supplier<TrayFormView> makesTrayForm;
    private final Swipe swipe = new Swipe();
    private @Nullable BlockFormView form;
    private @Nullable TrayFormView trayForm;

    WeekView(WeekViewModel model, WeekMenus menus, BlockWords words) {
        this.model = model;
        Messages messages = words.messages();
        DateWords dates = words.words();
        this.grid = new WeekGridView(
                model,
                words,
                new BlockMenuView(model, menus.ofBlock(), messages)::show,
                new DayMenuView(model, menus.ofDay())::offerOn);
        this.keys = new GridKeysView(model, grid);
        this.makesForm = () -> new BlockFormView(model, messages, dates);
        this.makesTrayForm = () -> new TrayFormView(model, messages, dates);
        this.chips = new ChipsView(model, words);
        getStylesheets()
                .add(Objects.requireNonNull(WeekView.class.getResource("week.css"))
                        .toExternalForm());
        getStyleClass().add("week-page");

        VBox.setVgrow(grid, Priority.ALWAYS);
        TrayView tray = new TrayView(model, messages, dates, grid);
        grid.getChildren().add(tray);
        VBox main = new VBox(12, new SummaryView(model, menus.atHand(), messages, dates), grid);
        main.getStyleClass().add("week-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        side.getChildren().add(new LedgerCardView(model, words));
        side.getStyleClass().add("week-side");
        ScrollPane beside = new ScrollPane(side);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getStyleClass().add("week-beside");
        beside.setMinWidth(SIDE);
        beside.setMaxWidth(SIDE);
        this.floating = new FloatingView(model, grid);
        floating.getChildren().add(chips);
        getChildren().addAll(new HBox(main, beside), floating);

        widthProperty().addListener((seen, before, width) -> {
            beside.setVisible(width.doubleValue() >= ROOM_FOR_SIDE);
            beside.setManaged(beside.isVisible());
        });
        follow();
    }

    void putBeside(Node shown) {
        side.getChildren().add(0, shown);
    }

    private void follow() {
        model.question().askedProperty().addListener((seen, before, asked) -> placeFloating());
        model.partlyProperty().addListener((seen, before, asked) -> placeFloating());
        model.series().offerProperty().addListener((seen, before, offered) -> placeFloating());
        model.question().writingProperty().addListener((seen, before, writing) -> writeNote(writing));
        model.sketches().draftProperty().addListener((seen, before, draft) -> showForm());
        model.planProperty().addListener((seen, before, plan) -> placeFloating());
        model.tray().editedProperty().addListener((seen, before, item) -> showTrayForm(item));
        chips.spokenProperty().addListener((seen, before, spoken) -> grid.grid().ask(spoken));
        grid.window().addEventFilter(ScrollEvent.SCROLL, this::swipe);
        grid.grid().setOnKeyPressed(this::pressed);
        grid.grid().setOnKeyReleased(keys::released);
    }

    /** Two fingers sideways turn the week; what rolls on after them turns nothing. */
    private void swipe(ScrollEvent event) {
        if (event.isShortcutDown() || Math.abs(event.getDeltaX()) <= Math.abs(event.getDeltaY())) {
            return;
        }
        event.consume();
        if (event.isInertia() || grid.isDragging()) {
            return;
        }
        int turn = swipe.turn(event.getDeltaX(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        if (turn > 0) {
            model.showNextWeek();
        } else if (turn < 0) {
            model.showPreviousWeek();
        }
    }

    /** A key on the grid, or elsewhere on the page where nothing took it. Whether it meant something here. */
    boolean pressed(KeyEvent key) {
        boolean meant = key.getCode() == KeyCode.ESCAPE ? letGo() : !isFormOpen() && means(key);
        if (meant) {
            key.consume();
        }
        return meant;
    }

    private boolean means(KeyEvent key) {
        return (GridKeysView.isPlain(key) && chips.choose(chipKey(key.getCode())))
                || keys.sketches(key)
                || (GridKeysView.isPlain(key) && actOnBlock(key.getCode()));
    }

    /** What is under way is forgotten, else what is asked is left. */
    private boolean letGo() {
        boolean any = !model.sketches().isEmpty() || chips.isVisible() || isTrayFormShown();
        grid.letGo();
        model.sketches().discard();
        model.tray().leaveForm();
        model.leaveQuestion();
        return any;
    }

    private boolean isFormOpen() {
        return model.sketches().draftProperty().get() != null
                || model.tray().editedProperty().get() != null;
    }

    private boolean actOnBlock(KeyCode key) {
        switch (key) {
            case T -> model.showThisWeek();
            case PAGE_UP -> model.showPreviousWeek();
            case PAGE_DOWN -> model.showNextWeek();
            case V -> model.showOfWeeks(shown -> shown.on(shown.days() == 5 ? 7 : 5));
            case H -> model.showOfWeeks(shown -> shown.withWholeDay(!shown.wholeDay()));
            case D -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.DONE));
            case P -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.PARTLY));
            case K -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.SKIPPED));
            case L -> model.selectedBlock().ifPresent(model::later);
            case R -> model.askAgainOfSelected();
            case S -> {
                return model.series().acceptOffer();
            }
            default -> {
                return keys.acts(key);
            }
        }
        return true;
    }

    /** The digit or letter as it is written on the key; empty for any other key. */
    private static String chipKey(KeyCode key) {
        String name = key.getName();
        boolean isOnAKey = key.isDigitKey() || key.isKeypadKey() || key.isLetterKey();
        return isOnAKey ? name.substring(name.length() - 1) : "";
    }

    private void writeNote(boolean writing) {
        // Its size is known when what was added to it has its style.
        requestLayout();
        if (!writing) {
            focusGrid();
        }
    }

    void focusGrid() {
        grid.grid().requestFocus();
    }

    private void showForm() {
        Draft draft = model.sketches().draftProperty().get();
        if (draft != null) {
            form().fill(draft, model.planProperty().get());
            placeFloating();
        } else if (form != null) {
            boolean hadFocus = form.isFocusWithin();
            form.leave();
            if (hadFocus) {
                focusGrid();
            }
        }
    }

    /** Made when first wanted, as is that of the tray: lists and fields would make the start of the program longer. */
    private BlockFormView form() {
        BlockFormView made = form;
        if (made == null) {
            made = makesForm.get();
            form = made;
            floating.getChildren().add(made);
            made.applyCss();
            // What floats is not managed: when it wants another height it must be placed anew.
            made.needsLayoutProperty().addListener((seen, before, needs) -> {
                if (needs && isFormOpen()) {
                    requestLayout();
                }
            });
        }
        return made;
    }

    private void showTrayForm(@Nullable Placeable item) {
        TrayFormView made = trayForm;
        if (made == null && item != null) {
            made = makesTrayForm.get();
            trayForm = made;
            floating.getChildren().add(made);
            made.applyCss();
        }
        if (made != null) {
            made.show(item);
        }
        placeFloating();
    }

    private boolean isTrayFormShown() {
        return trayForm != null && trayForm.isVisible();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        placeFloating();
    }

    private void placeFloating() {
        if (chips.isVisible()) {
            floating.place(chips, slotAsked());
        }
        if (trayForm != null && trayForm.isVisible()) {
            double height = trayForm.prefHeight(TrayFormView.WIDTH);
            double lowest = floating.getHeight() - height - 72;
            trayForm.resizeRelocate(GridGeometry.GUTTER + 32, Math.max(8, lowest), TrayFormView.WIDTH, height);
        }
        Draft draft = model.sketches().draftProperty().get();
        if (form != null && form.isVisible() && draft != null) {
            floating.place(form, draft.slot());
        }
    }

    /** Beside where the block stands now, or, when it left the grid, where it stood. */
    private Slot slotAsked() {
        Block partly = model.partlyProperty().get();
        List<Displacement> asked = model.question().askedProperty().get();
        if (asked != null) {
            Displacement last = asked.get(asked.size() - 1);
            Slot to = last.to();
            return to != null && to.week().equals(model.weekProperty().get()) ? to : last.from();
        }
        Follow offer = model.series().offerProperty().get();
        if (partly == null && offer != null) {
            Slot now = model.selectedBlock().map(Block::slot).orElse(null);
            return offer.isGone() || now == null ? offer.before() : now;
        }
        return Objects.requireNonNull(partly == null ? null : partly.slot());
    }
}
