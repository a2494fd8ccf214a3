package app.waraji.fx;

/**
 * What waits on a page, shown on its entry in the navigation.
 *
 * @param count how much; 0 shows a dot
 * @param meaning said by a screen reader, as in "2 wins not shared yet"
 */
public record Badge(int count, String meaning) {}
