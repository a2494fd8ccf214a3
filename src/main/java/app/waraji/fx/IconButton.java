package app.waraji.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small square button that shows an icon; its name is told by the tooltip and to a screen reader. */
public final class IconButton extends Button {

    private final Tooltip tooltip = new Tooltip();

    public IconButton(Ikon icon, String name) {
        setGraphic(new FontIcon(icon));
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("icon-button");
        setTooltip(tooltip);
        rename(name);
    }

    public void rename(String name) {
        tooltip.setText(name);
        setAccessibleText(name);
    }
}
