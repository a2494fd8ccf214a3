package app.waraji.shell;

/**
 * One line of the palette.
 *
 * @param kind what it is, in a word: a page, an action, a win
 * @param detail stands behind it and is looked through too: a key, a date; may be empty
 * @param action what Enter does, on the FX thread
 */
public record PaletteItem(String title, String kind, String detail, Runnable action) {}
