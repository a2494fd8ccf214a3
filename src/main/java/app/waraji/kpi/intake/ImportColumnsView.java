package app.waraji.kpi.intake;

import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Metric;
import app.waraji.kpi.intake.ColumnsViewModel.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which column holds the dates, and which is which metric. */
final class ImportColumnsView extends VBox {

    private static final int MOST_EXAMPLES = 3;

    private final ImportViewModel model;
    private final ColumnsViewModel columns;
    private final Messages messages;
    private final Messages metricWords;
    private final VBox rows = new VBox(8);

    ImportColumnsView(ImportViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.columns = model.columns();
        this.messages = messages;
        this.metricWords = Messages.of(Metric.class, messages.locale());
        setMinHeight(0);
        rows.getStyleClass().add("intake-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("card", "intake-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(profile(), scroll, keep());
        columns.profileProperty().subscribe(now -> show());
    }

    private Node profile() {
        Label label = new Label(messages.text("intake.profile"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        List<@Nullable ImportProfile> choices = new ArrayList<>(columns.profiles());
        choices.add(null);
        ComboBox<@Nullable ImportProfile> profiles = combo(
                choices,
                columns.profileProperty().get(),
                each -> each == null ? messages.text("intake.profile.own") : each.name(),
                messages.text("intake.profile"));
        profiles.setId("intake-profile");
        profiles.valueProperty().subscribe(columns.profileProperty()::set);
        Label hint = new Label(messages.text("intake.profile.known"));
        hint.visibleProperty().bind(columns.profileProperty().isNotNull());
        hint.getStyleClass().add("secondary");
        HBox row = new HBox(12, label, profiles, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        rows.getChildren().clear();
        if (columns.profileProperty().get() == null) {
            rows.getChildren().addAll(dates(), grid());
        } else {
            columns.assignments().forEach(each -> rows.getChildren().add(sentence(each)));
        }
        if (columns.isAmbiguous()) {
            rows.getChildren().add(0, order());
        }
    }

    private Node sentence(Assignment each) {
        Label metric = new Label(columns.label(each));
        metric.getStyleClass().add("heading");
        metric.setMinWidth(160);
        FoundTable table = model.tableProperty().get();
        String day =
                each.date().isEmpty() || table == null ? messages.text("intake.from.span") : name(table, each.date());
        String value =
                each.value().isEmpty() || table == null ? messages.text("intake.from.rows") : name(table, each.value());
        Assignment.Condition when = each.when();
        Label from = new Label(
                when == null || table == null
                        ? messages.text("intake.from", value, day)
                        : messages.text("intake.from.when", value, day, name(table, when.column()), words(when)));
        from.setWrapText(true);
        return new HBox(12, metric, from);
    }

    private static String name(FoundTable table, List<String> names) {
        int at = table.column(names);
        return at < 0 ? "" : table.header().get(at);
    }

    private static String words(Assignment.Condition when) {
        return when.words().stream().limit(MOST_EXAMPLES).collect(Collectors.joining(" / "));
    }

    private Node dates() {
        Label label = new Label(messages.text("intake.date"));
        label.getStyleClass().add("heading");
        label.setMinWidth(160);
        if (columns.dates().isEmpty()) {
            FoundTable table = model.tableProperty().get();
            Span span = table == null ? null : table.heading().span();
            Label none = new Label(
                    span == null
                            ? messages.text("intake.date.none")
                            : messages.text(
                                    "intake.date.span",
                                    span.from().toString(),
                                    span.to().toString()));
            none.setWrapText(true);
            return new HBox(12, label, none);
        }
        ComboBox<@Nullable Column> choice = combo(
                new ArrayList<>(columns.dates()),
                columns.dateProperty().get(),
                each -> each == null
                        ? ""
                        : messages.text("intake.date.column", each.label(), each.first() + " – " + each.last()),
                messages.text("intake.date"));
        choice.valueProperty().subscribe(now -> {
            boolean before = columns.isAmbiguous();
            columns.dateProperty().set(now);
            if (before != columns.isAmbiguous()) {
                show();
            }
        });
        HBox row = new HBox(12, label, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node order() {
        Label label = new Label(messages.text("intake.order"));
        label.getStyleClass().add("heading");
        label.setMinWidth(160);
        ComboBox<@Nullable DateOrder> choice = combo(
                new ArrayList<>(columns.orders()),
                columns.orderProperty().get(),
                each -> each == null ? "" : messages.text(each),
                messages.text("intake.order"));
        choice.setId("intake-order");
        choice.valueProperty().subscribe(columns.orderProperty()::set);
        Label why = new Label(messages.text("intake.order.why"));
        why.getStyleClass().add("secondary");
        HBox row = new HBox(12, label, choice, why);
        row.getStyleClass().add("intake-asked");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A column a row: its name, what stands in it, and the metric that it becomes. */
    private Node grid() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        int row = 0;
        for (int at : columns.numeric()) {
            Label name = new Label(columns.column(at).label());
            name.setMinWidth(160);
            name.setMaxWidth(280);
            Label examples = new Label(examples(at));
            examples.getStyleClass().add("secondary");
            examples.setPrefWidth(240);
            ComboBox<Choice> metric = combo(
                    columns.choices(),
                    columns.choice(at),
                    this::words,
                    messages.text("intake.metric", columns.column(at).label()));
            metric.setId("intake-metric-" + at);
            metric.setPrefWidth(220);
            metric.setOnAction(event -> choose(at, metric.getValue()));
            grid.addRow(row++, name, examples, new Label("→"), metric);
            NewMetricViewModel draft = columns.draft(at);
            if (draft != null) {
                grid.add(new NewMetricView(draft, messages, model::goOn), 0, row++, GridPane.REMAINING, 1);
            }
        }
        return row == 0 ? new Label(messages.text("intake.no-numbers")) : grid;
    }

    private String words(Choice choice) {
        Metric metric = choice.metric();
        return metric == null ? messages.text(choice.isNew() ? "intake.new" : "intake.not") : metric.label(metricWords);
    }

    private void choose(int at, Choice choice) {
        columns.choose(at, choice);
        show();
        // What was chosen in has been made anew.
        rows.lookup("#intake-metric-" + at).requestFocus();
    }

    private String examples(int at) {
        FoundTable table = model.tableProperty().get();
        return table == null
                ? ""
                : table.rows().stream()
                        .map(line -> line.cell(at))
                        .filter(cell -> !cell.isEmpty())
                        .limit(MOST_EXAMPLES)
                        .collect(Collectors.joining(", "));
    }

    private Node keep() {
        CheckBox keeps = new CheckBox(messages.text("intake.keep"));
        keeps.selectedProperty().bindBidirectional(model.keepsProfileProperty());
        EntryField name = new EntryField(
                model.profileNameProperty(),
                messages.text("intake.keep.name"),
                ImportProfile.LONGEST_NAME,
                model::goOn);
        name.setPrefColumnCount(18);
        name.disableProperty().bind(keeps.selectedProperty().not());
        HBox row = new HBox(12, keeps, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(columns.profileProperty().isNull());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static <T extends @Nullable Object> ComboBox<T> combo(
            List<T> all, T now, Function<T, String> words, String name) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(all);
        combo.setValue(now);
        combo.setAccessibleText(name);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return words.apply(each);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        });
        return combo;
    }
}
