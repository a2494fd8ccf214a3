package app.waraji.kpi.funnel;

import app.waraji.fx.IconButton;
import app.waraji.fx.WholeLabel;
import app.waraji.kpi.funnel.Stretch.Unit;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.converter.LocalDateStringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Which days are shown, in the top bar. */
final class FunnelHeaderView extends HBox {

    private final FunnelViewModel model;
    private final FunnelWords words;
    private final Label name = new Label();
    private final WholeLabel span = new WholeLabel();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final HBox days = new HBox(6, first, new Label("–"), last);
    private final Map<Unit, ToggleButton> units = new EnumMap<>(Unit.class);
    private boolean showing;

    FunnelHeaderView(FunnelViewModel model, FunnelWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("page-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        span.getStyleClass().add("soft");
        days.setAlignment(Pos.CENTER_LEFT);
        picker(first, "funnel-first", "funnel.first");
        picker(last, "funnel-last", "funnel.last");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button(Feather.CHEVRON_LEFT, words.messages().text("funnel.previous"), model::showPrevious),
                        name,
                        days,
                        button(Feather.CHEVRON_RIGHT, words.messages().text("funnel.next"), model::showNext),
                        // Behind the arrows: where it has no room for its days, it leaves no gap between them.
                        span,
                        room,
                        pills());
        model.stretchProperty().subscribe(this::show);
        model.readingProperty()
                .subscribe(reading -> show(model.stretchProperty().get()));
    }

    private void show(Stretch stretch) {
        FunnelReading reading = model.readingProperty().get();
        boolean free = stretch.unit() == Unit.FREE;
        shown(days, free);
        shown(name, !free);
        shown(span, !free);
        if (reading != null) {
            name.setText(words.name(stretch, reading.fiscalYearStart()));
        }
        span.setText(words.span(stretch));
        showing = true;
        first.setValue(stretch.from());
        last.setValue(stretch.lastDay());
        showing = false;
        units.forEach((unit, pill) -> pill.setSelected(unit == stretch.unit()));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void picker(DatePicker picker, String id, String meaning) {
        picker.setId(id);
        picker.setAccessibleText(words.messages().text(meaning));
        picker.setConverter(new LocalDateStringConverter(
                FormatStyle.MEDIUM, words.messages().locale(), IsoChronology.INSTANCE));
        picker.setPrefWidth(150);
        picker.valueProperty().subscribe(day -> {
            LocalDate from = first.getValue();
            LocalDate to = last.getValue();
            if (!showing && from != null && to != null) {
                model.showDays(from, to);
            }
        });
    }

    private HBox pills() {
        HBox pills = new HBox();
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        for (Unit unit : List.of(Unit.values())) {
            ToggleButton pill = new ToggleButton(words.messages().text(unit));
            pill.getStyleClass()
                    .add(
                            switch (unit) {
                                case MONTH -> "left-pill";
                                case QUARTER, FISCAL_YEAR -> "center-pill";
                                case FREE -> "right-pill";
                            });
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> {
                // A second press must not leave nothing chosen.
                pill.setSelected(true);
                model.showBy(unit);
            });
            units.put(unit, pill);
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private static Button button(Ikon icon, String meaning, Runnable action) {
        Button button = new IconButton(icon, meaning);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
