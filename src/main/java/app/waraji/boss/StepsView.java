package app.waraji.boss;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What became of the open request, step by step, and the step that comes next. */
final class StepsView extends VBox {

    private final RequestsViewModel list;
    private final Messages messages;
    private final RequestWords words;
    private final ZoneId zone;
    private final VBox past = new VBox(6);
    private final FlowPane next = new FlowPane(8, 8);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Means> means = new SimpleObjectProperty<>(Means.TALK);
    private final StringProperty said = new SimpleStringProperty("");
    private final ChoiceField<Means> how;
    private final EntryField answer;
    private final VBox entry;
    private @Nullable Request shown;

    StepsView(RequestsViewModel list, Messages messages, ZoneId zone) {
        super(10);
        this.list = list;
        this.messages = messages;
        this.words = new RequestWords(messages);
        this.zone = zone;
        Label heading = new Label(messages.text("requests.steps"));
        heading.getStyleClass().add("heading");
        how = new ChoiceField<>(means, List.of(Means.values()), messages::text, messages.text("requests.means"));
        answer = new EntryField(said, messages.text("requests.answer"), RequestStore.LONGEST_TEXT, () -> {});
        DateField when = new DateField(day, messages.text("requests.step.day"));
        when.setPrefWidth(140);
        when.setMinWidth(140);
        HBox.setHgrow(how, Priority.ALWAYS);
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox line = new HBox(8, when, how, answer);
        line.setAlignment(Pos.CENTER_LEFT);
        entry = new VBox(8, line, next);
        getChildren().addAll(heading, past, entry);
        getStyleClass().add("request-steps");
        list.openProperty().subscribe(this::show);
    }

    private void show(@Nullable Request request) {
        Request before = shown;
        shown = request;
        if (request == null) {
            return;
        }
        if (before == null
                || before.id() != request.id()
                || before.steps().size() != request.steps().size()) {
            day.set(list.deskProperty().get().today());
            said.set("");
        }
        past.getChildren().clear();
        past.getChildren()
                .add(row(
                        LocalDate.ofInstant(request.createdAt(), zone),
                        words.state(RequestState.DRAFT),
                        RequestState.DRAFT));
        for (Step step : request.steps()) {
            past.getChildren().add(row(step.on(), words.step(step), step.kind()));
        }
        if (!request.steps().isEmpty()) {
            Hyperlink back = new Hyperlink(messages.text("requests.stepBack"));
            back.getStyleClass().add("request-back");
            back.setOnAction(event -> list.stepBack(request));
            past.getChildren().add(back);
        }
        offer(request);
    }

    private void offer(Request request) {
        List<RequestState> follow = request.next();
        boolean asks = follow.contains(RequestState.ASKED);
        shownOnlyIf(entry, !follow.isEmpty());
        shownOnlyIf(how, asks);
        shownOnlyIf(answer, follow.stream().anyMatch(state -> state != RequestState.ASKED));
        answer.setPromptText(messages.text(
                request.state() == RequestState.ASKED ? "requests.answer.prompt" : "requests.done.prompt"));
        next.getChildren()
                .setAll(follow.stream().map(state -> button(request, state)).toList());
    }

    private Button button(Request request, RequestState to) {
        Button button = new Button(
                switch (to) {
                    case ASKED ->
                        request.steps().isEmpty() ? messages.text("requests.ask") : messages.text("requests.askAgain");
                    case APPROVED -> messages.text("requests.approved");
                    case CHANGED -> messages.text("requests.changed");
                    case DECLINED -> messages.text("requests.declined");
                    case DONE -> messages.text("requests.done");
                    case DRAFT -> throw new IllegalArgumentException("nothing becomes a draft");
                });
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> list.advance(
                request,
                to,
                Objects.requireNonNullElse(day.get(), list.deskProperty().get().today()),
                means.get(),
                said.get()));
        return button;
    }

    private Node row(LocalDate on, String text, RequestState kind) {
        Label date = new Label(words.day(on));
        date.getStyleClass().add("request-step-day");
        Label what = new Label(text);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().addAll("request-step", kind.name().toLowerCase(Locale.ROOT));
        HBox.setHgrow(what, Priority.ALWAYS);
        return new HBox(8, date, what);
    }

    private static void shownOnlyIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
