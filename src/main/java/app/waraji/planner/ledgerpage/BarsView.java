package app.waraji.planner.ledgerpage;

import app.waraji.fx.Hint;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledgerpage.PeriodReading.Share;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was given away as one bar after the other, the largest first; each opens its rows. */
final class BarsView extends VBox {

    private static final int MOST = 8;
    private static final double NAME = 136;

    private final LedgerViewModel model;
    private final PageWords words;
    private final String nothing;
    private final Function<PeriodReading, List<Bar>> bars;
    private final VBox list = new VBox();

    /**
     * One bar.
     *
     * @param sign a shape beside the colour; empty for none
     * @param more what the name does not say; empty for nothing
     */
    private record Bar(String sign, String style, String name, String more, int minutes, Filter behind) {}

    private BarsView(
            LedgerViewModel model,
            PageWords words,
            String heading,
            String nothing,
            Function<PeriodReading, List<Bar>> bars) {
        this.model = model;
        this.words = words;
        this.nothing = nothing;
        this.bars = bars;
        getStyleClass().addAll("card", "ledger-card");
        Label title = new Label(heading);
        title.getStyleClass().add("heading");
        getChildren().addAll(title, list);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading);
            }
        });
    }

    /** By why it was given away. */
    static BarsView ofReasons(LedgerViewModel model, PageWords words) {
        return new BarsView(
                model,
                words,
                words.messages().text("given.byReason"),
                words.messages().text("given.none.away"),
                reading -> reading.byReason().stream()
                        .map(share -> ofReason(share, words))
                        .toList());
    }

    private static Bar ofReason(Share<Reason> share, PageWords words) {
        Reason reason = share.of();
        return new Bar(
                PageWords.sign(reason.kind()),
                PageWords.style(reason.kind()),
                words.ledger().reason(reason),
                words.ledger().kind(reason.kind()),
                share.minutes(),
                new Filter.ByReason(reason));
    }

    /** By whose work it was; none where nothing was noted at all. */
    static BarsView ofNotes(LedgerViewModel model, PageWords words) {
        return new BarsView(
                model,
                words,
                words.messages().text("given.byNote"),
                words.messages().text("given.none.notes"),
                reading -> {
                    List<Share<String>> shares = reading.byNote();
                    boolean any = shares.stream().anyMatch(share -> !share.of().isEmpty());
                    return any
                            ? shares.stream().map(share -> ofNote(share, words)).toList()
                            : List.of();
                });
    }

    private static Bar ofNote(Share<String> share, PageWords words) {
        String style = share.of().isEmpty() ? "kind-unknown" : "kind-note";
        return new Bar("", style, words.note(share.of()), "", share.minutes(), new Filter.ByNote(share.of()));
    }

    private void show(PeriodReading reading) {
        List<Bar> all = bars.apply(reading);
        int whole = reading.ledger().sums().givenAway();
        int largest = all.stream().mapToInt(Bar::minutes).max().orElse(1);
        list.getChildren()
                .setAll(all.stream()
                        .limit(MOST)
                        .map(bar -> button(bar, whole, largest))
                        .toList());
        if (all.isEmpty()) {
            list.getChildren().setAll(sentence(nothing));
        } else if (all.size() > MOST) {
            list.getChildren().add(sentence(words.messages().text("given.more", all.size() - MOST)));
        }
    }

    private Button button(Bar bar, int whole, int largest) {
        Label sign = new Label(bar.sign());
        sign.getStyleClass().addAll("bar-sign", bar.style());
        sign.setVisible(!bar.sign().isEmpty());
        sign.setManaged(sign.isVisible());
        Label name = new Label(bar.name());
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        Region room = new LengthView(bar.style(), (double) bar.minutes() / largest);
        HBox.setHgrow(room, Priority.ALWAYS);
        Label hours = figure(words.hours(bar.minutes()), 48);
        Label share = figure(PageWords.percent(bar.minutes(), whole) + "%", 36);
        share.getStyleClass().add("soft");
        HBox line = new HBox(8, sign, name, room, hours, share);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("quiet-button", "bar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(
                words.messages().text("given.bar.spoken", bar.name(), bar.more(), hours.getText(), share.getText()));
        if (!bar.more().isEmpty()) {
            button.setTooltip(new Hint(bar.more()));
        }
        button.setOnAction(event -> model.showOnly(bar.behind()));
        return button;
    }

    private static Label figure(String text, double width) {
        Label figure = new Label(text);
        figure.setMinWidth(width);
        figure.setAlignment(Pos.CENTER_RIGHT);
        return figure;
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.getStyleClass().add("soft");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    /** A bar as long as its part of the room there is. */
    private static final class LengthView extends Pane {

        private static final double THICKNESS = 10;

        private final double part;
        private final Region bar = new Region();

        LengthView(String style, double part) {
            this.part = part;
            bar.getStyleClass().addAll("share-bar", style);
            bar.setManaged(false);
            getChildren().add(bar);
            setMinWidth(40);
            setPrefWidth(40);
            setMinHeight(THICKNESS);
            setMaxHeight(THICKNESS);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, Math.max(2, Math.rint(getWidth() * part)), THICKNESS);
        }
    }
}
