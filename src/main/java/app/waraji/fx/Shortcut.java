package app.waraji.fx;

/**
 * One line of the list of shortcuts.
 *
 * @param keys as printed on the keyboard, as in {@code Shift+←}
 * @param meaning what it does, in the user's language
 */
public record Shortcut(String keys, String meaning) {}
