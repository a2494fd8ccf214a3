package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Reason;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows behind what was chosen, the latest slot first, and below them what can be said of the selected one. */
final class RowsView extends VBox {

    private final LedgerViewModel model;
    private final PageWords words;
    private final Messages messages;
    private final Label heading = new Label();
    private final Label sum = new Label();
    private final Button all = new Button();
    private final ListView<GivenRow> list = new ListView<>();
    private final RowEditView edit;

    RowsView(LedgerViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.edit = new RowEditView(model, words, list::requestFocus);
        getStyleClass().addAll("card", "ledger-rows");
        heading.getStyleClass().add("heading");
        heading.setMinWidth(40);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        sum.getStyleClass().add("secondary");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        all.setText(messages.text("given.rows.all"));
        all.getStyleClass().add("quiet-button");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.showAll());
        HBox head = new HBox(8, heading, all, sum);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("ledger-rows-head");
        list.setItems(model.rows());
        list.setCellFactory(view -> new RowCell(words));
        list.setAccessibleText(messages.text("given.rows"));
        Label none = new Label();
        none.setWrapText(true);
        none.textProperty()
                .bind(model.oftenProperty()
                        .map(often -> messages.text(often ? "given.none.often.rows" : "given.none.rows")));
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list, edit);
        follow();
    }

    private void follow() {
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, row) -> {
            model.select(row);
        });
        model.selectedProperty().subscribe(this::select);
        model.rows().addListener((ListChangeListener<GivenRow>) change -> head());
        model.filterProperty().subscribe(filter -> head());
        model.deferredProperty().subscribe(deferred -> head());
        model.oftenProperty().subscribe(often -> head());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                edit.begin();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                // The list would keep it to itself.
                model.showAll();
                key.consume();
            }
        });
    }

    private void select(GivenRow row) {
        int index = row == null ? -1 : model.rows().indexOf(row);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
        }
    }

    private void head() {
        Deferred deferred = model.deferredProperty().get();
        Filter filter = model.filterProperty().get();
        boolean often = model.oftenProperty().get();
        String only = words.filter(filter);
        if (often) {
            heading.setText(
                    deferred == null
                            ? messages.text("given.rows")
                            : deferred.work().block().title());
        } else {
            heading.setText(only.isEmpty() ? messages.text("given.rows") : only);
        }
        boolean narrowed = !often && !only.isEmpty();
        all.setVisible(narrowed);
        all.setManaged(narrowed);
        int minutes = model.rows().stream()
                .mapToInt(row -> often ? row.minutes() : filter.minutesOf(row))
                .sum();
        sum.setText(messages.text("given.rows.sum", model.rows().size(), words.hours(minutes)));
    }

    /** A key on the page that no field took. */
    boolean pressed(KeyEvent key) {
        GivenRow row = model.selectedProperty().get();
        if (row == null) {
            return false;
        }
        if (key.getCode() == KeyCode.O) {
            model.open(row.week());
            return true;
        }
        if (key.getCode() == KeyCode.N) {
            edit.beginNote();
            return true;
        }
        Optional<Reason> meant = reason(key.getCode());
        meant.ifPresent(reason -> model.answer(row, reason));
        return meant.isPresent();
    }

    private Optional<Reason> reason(KeyCode key) {
        PeriodReading reading = model.readingProperty().get();
        String name = key.getName();
        return reading == null || !(key.isDigitKey() || key.isKeypadKey())
                ? Optional.empty()
                : reading.reasons().stream()
                        .filter(reason -> reason.hasKey() && name.endsWith(String.valueOf(reason.place())))
                        .findFirst();
    }
}
