package app.waraji.shell;

/**
 * Where the window was, in JavaFX's own pixels.
 *
 * @param maximized then the rest says where it was before
 */
public record Place(double x, double y, double width, double height, boolean maximized) {}
