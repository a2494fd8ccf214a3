package app.waraji.activities.outside;

import app.waraji.activities.Activity;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The terms of one engagement, as they are being edited. */
final class EngagementFormViewModel {

    private static final int MINUTES_AN_HOUR = 60;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(744);

    private final OutsideViewModel list;
    private final Messages messages;

    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<Optional<Activity>> activity = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<EngagementState> state = new SimpleObjectProperty<>(EngagementState.QUOTE);
    final ObjectProperty<FeeBasis> basis = new SimpleObjectProperty<>(FeeBasis.MONTHLY);
    /** In yen, as typed. */
    final StringProperty fee = new SimpleStringProperty("");

    final ObjectProperty<@Nullable LocalDate> startsOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> endsOn = new SimpleObjectProperty<>();
    /** Hours a month, as typed. */
    final StringProperty freed = new SimpleStringProperty("");
    /** What is expected of a month, as typed; may be empty. */
    final StringProperty results = new SimpleStringProperty("");

    final StringProperty deliveries = new SimpleStringProperty("");

    private @Nullable Engagement filled;

    EngagementFormViewModel(OutsideViewModel list, Messages messages) {
        this.list = list;
        this.messages = messages;
        list.openProperty().subscribe(this::fill);
    }

    /** The engagement in the form, or null. */
    @Nullable
    Engagement engagement() {
        return filled;
    }

    /** Those that run, and the one that is chosen. */
    List<Optional<Activity>> activities() {
        return Stream.concat(
                        Stream.of(Optional.<Activity>empty()),
                        list.outsideProperty().get().activities().stream()
                                .filter(each -> !each.archived()
                                        || activity.get().map(Activity::id).equals(Optional.of(each.id())))
                                .map(Optional::of))
                .toList();
    }

    /** Saves, or says what is wrong. */
    void save() {
        Engagement before = filled;
        if (before == null) {
            return;
        }
        OptionalLong yen = fee.get().isBlank() ? OptionalLong.of(0) : YenWords.read(fee.get());
        OptionalInt minutes = minutes();
        OptionalInt brings = number(results);
        OptionalInt delivers = number(deliveries);
        if (yen.isEmpty()) {
            list.refuse(messages.text("outside.problem.fee"));
        } else if (minutes.isEmpty()) {
            list.refuse(messages.text("outside.problem.hours"));
        } else if (brings.isEmpty() || delivers.isEmpty()) {
            list.refuse(messages.text("outside.problem.expected"));
        } else {
            list.save(
                    before, terms(before, yen.getAsLong(), minutes.getAsInt(), brings.getAsInt(), delivers.getAsInt()));
        }
    }

    private Terms terms(Engagement before, long yen, int minutes, int brings, int delivers) {
        boolean expects = !results.get().isBlank() || !deliveries.get().isBlank();
        return new Terms(
                before.terms().partnerId(),
                activity.get().map(Activity::id).orElse(null),
                title.get().strip(),
                state.get(),
                basis.get(),
                yen,
                Objects.requireNonNullElse(startsOn.get(), before.terms().startsOn()),
                endsOn.get(),
                minutes,
                expects ? new Terms.Expected(brings, delivers) : null);
    }

    private void fill(@Nullable OutsideRow row) {
        Engagement before = filled;
        Engagement now = row instanceof OutsideRow.OfEngagement of ? of.engagement() : null;
        filled = now;
        boolean same = before != null
                && now != null
                && before.id() == now.id()
                && before.terms().equals(now.terms());
        if (now == null || same) {
            return;
        }
        Terms terms = now.terms();
        Terms.Expected expected = terms.expected();
        title.set(terms.title());
        activity.set(list.outsideProperty().get().activity(terms.activityId()));
        state.set(terms.state());
        basis.set(terms.basis());
        fee.set(YenWords.plain(terms.fee()));
        startsOn.set(terms.startsOn());
        endsOn.set(terms.endsOn());
        freed.set(hours(terms.freedMinutes()));
        results.set(expected == null ? "" : String.valueOf(expected.results()));
        deliveries.set(expected == null ? "" : String.valueOf(expected.deliveries()));
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private OptionalInt minutes() {
        String typed = plain(freed);
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return OptionalInt.empty();
        }
        BigDecimal hours = new BigDecimal(typed);
        return hours.compareTo(MOST_HOURS) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(hours.multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private static OptionalInt number(StringProperty field) {
        String typed = plain(field);
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        return typed.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static String plain(StringProperty field) {
        return Normalizer.normalize(field.get(), Normalizer.Form.NFKC).replaceAll("[,\\s]|時間|h$", "");
    }
}
