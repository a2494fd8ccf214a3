package app.waraji.wins;

import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The chain of the open win, one below the other, with what it brought and the activity that is credited with it. */
final class ChainView extends VBox {

    private final WinsViewModel model;
    private final Messages messages;
    private final WinWords words;
    private final VBox steps = new VBox();
    private final Label total = new Label();

    /** @param log where a win that follows is logged */
    ChainView(WinsViewModel model, LogViewModel log, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new WinWords(messages);
        Label heading = new Label(messages.text("wins.chain"));
        heading.getStyleClass().add("heading");
        total.getStyleClass().add("secondary");
        total.setWrapText(true);
        Button follow = new Button(messages.text("wins.chain.follow"), new Icon(Feather.CORNER_DOWN_RIGHT));
        follow.setId("follow-win");
        follow.setOnAction(click -> {
            log.afterProperty().set(model.openProperty().get());
            model.beginLog();
        });
        getChildren().addAll(heading, steps, total, follow);
        getStyleClass().add("chain");
        model.openProperty().subscribe(win -> show());
        model.logProperty().subscribe(read -> show());
    }

    private void show() {
        Win win = model.openProperty().get();
        if (win == null) {
            return;
        }
        List<Win> chain = model.chains().of(win);
        boolean isChain = chain.size() > 1;
        steps.setVisible(isChain);
        steps.setManaged(isChain);
        total.setVisible(isChain);
        total.setManaged(isChain);
        steps.getChildren()
                .setAll(isChain ? chain.stream().map(each -> step(each, win)).toList() : List.of());
        String credit = words.credit(model.chains().credit(win));
        total.setText(model.activity(model.chains().creditedActivity(win))
                .map(activity -> messages.text("wins.chain.credited", credit, WinWords.tag(activity)))
                .orElse(credit));
    }

    private Node step(Win win, Win shown) {
        boolean isShown = win.id() == shown.id();
        Icon sign = new Icon(EffectLabelView.icon(win.outcome().effect()));
        StackPane knot = new StackPane(sign);
        knot.getStyleClass().add("chain-knot");
        Hyperlink what = new Hyperlink(messages.text(
                "wins.chain.step", words.day(win), words.effect(win.outcome().effect()), win.title()));
        what.setOnAction(click -> model.openProperty().set(win));
        what.setMinWidth(0);
        HBox step = new HBox(8, knot, what);
        String amount = words.amount(win.outcome().amount());
        if (!amount.isEmpty()) {
            Label sum = new Label(amount);
            sum.setMinWidth(Region.USE_PREF_SIZE);
            sum.getStyleClass().add("secondary");
            step.getChildren().add(sum);
        }
        step.setAlignment(Pos.CENTER_LEFT);
        step.getStyleClass().add(isShown ? "chain-here" : "chain-step");
        return step;
    }
}
