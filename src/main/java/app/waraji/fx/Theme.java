package app.waraji.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Light or dark: a base theme, the colours of its kind, and what both share. */
public enum Theme {
    LIGHT(new PrimerLight(), "colors-light.css"),
    DARK(new PrimerDark(), "colors-dark.css");

    private final String base;
    private final String colours;

    Theme(atlantafx.base.theme.Theme base, String colours) {
        this.base = base.getUserAgentStylesheet();
        this.colours = address(colours);
    }

    /** Dresses the scene, and the popups and dialogs that it owns; sheets that others gave it stay. */
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(base);
        ObservableList<String> sheets = scene.getStylesheets();
        List<String> ours = List.of(colours, address("app.css"));
        List<String> theirs = sheets.stream().filter(sheet -> !isOurs(sheet)).toList();
        sheets.setAll(Stream.concat(ours.stream(), theirs.stream()).toList());
    }

    private static boolean isOurs(String sheet) {
        return sheet.equals(LIGHT.colours) || sheet.equals(DARK.colours) || sheet.equals(address("app.css"));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
