package app.waraji.boss;

import app.waraji.boss.Wording.Option;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What one request says, as it is being edited. */
final class RequestFormViewModel {

    /** More ways to go would be no question any more. */
    static final int MOST_OPTIONS = 5;

    private final RequestsViewModel list;
    private final Messages messages;

    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final List<StringProperty> options = Stream.<StringProperty>generate(() -> new SimpleStringProperty(""))
            .limit(MOST_OPTIONS)
            .toList();
    private final ObjectProperty<Integer> recommended = new SimpleObjectProperty<>(-1);
    private final StringProperty cost = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> neededBy = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Subject>> about = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Request filled;

    RequestFormViewModel(RequestsViewModel list, Messages messages) {
        this.list = list;
        this.messages = messages;
        list.openProperty().subscribe(this::fill);
    }

    StringProperty whatProperty() {
        return what;
    }

    StringProperty whyProperty() {
        return why;
    }

    /** {@link #MOST_OPTIONS} of them, blank ones included. */
    List<StringProperty> options() {
        return options;
    }

    /** Which of the options is recommended; -1 for none. */
    ObjectProperty<Integer> recommendedProperty() {
        return recommended;
    }

    /** In yen, as typed: 50万円 too. */
    StringProperty costProperty() {
        return cost;
    }

    ObjectProperty<@Nullable LocalDate> neededByProperty() {
        return neededBy;
    }

    ObjectProperty<Optional<Subject>> aboutProperty() {
        return about;
    }

    /** What a request can be about: what is offered, and what the open one is about. */
    List<Optional<Subject>> subjects() {
        Attachment chosen = about.get().map(Subject::attachment).orElse(null);
        return Stream.concat(
                        Stream.of(Optional.<Subject>empty()),
                        list.deskProperty().get().subjects().stream()
                                .filter(subject -> subject.isOffered()
                                        || subject.attachment().equals(chosen))
                                .map(Optional::of))
                .toList();
    }

    /** Saves it, or says what is wrong. */
    void save() {
        Request before = filled;
        if (before != null) {
            typed(before).ifPresent(wording -> list.save(before, wording));
        }
    }

    /** Shows again what is stored. */
    void discard() {
        filled = null;
        list.close();
    }

    /** What the form says now; empty where it makes no sense, which is then said. */
    Optional<Wording> typed() {
        Request before = filled;
        return before == null ? Optional.empty() : typed(before);
    }

    /** The same request read again keeps what is being typed, unless it was changed meanwhile. */
    private void fill(@Nullable Request request) {
        Request before = filled;
        if (Objects.equals(request, before)) {
            return;
        }
        if (before != null && request != null && before.id() != request.id()) {
            typed(before).filter(typed -> !typed.equals(before.wording())).ifPresent(typed -> list.save(before, typed));
        }
        filled = request;
        boolean sameWords = before != null
                && request != null
                && before.id() == request.id()
                && before.wording().equals(request.wording());
        if (request != null && !sameWords) {
            show(request.wording());
        }
    }

    private void show(Wording wording) {
        what.set(wording.what());
        why.set(wording.why());
        recommended.set(-1);
        for (int i = 0; i < MOST_OPTIONS; i++) {
            Option option = i < wording.options().size() ? wording.options().get(i) : new Option("", false);
            options.get(i).set(option.text());
            if (option.isRecommended()) {
                recommended.set(i);
            }
        }
        cost.set(wording.cost() == null ? "" : YenWords.plain(wording.cost()));
        neededBy.set(wording.neededBy());
        about.set(list.deskProperty().get().subject(wording.about()));
    }

    private Optional<Wording> typed(Request before) {
        OptionalLong sum = YenWords.read(cost.get());
        if (what.get().isBlank()) {
            list.refuse(messages.text("requests.problem.what"));
            return Optional.empty();
        }
        if (!cost.get().isBlank() && sum.isEmpty()) {
            list.refuse(messages.text("requests.problem.cost"));
            return Optional.empty();
        }
        List<Option> ways = new ArrayList<>();
        for (int i = 0; i < MOST_OPTIONS; i++) {
            String text = options.get(i).get().strip();
            if (!text.isEmpty()) {
                ways.add(new Option(text, recommended.get() == i));
            }
        }
        // What it is about may not have been read yet: then it stays.
        Attachment attached = about.get()
                .map(Subject::attachment)
                .orElse(
                        list.deskProperty()
                                        .get()
                                        .subject(before.wording().about())
                                        .isPresent()
                                ? null
                                : before.wording().about());
        return Optional.of(new Wording(
                what.get().strip(),
                why.get().strip(),
                ways,
                sum.isPresent() ? Long.valueOf(sum.getAsLong()) : null,
                neededBy.get(),
                attached));
    }
}
