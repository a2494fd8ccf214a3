package app.waraji.kpi.scorecard;

import app.waraji.fx.EntryField;
import app.waraji.fx.Labelled;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Target;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What is aimed at, from when on, and all that was aimed at before. */
final class AimView extends VBox {

    private static final double MARK = 112;
    private static final int LONGEST = 24;

    private final AimViewModel model;
    private final ObservableValue<@Nullable Metric> open;
    private final CardWords words;
    private final ZoneId zone;
    private final VBox history = new VBox();
    private final Node goal;

    AimView(AimViewModel model, ObservableValue<@Nullable Metric> open, CardWords words, ZoneId zone) {
        this.model = model;
        this.open = open;
        this.words = words;
        this.zone = zone;
        getStyleClass().addAll("card", "metric-form");
        Label heading = new Label(text("aim.heading"));
        heading.getStyleClass().add("heading");
        goal = mark(model.goalProperty(), "aim.goal", "aim.middle");
        HBox marks = new HBox(
                16,
                mark(model.minimumProperty(), "aim.minimum", "aim.lower"),
                goal,
                mark(model.stretchProperty(), "aim.stretch", "aim.upper"),
                new Labelled(text("aim.from"), from()));
        CheckBox days = new CheckBox(text("aim.days"));
        days.selectedProperty().bindBidirectional(model.byWorkingDaysProperty());
        days.disableProperty().bind(open.map(metric -> !metric.kind().addsUp()).orElse(false));
        Label rule = wrapped("secondary");
        rule.setText(text("aim.rule"));
        Label said = wrapped("score-said");
        said.textProperty().bind(model.saidProperty());
        shownWhereWritten(said);
        Label fault = wrapped("score-fault");
        fault.textProperty().bind(model.faultProperty());
        shownWhereWritten(fault);
        Button save = new Button(text("aim.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> model.save());
        getChildren().addAll(heading, marks, days, rule, fault, said, new HBox(save), history);
        model.history().addListener((ListChangeListener<Target>) change -> showHistory());
        showHistory();
    }

    /** Puts the cursor into the goal. */
    void begin() {
        if (goal.lookup(".text-field") instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private Node mark(StringProperty typed, String key, String ofBand) {
        EntryField field = new EntryField(typed, text(key), LONGEST, model::save);
        field.setPrefWidth(MARK);
        VBox whole = new Labelled(text(key), field);
        if (whole.getChildren().get(0) instanceof Label label) {
            open.subscribe(metric -> {
                boolean isBand = metric != null && metric.direction() == Direction.WITHIN;
                label.setText(text(isBand ? ofBand : key));
                field.setAccessibleText(label.getText());
            });
        }
        return whole;
    }

    private ComboBox<LocalDate> from() {
        ComboBox<LocalDate> from = new ComboBox<>(model.starts());
        from.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate start) {
                Metric metric = open.getValue();
                return start == null || metric == null
                        ? ""
                        : words.messages()
                                .text("aim.since", words.dates().monthDay(start), words.period(metric, start));
            }

            @Override
            public LocalDate fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        });
        from.valueProperty().bindBidirectional(model.fromProperty());
        from.setAccessibleText(text("aim.from"));
        return from;
    }

    private void showHistory() {
        history.getChildren().clear();
        if (model.history().isEmpty()) {
            return;
        }
        Label heading = new Label(text("aim.history"));
        heading.getStyleClass().addAll("secondary", "aim-history-head");
        history.getChildren().add(heading);
        for (Target target : model.history()) {
            history.getChildren().add(line(target));
        }
    }

    private Node line(Target target) {
        Metric metric = open.getValue();
        String marks = metric == null ? "" : words.marks(metric, target.marks());
        Label since = new Label(words.messages().text("aim.history.since", date(target.validFrom())));
        since.setMinWidth(124);
        Label what = new Label(target.byWorkingDays() ? words.messages().text("aim.history.days", marks) : marks);
        what.setMinWidth(Region.USE_PREF_SIZE);
        LocalDateTime at = LocalDateTime.ofInstant(target.recordedAt(), zone);
        Label set =
                new Label(words.messages().text("aim.history.set", words.dates().dateAndTime(at)));
        set.getStyleClass().add("secondary");
        HBox line = new HBox(16, since, what, set);
        line.getStyleClass().add("aim-history");
        return line;
    }

    private String date(LocalDate day) {
        return words.messages().isJapanese()
                ? day.getYear() + "/" + words.dates().monthDay(day)
                : words.dates().monthDay(day) + " " + day.getYear();
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void shownWhereWritten(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private String text(String key) {
        return words.messages().text(key);
    }
}
