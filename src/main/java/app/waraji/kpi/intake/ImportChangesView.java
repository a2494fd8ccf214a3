package app.waraji.kpi.intake;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import java.io.File;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** Old against new, value by value, and the rows that were left out. */
final class ImportChangesView extends VBox {

    private final ImportViewModel model;
    private final Messages messages;
    private final Messages metricWords;
    private final DateWords words;

    ImportChangesView(ImportViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.metricWords = Messages.of(Metric.class, messages.locale());
        this.words = new DateWords(messages.locale());
        setMinHeight(0);
        ImportPlan plan = model.planProperty().get();
        getChildren().addAll(summary(plan), table(plan));
        if (!plan.refused().isEmpty()) {
            getChildren().addAll(refusedHeading(plan), refused(plan));
        }
    }

    private Node summary(ImportPlan plan) {
        long news = plan.values().stream().filter(each -> each.before() == null).count();
        long same = plan.values().stream().filter(each -> !each.isNew()).count();
        boolean isAllThere = same > 0 && same == plan.values().size();
        Label summary = new Label(
                isAllThere
                        ? messages.text("intake.summary.same", same)
                        : messages.text("intake.summary", news, plan.values().size() - news - same, same));
        summary.getStyleClass().add("heading");
        return summary;
    }

    private Node table(ImportPlan plan) {
        TableView<ImportPlan.Value> table = new TableView<>();
        table.setId("intake-changes");
        table.setEditable(true);
        table.setAccessibleText(messages.text("intake.changes"));
        TableColumn<ImportPlan.Value, Boolean> wanted = new TableColumn<>("");
        wanted.setCellFactory(
                column -> new TickCell(row -> ticked(table.getItems().get(row))));
        wanted.setPrefWidth(44);
        wanted.setEditable(true);
        table.getColumns().add(wanted);
        table.getColumns()
                .add(column("intake.changes.metric", 200, each -> each.metric().label(metricWords)));
        table.getColumns().add(column("intake.changes.period", 240, this::period));
        table.getColumns().add(numeric(column("intake.changes.before", 120, each -> text(each.before()))));
        table.getColumns().add(numeric(column("intake.changes.after", 120, each -> text(each.after()))));
        table.getColumns().add(column("intake.changes.note", 260, this::note));
        // What takes another's place wants to be looked at most; what stays, least.
        table.getItems()
                .setAll(plan.values().stream()
                        .sorted(Comparator.comparing((ImportPlan.Value each) -> !each.isNew())
                                .thenComparing(each -> each.before() == null))
                        .toList());
        table.setPlaceholder(new Label(messages.text("intake.changes.none")));
        StackPane card = new StackPane(table);
        card.getStyleClass().add("card");
        card.setMinHeight(0);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    /** What stays as it is leaves nothing to choose. */
    private static final class TickCell extends CheckBoxTableCell<ImportPlan.Value, Boolean> {

        TickCell(Callback<Integer, ObservableValue<Boolean>> ticked) {
            super(ticked);
        }

        @Override
        public void updateItem(@Nullable Boolean item, boolean empty) {
            super.updateItem(item, empty);
            List<ImportPlan.Value> values = getTableView().getItems();
            if (!empty && getIndex() < values.size() && !values.get(getIndex()).isNew()) {
                setGraphic(null);
            }
        }
    }

    private SimpleBooleanProperty ticked(ImportPlan.Value value) {
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(model.isWanted(value));
        ticked.subscribe(now -> {
            if (now != model.isWanted(value)) {
                model.want(value, now);
            }
        });
        return ticked;
    }

    private TableColumn<ImportPlan.Value, String> column(
            String key, double width, Function<ImportPlan.Value, String> text) {
        TableColumn<ImportPlan.Value, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<ImportPlan.Value, String> numeric(TableColumn<ImportPlan.Value, String> column) {
        column.getStyleClass().add("numeric");
        return column;
    }

    private String period(ImportPlan.Value each) {
        if (each.metric().cadence() == Cadence.MONTH) {
            return each.start().toString().substring(0, 7);
        }
        Week week = Week.of(each.start());
        return words.week(week) + "  " + words.span(week.monday(), week.sunday());
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "–" : "%,.4f".formatted(value).replaceFirst("\\.?0+$", "");
    }

    private String note(ImportPlan.Value each) {
        if (!each.isNew()) {
            return messages.text("intake.note.same");
        }
        if (each.isPartial()) {
            return messages.text(each.isProposed() ? "intake.note.partial" : "intake.note.kept");
        }
        return each.before() == null ? messages.text("intake.note.new") : messages.text("intake.note.changed");
    }

    private Node refusedHeading(ImportPlan plan) {
        Label heading =
                new Label(messages.text("intake.refused.count", plan.refused().size()));
        heading.getStyleClass().add("heading");
        Button save = new Button(messages.text("intake.refused.save"));
        save.setOnAction(event -> save());
        HBox row = new HBox(12, heading, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node refused(ImportPlan plan) {
        RefusedExport reasons = new RefusedExport(messages.locale());
        List<String> lines = plan.refused().stream()
                .map(each -> messages.text(
                        "intake.refused.row", String.valueOf(each.row().number()), reasons.reason(each)))
                .toList();
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        list.setAccessibleText(messages.text("intake.refused.count", lines.size()));
        list.setMinHeight(80);
        list.setPrefHeight(116);
        StackPane card = new StackPane(list);
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("intake.refused.save"));
        chooser.setInitialFileName("refused.csv");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.saveRefused(file.toPath());
        }
    }
}
