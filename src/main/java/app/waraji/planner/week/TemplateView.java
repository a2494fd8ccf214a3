package app.waraji.planner.week;

import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The grid of a template, with the form of its blocks above it. */
final class TemplateView extends StackPane {

    private final TemplateViewModel model;
    private final WeekGridView grid;
    private final GridKeysView keys;
    private final BlockFormView form;
    private final FloatingView floating;

    TemplateView(TemplateViewModel model, BlockWords words) {
        this.model = model;
        this.grid = new WeekGridView(
                model, words, new TemplateMenuView(model, words.messages())::show, (header, day) -> {});
        this.keys = new GridKeysView(model, grid);
        this.form = new BlockFormView(model, words.messages(), words.words());
        this.floating = new FloatingView(model, grid);
        getStylesheets()
                .add(Objects.requireNonNull(TemplateView.class.getResource("week.css"))
                        .toExternalForm());
        getStyleClass().add("week-page");
        floating.getChildren().add(form);
        getChildren().addAll(grid, floating);
        model.sketches().draftProperty().addListener((seen, before, draft) -> showForm());
        grid.grid().setOnKeyPressed(this::pressed);
        grid.grid().setOnKeyReleased(keys::released);
    }

    void focusGrid() {
        grid.grid().requestFocus();
    }

    private void pressed(KeyEvent key) {
        boolean meant = key.getCode() == KeyCode.ESCAPE ? letGo() : form.isVisible() || means(key);
        if (meant) {
            key.consume();
        }
    }

    private boolean means(KeyEvent key) {
        return keys.sketches(key) || (GridKeysView.isPlain(key) && keys.acts(key.getCode()));
    }

    private boolean letGo() {
        boolean any = !model.sketches().isEmpty();
        grid.letGo();
        model.sketches().discard();
        return any;
    }

    private void showForm() {
        Draft draft = model.sketches().draftProperty().get();
        if (draft == null) {
            boolean hadFocus = form.isFocusWithin();
            form.leave();
            if (hadFocus) {
                focusGrid();
            }
        } else {
            form.fill(draft, model.planProperty().get());
            floating.place(form, draft.slot());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Draft draft = model.sketches().draftProperty().get();
        if (draft != null) {
            floating.place(form, draft.slot());
        }
    }
}
