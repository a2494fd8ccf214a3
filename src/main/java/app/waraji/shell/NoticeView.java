package app.waraji.shell;

import app.waraji.fx.IconButton;
import app.waraji.fx.Look;
import app.waraji.kernel.Messages;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The notice at the foot of the window. It stays while the pointer or the focus is on it. */
final class NoticeView extends HBox {

    private static final Duration STAY = Duration.seconds(6);
    private static final Duration FADE = Duration.millis(140);

    private final WindowViewModel model;
    private final Look look;
    private final Runnable back;
    private final Label sentence = new Label();
    private final Button offer = new Button();
    private final PauseTransition stay = new PauseTransition(STAY);

    /** @param back takes the focus when the notice goes that had it */
    NoticeView(WindowViewModel model, Look look, Messages messages, Runnable back) {
        this.model = model;
        this.look = look;
        this.back = back;
        getStyleClass().addAll("notice", "floating");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        offer.setMinWidth(USE_PREF_SIZE);
        offer.getStyleClass().add("notice-offer");
        IconButton close = new IconButton(Feather.X, messages.text("notice.close"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(pressed -> dismiss());
        getChildren().addAll(sentence, offer, close);

        stay.setOnFinished(over -> dismiss());
        hoverProperty().subscribe(this::waitOrStay);
        focusWithinProperty().subscribe(this::waitOrStay);
        model.noticeProperty().subscribe(this::show);
    }

    private void show(@Nullable Notice notice) {
        stay.stop();
        if (notice == null && isFocusWithin()) {
            back.run();
        }
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        sentence.setText(notice.sentence());
        setAccessibleText(notice.sentence());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        Notice.Offer way = notice.offer();
        offer.setVisible(way != null);
        offer.setManaged(way != null);
        if (way != null) {
            offer.setText(way.button());
            offer.setOnAction(pressed -> model.takeOffer(way));
        }
        appear();
        waitOrStay();
    }

    private void appear() {
        setOpacity(1);
        if (!look.reducedMotionProperty().get()) {
            FadeTransition fade = new FadeTransition(FADE, this);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void waitOrStay() {
        if (isHover() || isFocusWithin()) {
            stay.stop();
        } else if (isVisible()) {
            stay.playFromStart();
        }
    }

    private void dismiss() {
        Notice seen = model.noticeProperty().get();
        if (seen == null) {
            return;
        }
        if (look.reducedMotionProperty().get()) {
            model.dismiss(seen);
            return;
        }
        FadeTransition fade = new FadeTransition(FADE, this);
        fade.setToValue(0);
        fade.setOnFinished(gone -> model.dismiss(seen));
        fade.play();
    }
}
