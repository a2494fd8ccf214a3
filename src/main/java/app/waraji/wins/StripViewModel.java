package app.waraji.wins;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The wins by month beside one of the numbers. */
final class StripViewModel {

    private final ObservableList<StripMonth> months = FXCollections.observableArrayList();
    private final ObservableList<Optional<TrackedNumber>> numbers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<TrackedNumber>> number = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable WinLog log;
    private boolean isChosen;

    StripViewModel(WinsViewModel list) {
        number.subscribe((was, is) -> lay());
        list.logProperty().subscribe(this::show);
    }

    /** The running one last. */
    ObservableList<StripMonth> months() {
        return months;
    }

    /** Those that have values in these months or stand on the scorecard, and none. */
    ObservableList<Optional<TrackedNumber>> numbers() {
        return numbers;
    }

    ObjectProperty<Optional<TrackedNumber>> numberProperty() {
        return number;
    }

    /** What the user chose stays chosen; before that it is the number that most wins moved. */
    void choose(Optional<TrackedNumber> wanted) {
        isChosen = true;
        number.set(wanted);
    }

    private void show(@Nullable WinLog read) {
        if (read == null) {
            return;
        }
        log = read;
        List<TrackedNumber> offered = read.numbers().stream()
                .filter(each -> each.isShown() || !each.months().isEmpty())
                .toList();
        Optional<Long> wanted = isChosen ? number.get().map(TrackedNumber::id) : mostMoved(read, offered);
        numbers.setAll(Stream.concat(
                        Stream.of(Optional.<TrackedNumber>empty()),
                        offered.stream().map(Optional::of))
                .toList());
        number.set(offered.stream()
                .filter(each -> wanted.equals(Optional.of(each.id())))
                .findFirst());
        lay();
    }

    private static Optional<Long> mostMoved(WinLog log, List<TrackedNumber> offered) {
        Map<Long, Integer> moved = new HashMap<>();
        log.wins().stream()
                .map(win -> win.links().metricId())
                .filter(Objects::nonNull)
                .forEach(id -> moved.merge(id, 1, Integer::sum));
        return offered.stream()
                .filter(each -> !each.months().isEmpty())
                .max(Comparator.comparingInt(each -> moved.getOrDefault(each.id(), 0)))
                .map(TrackedNumber::id);
    }

    private void lay() {
        if (log != null) {
            months.setAll(StripMonth.of(log, number.get().orElse(null)));
        }
    }
}
