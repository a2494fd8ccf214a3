package app.waraji.rules.alert;

/**
 * A row behind an alert.
 *
 * @param kind which sort of row, as in {@code displacement}: by it the row opens
 * @param id of the row; of a week the number of days of its Monday since 1970
 */
public record Evidence(String kind, long id, Phrase text) {}
