package app.waraji.review;

import app.waraji.fx.Icon;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Each win of the week with whom it was told, and a button to tell it. */
final class WeekWinsView extends VBox {

    private final Messages messages;
    private final DateWords words;
    private final BiConsumer<Win, Window> share;
    private final VBox rows = new VBox();

    WeekWinsView(WeekWinsViewModel model, Messages messages, BiConsumer<Win, Window> share) {
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        this.share = share;
        getStyleClass().add("page");
        getStylesheets()
                .add(Objects.requireNonNull(WeekWinsView.class.getResource("review.css"))
                        .toExternalForm());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("card", "review-rows");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.weekProperty().subscribe(this::show);
    }

    private void show(@Nullable WeekWins week) {
        if (week == null) {
            return;
        }
        rows.getChildren()
                .setAll(week.wins().stream()
                        .map(win -> row(win, week.toldOf(win)))
                        .toList());
        if (week.wins().isEmpty()) {
            Label empty = new Label(messages.text("review.wins.empty"));
            empty.getStyleClass().addAll("soft", "review-empty");
            empty.setWrapText(true);
            rows.getChildren().add(empty);
        }
    }

    private HBox row(Win win, List<Sharing> told) {
        Label day = new Label(words.dateAndDay(win.date()));
        day.getStyleClass().add("secondary");
        day.setMinWidth(72);
        Label title = new Label(win.title());
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label state = new Label(
                told.isEmpty()
                        ? messages.text("review.wins.untold")
                        : messages.text(
                                "review.wins.told",
                                told.stream().map(Sharing::told).distinct().collect(Collectors.joining("、"))));
        state.getStyleClass().add("chip");
        if (told.isEmpty()) {
            state.getStyleClass().add("away");
        }
        state.setMaxWidth(320);
        Button tell = new Button(messages.text("review.wins.share"), new Icon(Feather.SHARE_2));
        tell.setMinWidth(Region.USE_PREF_SIZE);
        tell.setAccessibleText(messages.text("review.wins.share") + " " + win.title());
        tell.setOnAction(click -> share.accept(win, getScene().getWindow()));
        HBox row = new HBox(12, day, title, state, tell);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("review-row");
        return row;
    }
}
