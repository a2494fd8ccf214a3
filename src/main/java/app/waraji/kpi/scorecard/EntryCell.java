package app.waraji.kpi.scorecard;

import app.waraji.fx.EntryField;
import app.waraji.fx.Hint;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.ScorecardViewModel.Refused;
import app.waraji.kpi.scorecard.ScorecardViewModel.Spot;
import java.math.BigDecimal;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The value of one period. It becomes a field when it gets the focus, and is entered when it loses it. */
final class EntryCell extends StackPane {

    /** What the cell asks of the card that it stands on. */
    interface Surroundings {

        /** It has the focus now. */
        void entered(EntryCell cell);

        /** @return whether the key means something there */
        boolean pressed(EntryCell cell, KeyEvent key);

        /** Its note is to be written. */
        void note(EntryCell cell);

        /** The window is to take back, or do again, what was last done; nothing was typed here since. */
        void undo(EntryCell cell, KeyEvent key);
    }

    private static final int LONGEST = 40;
    private static final PseudoClass FORM = PseudoClass.getPseudoClass("form");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WORKED_OUT = PseudoClass.getPseudoClass("worked-out");

    private final ScorecardViewModel model;
    private final CardWords words;
    private final Surroundings around;
    private final Label shown = new Label();
    private final Label month = new Label();
    private final Region shortMark = new Region();
    private final Region mark = new Region();
    private final Hint hint = new Hint("");
    private final StringProperty typed = new SimpleStringProperty("");

    private Place place;
    private String before = "";
    private @Nullable EntryField field;
    private boolean writing;

