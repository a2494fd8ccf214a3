package app.waraji.planner.week;

import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A short question with a few answers, each with its key; it floats, and never takes the focus away. */
final class ChipsView extends VBox {

    /**
     * One answer.
     *
     * @param key what is written in front of it, as on the keyboard
     * @param isDefault whether it stands out as the one most often meant
     */
    private record Chip(String key, String text, boolean isDefault, Runnable choose) {
        String spoken() {
            return (key + " " + text).strip();
        }
    }

    private static final double WIDTH = 304;
    private static final Duration OFFER_STAYS = Duration.seconds(12);

    private final WeekViewModel model;
    private final BlockWords words;

    private final PauseTransition stay = new PauseTransition(OFFER_STAYS);

    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");

    private List<Chip> chips = List.of();

    ChipsView(WeekViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("chips");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(Region.USE_PREF_SIZE);
        setManaged(false);
        setVisible(false);
        accessibleTextProperty().bind(spoken);
        model.question().askedProperty().addListener((seen, before, asked) -> show());
        model.partlyProperty().addListener((seen, before, asked) -> show());
        model.series().offerProperty().addListener((seen, before, offered) -> show());
        stay.setOnFinished(over -> model.series().leaveOffer());
        model.question().writingProperty().addListener((seen, before, writing) -> show());
    }

    /** The question with its answers and their keys, for a screen reader; empty while nothing is asked. */
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** Chooses the answer of a key, or begins the note; false where the key means nothing here. */
    boolean choose(String key) {
        if (key.equals(NoteView.KEY) && model.question().askedProperty().get() != null) {
            model.question().writeNote();
            return true;
        }
        Chip meant = chips.stream()
                .filter(chip -> !chip.key().isEmpty() && chip.key().equals(key))
                .findFirst()
                .orElse(null);
        if (meant != null) {
            meant.choose().run();
        }
        return meant != null;
    }

    private void show() {
        List<Displacement> asked = model.question().askedProperty().get();
        Block partly = model.partlyProperty().get();
        Follow offer = model.series().offerProperty().get();
        stay.stop();
        if (asked != null) {
            Displacement last = asked.get(asked.size() - 1);
            ask(
                    words.messages().text("week.chips.question", last.title(), words.whereTo(last)),
                    reasonChips(last.reason()));
            getChildren().add(new NoteView(model.question(), words.messages()));
        } else if (partly != null) {
            ask(words.messages().text("week.partly.question", partly.title()), partlyChips(partly));
        } else if (offer != null) {
            String done = offer.isGone()
                    ? words.messages().text("week.follow.gone", offer.block().title())
                    : words.messages().text("week.follow.changed", offer.block().title());
            ask(done, List.of());
            // Unlike a question it wants no answer.
            stay.playFromStart();
        } else {
            chips = List.of();
            setVisible(false);
            spoken.set("");
        }
    }

    private void ask(String question, List<Chip> answers) {
        chips = answers;
        Label asking = new Label(question);
        asking.setWrapText(true);
        asking.getStyleClass().add("chips-question");
        asking.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane row = new FlowPane(6, 6);
        row.setPrefWrapLength(WIDTH - 24);
        answers.forEach(chip -> row.getChildren().add(button(chip)));
        getChildren().setAll(asking);
        if (!answers.isEmpty()) {
            getChildren().add(row);
        }
        Follow offer = model.series().offerProperty().get();
        if (offer != null) {
            getChildren().add(button(follow(offer)));
        }
        setVisible(true);
        Stream<Chip> keyed =
                Stream.concat(answers.stream(), Stream.ofNullable(offer).map(this::follow));
        spoken.set(Stream.concat(Stream.of(question), keyed.map(Chip::spoken)).collect(Collectors.joining(", ")));
    }

    private List<Chip> reasonChips(Reason given) {
        List<Chip> answers = new ArrayList<>();
        for (Reason reason : model.planProperty().get().reasons()) {
            String label = reason.label(words.reasonMessages());
            if (reason.kind() == ReasonKind.UNKNOWN) {
                answers.add(new Chip("Esc", label, false, model::leaveQuestion));
            } else {
                boolean isGiven = reason.id() == given.id();
                String key = reason.hasKey() ? String.valueOf(reason.place()) : "";
                answers.add(new Chip(key, label, isGiven, () -> model.question().answer(reason)));
            }
        }
        return answers;
    }

    private Chip follow(Follow offer) {
        String label = offer.isGone()
                ? words.messages().text("week.follow.remove")
                : words.messages().text("week.follow.same");
        return new Chip("S", label, false, model.series()::acceptOffer);
    }

    private List<Chip> partlyChips(Block block) {
        List<Chip> answers = new ArrayList<>();
        for (int done : PartlySteps.of(block.minutes())) {
            String key = String.valueOf(answers.size() + 1);
            answers.add(new Chip(key, words.words().duration(done), false, () -> model.endPartly(done)));
        }
        return answers;
    }

    private static Button button(Chip chip) {
        Label key = new Label(chip.key());
        key.getStyleClass().add("chip-key");
        Button button = new Button(chip.text(), key);
        button.getStyleClass().setAll("button", "answer");
        if (chip.isDefault()) {
            button.getStyleClass().add("default-answer");
        }
        button.setAccessibleText(chip.spoken());
        // The keys answer it from wherever the focus is; a focus ring here would mislead.
        button.setFocusTraversable(false);
        button.setOnAction(event -> chip.choose().run());
        return button;
    }
}
