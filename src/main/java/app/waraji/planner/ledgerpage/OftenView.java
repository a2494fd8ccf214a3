package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pieces of work that were put off three times or more: how often, since when, and where they stand now. */
final class OftenView extends VBox {

    private final PageWords words;
    private final TableView<Deferred> table = new TableView<>();

    OftenView(LedgerViewModel model, PageWords words) {
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().add("ledger-figures");
        Label title = new Label(messages.text("given.often.title"));
        title.getStyleClass().add("heading");
        Label hint = new Label(messages.text("given.often.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        addColumns(messages);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("given.often.title"));
        Label none = new Label(messages.text("given.none.often"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        VBox card = new VBox(8, title, hint, table);
        card.getStyleClass().addAll("card", "ledger-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        follow(model);
    }

    private void addColumns(Messages messages) {
        table.getColumns().add(column(messages.text("given.often.work"), 240, this::work));
        TableColumn<Deferred, String> times = column(
                messages.text("given.often.times"),
                72,
                each -> String.valueOf(each.deferrals().times()));
        times.getStyleClass().add("numeric");
        table.getColumns().add(times);
        table.getColumns().add(column(messages.text("given.often.first"), 112, this::first));
        table.getColumns().add(column(messages.text("given.often.now"), 200, each -> words.standing(each.work())));
    }

    private void follow(LedgerViewModel model) {
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                table.getItems().setAll(reading.often());
            }
        });
        model.deferredProperty().subscribe(deferred -> {
            if (deferred != null && !deferred.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(deferred);
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((seen, before, chosen) -> {
            if (chosen != null && model.oftenProperty().get()) {
                model.select(chosen);
            }
        });
    }

    private String work(Deferred deferred) {
        String title = deferred.work().block().title();
        return deferred.activity() == null ? title : title + "  #" + deferred.activity();
    }

    private String first(Deferred deferred) {
        LocalDate day = deferred.deferrals().firstPlannedOn();
        return day == null ? "–" : words.dates().dateAndDay(day);
    }

    private static TableColumn<Deferred, String> column(String name, double width, Function<Deferred, String> text) {
        TableColumn<Deferred, String> column = new TableColumn<>(name);
        column.setCellValueFactory(each -> new ReadOnlyStringWrapper(text.apply(each.getValue())));
        column.setPrefWidth(width);
        column.setSortable(true);
        column.setReorderable(false);
        return column;
    }
}
