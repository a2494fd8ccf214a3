package app.waraji.planner.replan;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that slipped, each with its choices and its new place, before anything is moved. */
final class ReplanView extends VBox {

    private final ReplanViewModel model;
    private final Messages messages;
    private final Messages reasonMessages;
    private final VBox rows = new VBox();
    private final List<SlipCell> cells = new ArrayList<>();
    private final Label count = new Label();
    private final Button apply = new Button();
    private List<Slip> shown = List.of();

    /**
     * @param reasonMessages those of the ledger, for the names of reasons
     * @param leave closes the window; null where it stands in a page
     */
    ReplanView(ReplanViewModel model, Messages messages, Messages reasonMessages, @Nullable Runnable leave) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.reasonMessages = reasonMessages;
        getStylesheets()
                .add(Objects.requireNonNull(ReplanView.class.getResource("replan.css"))
                        .toExternalForm());
        getStyleClass().add("replan-window");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("card", "slips");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        getChildren().addAll(header(), scroll, why(), buttons(leave));
        model.mendedProperty().subscribe(this::show);
        model.readProperty().subscribe(() -> show(model.mendedProperty().get()));
    }

    private HBox header() {
        Label title = new Label(messages.text("replan.title"));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("soft");
        HBox header = new HBox(12, title, count);
        header.setAlignment(Pos.BASELINE_LEFT);
        return header;
    }

    private HBox why() {
        Label question = new Label(messages.text("replan.why"));
        question.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<Reason> reason = new ComboBox<>(model.reasons());
        reason.valueProperty().bindBidirectional(model.reasonProperty());
        reason.setAccessibleText(messages.text("replan.why"));
        reason.setConverter(new ChoiceWords<>(each -> each.label(reasonMessages)));
        Label hint = new Label(messages.text("replan.why.hint"));
        hint.getStyleClass().add("secondary");
        hint.setMinWidth(0);
        HBox row = new HBox(12, question, reason, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons(@Nullable Runnable leave) {
        apply.getStyleClass().add("accent-button");
        apply.setDefaultButton(leave != null);
        apply.setOnAction(event -> model.apply());
        Label keys = new Label(messages.text("replan.keys"));
        keys.getStyleClass().add("secondary");
        keys.setMinWidth(0);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox row = new HBox(8, apply, room, keys);
        if (leave != null) {
            Button cancel = new Button(messages.text("replan.cancel"));
            cancel.setOnAction(event -> leave.run());
            row.getChildren().add(1, cancel);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(List<Mended> mended) {
        List<Slip> slips = mended.stream().map(Mended::slip).toList();
        if (!slips.equals(shown) || slips.isEmpty()) {
            shown = slips;
            rebuild();
        }
        for (int i = 0; i < mended.size(); i++) {
            cells.get(i).show(mended.get(i));
        }
        count.setText(slips.isEmpty() ? "" : messages.text("replan.count", slips.size()));
        apply.setText(messages.text("replan.apply", model.changes()));
        apply.setDisable(model.changes() == 0);
    }

    private void rebuild() {
        cells.clear();
        DateWords words = new DateWords(messages.locale());
        for (int i = 0; i < shown.size(); i++) {
            int row = i;
            cells.add(new SlipCell(shown.get(i), messages, words, choice -> model.choose(row, choice)));
        }
        rows.getChildren().setAll(cells);
        if (cells.isEmpty() && model.readProperty().get()) {
            Label empty = new Label(messages.text("replan.empty"));
            empty.getStyleClass().addAll("soft", "slips-empty");
            empty.setWrapText(true);
            rows.getChildren().add(empty);
        } else if (!cells.isEmpty()) {
            cells.get(0).requestFocus();
        }
    }

    /** The arrows go from row to row. */
    private void step(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            int to = i + by;
            if (cells.get(i).isFocused() && to >= 0 && to < cells.size()) {
                cells.get(to).requestFocus();
                break;
            }
        }
        key.consume();
    }
}
