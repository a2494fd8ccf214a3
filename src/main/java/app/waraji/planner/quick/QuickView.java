package app.waraji.planner.quick;

import app.waraji.fx.EntryField;
import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The field in the top bar. What it understands floats below it, made when it first has the focus. */
final class QuickView extends StackPane {

    private static final int LONGEST = 300;
    private static final double GAP = 6;

    private final QuickViewModel model;
    private final QuickWords words;
    private final EntryField field;
    private final Runnable back;
    private @Nullable QuickPreviewView preview;

    /** @param back takes the focus when it is left */
    QuickView(QuickViewModel model, QuickWords words, String shortcut, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        Messages messages = words.messages();
        field = new EntryField(model.lineProperty(), messages.text("quick.name"), LONGEST, this::enter);
        field.setPromptText(messages.text("quick.prompt"));
        field.setId("quick-line");
        field.getStyleClass().add("quick-line");
        Icon plus = new Icon(Feather.PLUS);
        plus.setMouseTransparent(true);
        Label key = new Label(shortcut);
        key.getStyleClass().add("quick-key");
        key.setMouseTransparent(true);
        key.visibleProperty()
                .bind(field.textProperty().isEmpty().and(field.focusedProperty().not()));
        getStyleClass().add("quick");
        getStylesheets()
                .add(Objects.requireNonNull(QuickView.class.getResource("quick.css"))
                        .toExternalForm());
        setAlignment(plus, Pos.CENTER_LEFT);
        setAlignment(key, Pos.CENTER_RIGHT);
        getChildren().addAll(field, plus, key);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                model.begin(roleWords());
                show();
            } else if (preview != null) {
                preview.hide();
            }
        });
        model.understoodProperty().addListener((seen, before, read) -> show());
        model.completionsProperty().addListener((seen, before, offered) -> show());
    }

    /** Puts the caret into the field. */
    void begin() {
        field.requestFocus();
        field.end();
    }

    /** Those of both languages are understood, so both complete; the user's own first. */
    private List<String> roleWords() {
        return words.messages().isJapanese()
                ? List.of("営業", "マーケ", "sales", "marketing")
                : List.of("sales", "marketing", "営業", "マーケ");
    }

    /** Whatever it has to say goes under the field, if the field has the focus. */
    private void show() {
        if (!field.isFocused() || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        QuickPreviewView shown = preview;
        if (shown == null) {
            shown = new QuickPreviewView(model, words, this::complete);
            preview = shown;
        }
        shown.update();
        if (!shown.isShowing()) {
            Bounds at = localToScreen(getBoundsInLocal());
            shown.show(this, at.getMinX(), at.getMaxY() + GAP);
        }
        String spoken = model.understoodProperty().get().name().isEmpty()
                ? words.messages().text("quick.hint")
                : shown.spoken();
        field.setAccessibleHelp(spoken);
    }

    private void enter() {
        if (model.completionsProperty().get().isEmpty()) {
            boolean any = !model.understoodProperty().get().name().isEmpty();
            model.add();
            if (any) {
                back.run();
            }
        } else {
            complete();
        }
    }

    private void complete() {
        model.complete();
        field.end();
    }

    private void pressed(KeyEvent key) {
        if (field.isComposing()) {
            return;
        }
        boolean offers = !model.completionsProperty().get().isEmpty();
        boolean meant = true;
        if (key.getCode() == KeyCode.ESCAPE) {
            leave(offers);
        } else if (offers && key.getCode() == KeyCode.TAB) {
            complete();
        } else if (offers && key.getCode() == KeyCode.DOWN) {
            model.choose(1);
        } else if (offers && key.getCode() == KeyCode.UP) {
            model.choose(-1);
        } else {
            meant = false;
        }
        if (meant) {
            key.consume();
        }
    }

    /** First the names go, then the line, with the focus. */
    private void leave(boolean offers) {
        if (offers) {
            model.leaveCompletions();
        } else {
            model.clear();
            back.run();
        }
    }
}