    EntryCell(ScorecardViewModel model, CardWords words, Surroundings around, Place place) {
        this.model = model;
        this.words = words;
        this.around = around;
        this.place = place;
        getStyleClass().add("entry-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        shown.getStyleClass().add("entry-value");
        shown.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        shown.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(shown, Pos.CENTER_RIGHT);
        shortMark.getStyleClass().add("short-mark");
        month.getStyleClass().add("entry-month");
        month.setMouseTransparent(true);
        mark.getStyleClass().add("note-mark");
        mark.setMouseTransparent(true);
        setAlignment(month, Pos.CENTER_LEFT);
        setAlignment(mark, Pos.TOP_RIGHT);
        getChildren().addAll(shown, month, mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        focusedProperty().subscribe((was, is) -> {
            if (is) {
                begin();
            }
        });
        show(place);
    }

    Place place() {
        return place;
    }

    /** The same cell with the value as it is now, or of another period. */
    void show(Place now) {
        boolean another = !now.isSameAs(place);
        place = now;
        Refused refusal = model.refused().get(Spot.of(now));
        String text = refusal != null ? refusal.text() : words.brief(now.metric(), now.reading());
        boolean isEmpty = text.isEmpty();
        boolean isForm = isForm();
        shown.setText(isEmpty && isForm && now.before() != null && isTyped() ? words.brief(now.before()) : text);
        month.setText(now.columns() > 1 || isMonthly() ? words.month(now.start()) : "");
        mark.setVisible(!now.reading().note().isEmpty());
        // A number is never cut off; rather it reaches over the edge of its column, where nothing stands.
        shown.setMinWidth(refusal == null ? USE_PREF_SIZE : 0);
        pseudoClassStateChanged(FORM, isForm);
        pseudoClassStateChanged(EMPTY, isEmpty);
        pseudoClassStateChanged(REFUSED, refusal != null);
        pseudoClassStateChanged(WORKED_OUT, !isTyped());
        switch (now.verdict()) {
            case SHORT -> judge(true, false);
            case GOOD, OUTSTANDING -> judge(false, true);
            case NONE, ENOUGH -> judge(false, false);
        }
        setAccessibleText(words.told(now));
        tell(now);
        EntryField open = field;
        setFocusTraversable(isForm && isTyped() && open == null);
        if (open != null && (another || typed.get().equals(before))) {
            fill(open);
        }
    }

    private void tell(Place now) {
        String note = now.reading().note();
        boolean isCut =
                now.value() != null && !words.brief(now.metric(), now.reading()).equals(words.full(now.value()));
        String text = note.isEmpty() && isCut ? words.exact(now.metric(), now.reading()) : note;
        hint.setText(text);
        Hint.uninstall(this, hint);
        if (!text.isEmpty()) {
            Hint.install(this, hint);
        }
    }

    /** Takes the focus, with the value ready to be overwritten. */
    void begin() {
        model.select(place.metric());
        around.entered(this);
        if (!isTyped()) {
            if (!isFocused()) {
                requestFocus();
            }
            return;
        }
        if (field != null) {
            return;
        }
        EntryField open = new EntryField(typed, words.told(place), LONGEST, () -> {});
        open.getStyleClass().add("entry-field");
        field = open;
        setFocusTraversable(false);
        getChildren().add(open);
        fill(open);
        open.requestFocus();
        open.selectAll();
        open.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                left(open);
            }
        });
    }

    boolean isBeing(@Nullable Object focused) {
        return focused != null && (focused.equals(this) || focused.equals(field));
    }

    private void fill(EntryField open) {
        Refused refusal = model.refused().get(Spot.of(place));
        before = refusal != null ? refusal.text() : place.value() == null ? "" : words.full(place.value());
        typed.set(before);
        BigDecimal earlier = place.before();
        open.setPromptText(earlier == null ? "" : words.full(earlier));
        open.setAccessibleText(words.told(place));
        writing = false;
        open.selectAll();
    }

    private void left(EntryField open) {
        enter();
        // Where only the window has lost the focus, the field still owns it.
        if (getScene() == null || !open.equals(getScene().getFocusOwner())) {
            field = null;
            getChildren().remove(open);
            show(place);
        }
    }

    /** Enters what was typed, where it differs. */
    void enter() {
        if (field != null && !typed.get().equals(before)) {
            String text = typed.get();
            before = text;
            shown.setText(text);
            model.enter(place, text);
        }
    }

    private void clicked(MouseEvent click) {
        model.select(place.metric());
        if (click.getButton() == MouseButton.SECONDARY) {
            around.note(this);
        } else {
            begin();
        }
        click.consume();
    }

    private void pressed(KeyEvent key) {
        EntryField open = field;
        if (open != null && open.isComposing()) {
            return;
        }
        switch (key.getCode()) {
            case ESCAPE -> {
                if (open == null
                        || (typed.get().equals(before) && !model.refused().containsKey(Spot.of(place)))) {
                    return;
                }
                model.takeBack(place);
                fill(open);
            }
            case F2 -> {
                if (key.isShiftDown()) {
                    around.note(this);
                } else if (open != null) {
                    writing = true;
                    open.end();
                }
            }
            case Z, Y -> {
                if (open == null || !key.isShortcutDown() || !typed.get().equals(before)) {
                    return;
                }
                around.undo(this, key);
            }
            case LEFT, RIGHT -> {
                boolean inText = open != null && (writing || !typed.get().equals(before)) && !key.isAltDown();
                if (inText || key.isShiftDown() || key.isShortcutDown()) {
                    writing = true;
                    return;
                }
                around.pressed(this, key);
            }
            default -> {
                if (!around.pressed(this, key)) {
                    return;
                }
            }
        }
        key.consume();
    }

    private void judge(boolean isShort, boolean isGood) {
        pseudoClassStateChanged(SHORT, isShort);
        // A shape beside the colour.
        shown.setGraphic(isShort ? shortMark : null);
        pseudoClassStateChanged(GOOD, isGood);
    }

    private boolean isForm() {
        return place.column() + place.columns() == ScorecardViewModel.WEEKS;
    }

    private boolean isMonthly() {
        return place.metric().cadence() == Cadence.MONTH;
    }

    private boolean isTyped() {
        return place.metric().ratio() == null;
    }
}
