package app.waraji.wins;

import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** An effect as a sign and its word. */
final class EffectLabelView extends Label {

    private final Messages messages;
    private final Icon icon = new Icon(Feather.STAR);

    EffectLabelView(Messages messages) {
        this.messages = messages;
        getStyleClass().add("effect");
        setGraphic(icon);
    }

    EffectLabelView show(Effect effect) {
        setText(messages.text(effect));
        icon.show(icon(effect));
        getStyleClass().removeAll("order");
        if (effect == Effect.ORDER) {
            getStyleClass().add("order");
        }
        return this;
    }

    static Ikon icon(Effect effect) {
        return switch (effect) {
            case REPLY -> Feather.CORNER_UP_LEFT;
            case INQUIRY -> Feather.MESSAGE_CIRCLE;
            case MEETING -> Feather.USERS;
            case ORDER -> Feather.CHECK_CIRCLE;
            case PRAISE -> Feather.THUMBS_UP;
            case OTHER -> Feather.STAR;
        };
    }
}
