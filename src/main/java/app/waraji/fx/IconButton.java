package app.waraji.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/** A small square button that shows an icon; its name is told by the tooltip and to a screen reader. */
public final class IconButton extends Button {

    private final Hint hint = new Hint("");

    public IconButton(Ikon icon, String name) {
        setGraphic(new Icon(icon));
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("icon-button");
        setTooltip(hint);
        rename(name);
    }

    public void rename(String name) {
        hint.setText(name);
        setAccessibleText(name);
    }
}
