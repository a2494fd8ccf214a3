package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.Messages;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Which wins the list shows: by month, activity, effect, and whether anybody was told. */
final class FilterView extends HBox {

    private static final int MOST_ROWS = 14;

    private final WinsViewModel model;
    private final Messages messages;
    private final WinWords words;

    FilterView(WinsViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.words = new WinWords(messages);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("win-filter");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label found = new Label();
        found.getStyleClass().add("secondary");
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.textProperty().bind(model.foundProperty().map(count -> words.inMonth(count.intValue())));
        Button all = new Button(messages.text("wins.filter.clear"));
        all.getStyleClass().add("quiet-button");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(click -> model.look(Sought.ALL));
        all.visibleProperty().bind(model.soughtProperty().map(sought -> !sought.isAll()));
        getChildren().addAll(months(), activities(), effects(), told(), gap, all, found);
        visibleProperty().bind(model.emptyProperty().not());
        managedProperty().bind(visibleProperty());
    }

    private ComboBox<Optional<YearMonth>> months() {
        ComboBox<Optional<YearMonth>> box = box(
                messages.text("wins.filter.month"),
                words::month,
                Sought::month,
                (sought, month) ->
                        new Sought(sought.words(), month, sought.activityId(), sought.effect(), sought.told()));
        model.months().addListener((ListChangeListener<Object>) change -> offer(
                box,
                Stream.concat(model.months().stream(), model.soughtProperty().get().month().stream())
                        .distinct()
                        .toList(),
                Sought::month));
        return box;
    }

    private ComboBox<Optional<Long>> activities() {
        ComboBox<Optional<Long>> box = box(
                messages.text("wins.filter.activity"),
                id -> model.activity(id).map(Activity::title).orElse(""),
                Sought::activityId,
                (sought, id) -> new Sought(sought.words(), sought.month(), id, sought.effect(), sought.told()));
        model.logProperty()
                .subscribe(log -> offer(
                        box,
                        log == null
                                ? List.of()
                                : log.activities().stream().map(Activity::id).toList(),
                        Sought::activityId));
        box.setMaxWidth(200);
        return box;
    }

    private ComboBox<Optional<Effect>> effects() {
        ComboBox<Optional<Effect>> box = box(
                messages.text("wins.filter.effect"),
                words::effect,
                Sought::effect,
                (sought, effect) ->
                        new Sought(sought.words(), sought.month(), sought.activityId(), effect, sought.told()));
        offer(box, List.of(Effect.values()), Sought::effect);
        return box;
    }

    private HBox told() {
        HBox pills = new HBox();
        pills.setMinWidth(Region.USE_PREF_SIZE);
        for (Told told : Told.values()) {
            ToggleButton pill = new ToggleButton(messages.text(told));
            pill.getStyleClass()
                    .add(told == Told.ALL ? "left-pill" : told == Told.SOMEBODY ? "right-pill" : "center-pill");
            model.soughtProperty().subscribe(sought -> pill.setSelected(sought.told() == told));
            pill.setOnAction(click -> {
                Sought before = model.soughtProperty().get();
                model.look(new Sought(before.words(), before.month(), before.activityId(), before.effect(), told));
                pill.setSelected(true);
            });
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private <T> ComboBox<Optional<T>> box(
            String any,
            Function<T, String> name,
            Function<Sought, Optional<T>> part,
            BiFunction<Sought, Optional<T>, Sought> with) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setVisibleRowCount(MOST_ROWS);
        box.setAccessibleText(any);
        box.setConverter(new ChoiceWords<>(each -> each.map(name).orElse(any)));
        box.getItems().add(Optional.empty());
        box.setValue(Optional.empty());
        box.valueProperty().subscribe((was, is) -> {
            if (is != null && !is.equals(part.apply(model.soughtProperty().get()))) {
                model.look(with.apply(model.soughtProperty().get(), is));
            }
        });
        model.soughtProperty().subscribe(sought -> box.setValue(part.apply(sought)));
        return box;
    }

    /** Other choices leave what is looked for as it is. */
    private <T> void offer(ComboBox<Optional<T>> box, List<T> offered, Function<Sought, Optional<T>> part) {
        List<Optional<T>> items = Stream.concat(
                        Stream.of(Optional.<T>empty()), offered.stream().map(Optional::of))
                .toList();
        if (!items.equals(box.getItems())) {
            Optional<T> chosen = part.apply(model.soughtProperty().get());
            box.getItems().setAll(items);
            box.setValue(chosen);
        }
    }
}
