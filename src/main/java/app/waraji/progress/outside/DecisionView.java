package app.waraji.progress.outside;

import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How it goes on with the engagement: continue, shrink, take back; and what was decided before. */
final class DecisionView extends VBox {

    private final CompareViewModel model;
    private final CompareWords words;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty fee = new SimpleStringProperty("");
    private final VBox past = new VBox(6);
    private final VBox gesture;

    DecisionView(CompareViewModel model, CompareWords words) {
        super(10);
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        Label heading = new Label(messages.text("compare.decide"));
        heading.getStyleClass().add("heading");
        DateField when = new DateField(day, messages.text("compare.decide.day"));
        when.setPrefWidth(140);
        when.setMinWidth(140);
        EntryField reason =
                new EntryField(why, messages.text("compare.decide.why"), EngagementStore.LONGEST_WHY, () -> {});
        reason.setPromptText(messages.text("compare.decide.why"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        EntryField sum = new EntryField(fee, messages.text("compare.decide.fee"), 24, () -> {});
        sum.setPrefWidth(112);
        Label sumName = new Label(messages.text("compare.decide.fee"));
        sumName.getStyleClass().add("secondary");
        sumName.setMinWidth(Region.USE_PREF_SIZE);
        sumName.setMinHeight(32);
        FlowPane buttons = new FlowPane(
                8,
                8,
                button(messages.text("compare.continue"), Decision.Kind.CONTINUE),
                button(messages.text("compare.shrink"), Decision.Kind.SHRINK),
                new HBox(6, sumName, sum),
                button(messages.text("compare.takeBack"), Decision.Kind.TAKE_BACK));
        gesture = new VBox(8, new HBox(8, when, reason), buttons);
        getChildren().addAll(heading, gesture, past);
        getStyleClass().addAll("card", "progress-card");
        model.chosenProperty().subscribe(this::show);
        model.comparedProperty()
                .subscribe(compared -> show(model.chosenProperty().get()));
    }

    private void show(@Nullable Engagement engagement) {
        if (engagement == null) {
            return;
        }
        day.set(model.today());
        why.set("");
        fee.set(YenWords.plain(engagement.terms().fee()));
        boolean ended = engagement.terms().state() == EngagementState.ENDED;
        gesture.setVisible(!ended);
        gesture.setManaged(!ended);
        past.getChildren().setAll(engagement.decisions().stream().map(this::row).toList());
    }

    private Button button(String text, Decision.Kind kind) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event ->
                model.decide(kind, Objects.requireNonNullElseGet(day.get(), model::today), why.get(), fee.get()));
        return button;
    }

    private Node row(Decision decision) {
        Label on = new Label(words.day(decision.on()));
        on.getStyleClass().add("progress-day");
        Messages messages = words.messages();
        String kind = switch (decision.kind()) {
            case CONTINUE -> messages.text("compare.continued");
            case SHRINK ->
                messages.text("compare.shrunk", words.yen(decision.feeBefore()), words.yen(decision.feeAfter()));
            case TAKE_BACK -> messages.text("compare.takenBack");
        };
        Label what = new Label(decision.why().isEmpty() ? kind : kind + "　" + decision.why());
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        return new HBox(8, on, what);
    }
}
