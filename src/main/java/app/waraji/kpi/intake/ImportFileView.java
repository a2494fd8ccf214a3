package app.waraji.kpi.intake;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.Messages;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The choice of a file, and the tables that were found in it. */
final class ImportFileView extends VBox {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 500;
    private static final double COLUMN_WIDTH = 132;

    private final ImportViewModel model;
    private final Messages messages;

    ImportFileView(ImportViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        setMinHeight(0);
        model.fileProperty().subscribe(this::show);
        model.tableProperty().subscribe(() -> show(model.fileProperty().get()));
    }

    private void show(@Nullable TableFile file) {
        FoundTable table = model.tableProperty().get();
        if (file == null || table == null) {
            getChildren().setAll(invitation());
            return;
        }
        getChildren().setAll(written(file), preview(table), heading(table));
        if (!table.skipped().isEmpty()) {
            getChildren().add(skipped());
        }
    }

    private Node invitation() {
        Label words = new Label(messages.text("intake.drop"));
        words.getStyleClass().add("heading");
        Label kinds = new Label(messages.text("intake.kinds"));
        kinds.getStyleClass().add("soft");
        kinds.setWrapText(true);
        Button choose = choose();
        choose.getStyleClass().add("accent-button");
        VBox inner = new VBox(12, words, kinds, choose);
        inner.setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane box = new StackPane(inner);
        StackPane.setAlignment(inner, Pos.TOP_LEFT);
        box.getStyleClass().addAll("card", "intake-drop");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button choose() {
        Button choose = new Button(messages.text("intake.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.text("intake.choose.title"));
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(
                                    messages.text("intake.files"), "*.csv", "*.CSV", "*.tsv", "*.txt", "*.xlsx"),
                            new FileChooser.ExtensionFilter(messages.text("intake.files.all"), "*.*"));
            File file = chooser.showOpenDialog(getScene().getWindow());
            if (file != null) {
                model.openFile(file.toPath());
            }
        });
        return choose;
    }

    /** How it is written, for the user to overrule, and which of its tables. */
    private Node written(TableFile file) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        if (file.tables().size() > 1) {
            ComboBox<FoundTable> tables =
                    combo(file.tables(), model.tableProperty().get(), this::name, "intake.table");
            tables.setMaxWidth(360);
            tables.valueProperty().subscribe(model.tableProperty()::set);
            row.getChildren().addAll(label("intake.table"), tables);
        }
        Encoding encoding = file.encoding();
        Character delimiter = file.delimiter();
        if (encoding != null && delimiter != null) {
            ComboBox<Encoding> encodings = combo(Encoding.all(), encoding, Encoding::label, "intake.encoding");
            ComboBox<Character> delimiters = combo(Delimiters.KNOWN, delimiter, this::name, "intake.delimiter");
            encodings.setOnAction(event -> model.readAs(encodings.getValue(), delimiters.getValue()));
            delimiters.setOnAction(event -> model.readAs(encodings.getValue(), delimiters.getValue()));
            row.getChildren().addAll(label("intake.encoding"), encodings, label("intake.delimiter"), delimiters);
        }
        row.getChildren().addAll(ImportView.room(), choose());
        return row;
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String name(FoundTable table) {
        String title = table.heading().title();
        String shown =
                title == null ? String.join(" · ", table.header()) : title + " · " + String.join(" · ", table.header());
        return messages.text(
                "intake.table.name",
                model.fileProperty().get() == null
                        ? 1
                        : model.fileProperty().get().tables().indexOf(table) + 1,
                shown.length() > 48 ? shown.substring(0, 48) + "…" : shown,
                table.rows().size());
    }

    private String name(char delimiter) {
        return messages.text(
                switch (delimiter) {
                    case '\t' -> "intake.delimiter.tab";
                    case ';' -> "intake.delimiter.semicolon";
                    case '|' -> "intake.delimiter.bar";
                    case Delimiters.WIDE_COMMA -> "intake.delimiter.wide";
                    default -> "intake.delimiter.comma";
                });
    }

    private <T> ComboBox<T> combo(List<T> all, @Nullable T now, Function<T, String> name, String key) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(all);
        combo.setValue(now);
        combo.setAccessibleText(messages.text(key));
        combo.setMinWidth(0);
        combo.setConverter(new ChoiceWords<>(name));
        return combo;
    }

    private Node preview(FoundTable table) {
        TableView<SheetLine> view = new TableView<>();
        view.setAccessibleText(messages.text("intake.preview"));
        TableColumn<SheetLine, String> line = new TableColumn<>(messages.text("intake.line"));
        line.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().number())));
        line.setPrefWidth(56);
        line.getStyleClass().addAll("numeric", "intake-line");
        view.getColumns().add(line);
        for (int i = 0; i < Math.min(table.columns().size(), MOST_COLUMNS); i++) {
            int at = i;
            Column column = table.columns().get(i);
            TableColumn<SheetLine, String> shown = new TableColumn<>(column.label());
            shown.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().cell(at).replace('\n', ' ')));
            shown.setPrefWidth(COLUMN_WIDTH);
            shown.setSortable(false);
            if (column.isNumeric()) {
                shown.getStyleClass().add("numeric");
            }
            view.getColumns().add(shown);
        }
        view.getItems().setAll(table.rows().stream().limit(MOST_ROWS).toList());
        view.setPlaceholder(new Label(messages.text("intake.no-rows")));
        StackPane card = new StackPane(view);
        card.getStyleClass().add("card");
        card.setMinHeight(0);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node heading(FoundTable table) {
        int rows = table.rows().size();
        String count = messages.text(rows > MOST_ROWS ? "intake.rows.first" : "intake.rows", rows, MOST_ROWS);
        Label heading = new Label(
                table.skipped().isEmpty()
                        ? count
                        : messages.text("intake.skipped", count, table.skipped().size()));
        heading.getStyleClass().add("secondary");
        return heading;
    }

    private Node skipped() {
        ListView<String> lines = new ListView<>();
        lines.getItems().setAll(model.skipped());
        lines.setAccessibleText(messages.text("intake.skipped.list"));
        lines.getStyleClass().add("intake-skipped");
        lines.setMinHeight(80);
        lines.setPrefHeight(116);
        StackPane card = new StackPane(lines);
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}
