package app.waraji.planner.week;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.TypedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** When a block begins and how long it is: the day chosen from its week, the rest typed. */
final class SlotFormView extends HBox {

    private final Messages messages;
    private final DateWords words;
    private final ComboBox<LocalDate> day = new ComboBox<>();
    private final TextField start = new TextField();
    private final TextField minutes = new TextField();

    SlotFormView(Messages messages, DateWords words) {
        super(8);
        this.messages = messages;
        this.words = words;
        start.setPrefColumnCount(4);
        start.setAccessibleText(messages.text("week.form.start"));
        minutes.setPrefColumnCount(4);
        minutes.setAccessibleText(messages.text("week.form.minutes"));
        day.setAccessibleText(messages.text("week.form.day"));
        day.setConverter(new ChoiceWords<>(each -> UndatedWeek.name(each, words)));
        day.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(day, Priority.ALWAYS);
        Label unit = new Label(messages.text("week.form.minutesUnit"));
        unit.getStyleClass().add("secondary");
        getChildren().addAll(day, start, minutes, unit);
        setAlignment(Pos.CENTER_LEFT);
    }

    void fill(Slot slot, WeekPlan plan) {
        day.getItems()
                .setAll(Stream.iterate(plan.week().monday(), each -> each.plusDays(1))
                        .limit(7)
                        .toList());
        day.setValue(slot.day());
        start.setText(words.time(slot.start()));
        minutes.setText(String.valueOf(slot.minutes()));
    }

    void onDayChosen(Consumer<LocalDate> chosen) {
        day.valueProperty().subscribe(now -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
    }

    /** Empty where the time cannot be read. */
    Optional<Slot> startingSlot(int length) {
        return TypedTime.time(start.getText()).map(time -> slotAt(time, length));
    }

    /** Empty where something cannot be read; then the field and a sentence on it were handed over. */
    Optional<Slot> read(BiConsumer<TextField, String> refuse) {
        Optional<LocalTime> time = TypedTime.time(start.getText());
        Optional<Integer> length = TypedTime.minutesOfADay(minutes.getText());
        if (time.isEmpty()) {
            refuse.accept(start, messages.text("week.form.badStart"));
        } else if (length.isEmpty()) {
            refuse.accept(minutes, messages.text("week.form.badMinutes"));
        }
        return time.flatMap(from -> length.map(of -> slotAt(from, of)));
    }

    private Slot slotAt(LocalTime time, int length) {
        return new Slot(day.getValue().atTime(time), length);
    }
}
