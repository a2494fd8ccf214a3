package app.waraji.progress.dedicated;

/**
 * A row behind a figure.
 *
 * @param when may be empty
 * @param amount may be empty
 */
record CaseRow(String when, String what, String amount) {}
