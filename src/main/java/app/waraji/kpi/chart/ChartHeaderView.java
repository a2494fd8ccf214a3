package app.waraji.kpi.chart;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.kpi.Cadence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the chart shows, over which span, with which lines, and where else it can go. */
final class ChartHeaderView extends VBox {

    /** What can be made of the chart outside the program. */
    record Outlets(Runnable copy, Runnable csv, Runnable png, Runnable svg) {}

    private final ChartViewModel model;
    private final ChartWords words;
    private final Label name = new Label();
    private final Label summary = new Label();
    private final Hint whole = new Hint("");
    private final HBox title = new HBox(12, name, summary);
    private final HBox controls = new HBox(8);
    private final HBox row = new HBox(16);
    private final Map<Span, ToggleButton> spans = new EnumMap<>(Span.class);
    private final ToggleButton pace;
    private final ToggleButton lastYear;
    private final ToggleButton trend;
    private final ToggleButton limits;
    private final ToggleButton month;

    ChartHeaderView(ChartViewModel model, ChartWords words, Outlets outlets) {
        super(8);
        this.model = model;
        this.words = words;
        name.getStyleClass().add("chart-name");
        summary.getStyleClass().add("secondary");
        name.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxHeight(USE_PREF_SIZE);
        title.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        summary.setTooltip(whole);
        whole.textProperty().bind(summary.textProperty());
        pace = line(
                "chart.pace.short",
                "chart.pace.hint",
                (look, on) -> new ChartLook(on, look.trend(), look.lastYear(), look.limits()),
                ChartLook::pace);
        lastYear = line(
                "chart.lastYear",
                "chart.lastYear.hint",
                (look, on) -> new ChartLook(look.pace(), look.trend(), on, look.limits()),
                ChartLook::lastYear);
        trend = line(
                "chart.trend",
                "chart.trend.hint",
                (look, on) -> new ChartLook(look.pace(), on, look.lastYear(), look.limits()),
                ChartLook::trend);
        limits = line(
                "chart.limits",
                "chart.limits.hint",
                (look, on) -> new ChartLook(look.pace(), look.trend(), look.lastYear(), on),
                ChartLook::limits);
        month = toggle("chart.month", "chart.month.hint");
        month.setOnAction(event -> model.showBy(month.isSelected() ? Grain.MONTH : Grain.ENTERED));
        model.grainProperty().subscribe(grain -> month.setSelected(grain == Grain.MONTH));
        controls.getChildren()
                .addAll(spans(), month, pills(List.of(lastYear, trend, limits, pace)), outletMenu(outlets));
        controls.setMinWidth(USE_PREF_SIZE);
        controls.setAlignment(Pos.CENTER_LEFT);
        row.setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(width -> arrange());
        model.readingProperty().subscribe(this::show);
        model.saidProperty().subscribe(said -> show(model.readingProperty().get()));
    }

    /** In one row where there is room, else the controls below. */
    private void arrange() {
        boolean wide = getWidth() >= title.prefWidth(-1) + getSpacing() + controls.prefWidth(-1);
        if (wide && row.getChildren().size() != 2) {
            getChildren().setAll(row);
            row.getChildren().setAll(title, controls);
        } else if (!wide && getChildren().size() != 2) {
            row.getChildren().setAll(title);
            getChildren().setAll(row, controls);
        }
    }

    private void show(@Nullable ChartReading reading) {
        setDisable(reading == null);
        String said = model.saidProperty().get();
        name.setText(reading == null ? "" : words.name(reading.metric()));
        summary.setText(reading == null ? "" : said.isEmpty() ? words.summary(reading) : said);
        arrange();
        if (reading != null) {
            pace.setDisable(reading.points().stream().allMatch(point -> point.needed() == null));
            lastYear.setDisable(reading.points().stream().allMatch(point -> point.lastYear() == null));
            trend.setDisable(reading.trend() == null);
            limits.setDisable(reading.limits() == null);
            month.setDisable(reading.metric().cadence() == Cadence.MONTH);
        }
    }

    private HBox spans() {
        List<ToggleButton> buttons =
                List.of(Span.values()).stream().map(this::span).toList();
        model.spanProperty().subscribe(shown -> spans.forEach((each, button) -> button.setSelected(each == shown)));
        return pills(buttons);
    }

    private ToggleButton span(Span span) {
        ToggleButton button = new ToggleButton(words.messages().text(span));
        button.setOnAction(event -> {
            // A second press must not leave nothing chosen.
            button.setSelected(true);
            model.showSpan(span);
        });
        spans.put(span, button);
        return button;
    }

    private ToggleButton line(
            String key,
            String hint,
            BiFunction<ChartLook, Boolean, ChartLook> changed,
            Function<ChartLook, Boolean> isOn) {
        ToggleButton button = toggle(key, hint);
        button.setOnAction(
                event -> model.showWith(changed.apply(model.lookProperty().get(), button.isSelected())));
        model.lookProperty().subscribe(look -> button.setSelected(isOn.apply(look)));
        return button;
    }

    private ToggleButton toggle(String key, String hint) {
        ToggleButton button = new ToggleButton(words.messages().text(key));
        button.setTooltip(new Hint(words.messages().text(hint)));
        button.setAccessibleHelp(words.messages().text(hint));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static HBox pills(List<ToggleButton> buttons) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean last = i == buttons.size() - 1;
            buttons.get(i).getStyleClass().add(i == 0 ? "left-pill" : last ? "right-pill" : "center-pill");
            buttons.get(i).setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox pills = new HBox();
        pills.getChildren().addAll(buttons);
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        return pills;
    }

    private MenuButton outletMenu(Outlets outlets) {
        MenuButton menu = new MenuButton("", new Icon(Feather.SHARE));
        menu.setAccessibleText(words.messages().text("chart.export"));
        menu.setTooltip(new Hint(words.messages().text("chart.export")));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("chart-export");
        menu.getItems()
                .addAll(
                        item("chart.export.copy", outlets.copy()),
                        item("chart.export.csv", outlets.csv()),
                        item("chart.export.png", outlets.png()),
                        item("chart.export.svg", outlets.svg()));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.messages().text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
