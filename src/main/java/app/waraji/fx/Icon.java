package app.waraji.fx;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/** A sign of the icon font; style sheets give it size and colour. */
public final class Icon extends Text {

    /** The name that the base theme colours icons by. */
    private static final String STYLE = "ikonli-font-icon";

    public Icon(Ikon sign) {
        getStyleClass().add(STYLE);
        show(sign);
    }

    public void show(Ikon sign) {
        setText(Character.toString(sign.getCode()));
    }
}
