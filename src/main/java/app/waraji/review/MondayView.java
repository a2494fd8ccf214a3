package app.waraji.review;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Three rows: what is in the way, what is wished for, what is to be kept free. */
final class MondayView extends VBox {

    private final Messages messages;
    private final DateWords words;
    private final MondayPage.Ways ways;
    private final CheckRowView commitments;
    private final CheckRowView ideal;
    private final CheckRowView minimum;
    private final Label all = new Label();

    MondayView(MondayViewModel model, Messages messages, MondayPage.Ways ways) {
        super(12);
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        this.ways = ways;
        commitments = new CheckRowView(messages.text("monday.commitments"), messages);
        ideal = new CheckRowView(messages.text("monday.ideal"), messages);
        minimum = new CheckRowView(messages.text("monday.minimum"), messages);
        getStyleClass().add("page");
        getStylesheets()
                .add(Objects.requireNonNull(MondayView.class.getResource("review.css"))
                        .toExternalForm());
        VBox card = new VBox(commitments, ideal, minimum);
        card.getStyleClass().addAll("card", "review-checks");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("soft");
        getChildren().addAll(card, all);
        setVisible(false);
        model.mondayProperty().subscribe(this::show);
    }

    private void show(@Nullable Monday monday) {
        if (monday == null) {
            return;
        }
        setVisible(true);
        show(monday.commitments());
        show(monday.ideal());
        show(monday.minimum());
        boolean done = monday.commitments().isFresh()
                && monday.ideal().isApplied()
                && monday.minimum().isKept();
        all.setText(messages.text(done ? "monday.done" : "monday.hint"));
    }

    private void show(Monday.Commitments now) {
        String sentence = now.readAt() == null
                ? messages.text("monday.commitments.none")
                : messages.text("monday.commitments.read", now.count(), words.dateAndTime(now.readAt()));
        boolean canFetch = now.fetched() > 0;
        commitments.show(
                now.isFresh(),
                sentence,
                messages.text(canFetch ? "monday.commitments.refresh" : "monday.commitments.import"),
                canFetch ? ways.refresh() : ways.calendars());
    }

    private void show(Monday.Ideal now) {
        String sentence = now.name() == null
                ? messages.text("monday.ideal.none")
                : messages.text("monday.ideal.placed", now.name(), now.blocks(), now.placed());
        ideal.show(now.isApplied(), sentence, messages.text("monday.ideal.apply"), ways.ideal());
    }

    private void show(Monday.Minimum now) {
        int missing = now.wanted() - now.planned();
        String planned = words.hours(now.planned());
        String wanted = words.hours(now.wanted());
        String sentence = missing > 0
                ? messages.text(
                        "monday.minimum.missing", planned, wanted, words.hours(missing), words.hours(now.free()))
                : messages.text("monday.minimum.kept", planned, wanted);
        minimum.show(now.isKept(), sentence, messages.text("monday.minimum.open"), ways.week());
    }
}
