package app.waraji.progress.dedicated;

/**
 * A row behind a figure.
 *
 * @param isSum of the rows under it
 * @param when may be empty
 * @param amount may be empty
 */
record CaseRow(boolean isSum, String when, String what, String amount) {

    static CaseRow of(String when, String what, String amount) {
        return new CaseRow(false, when, what, amount);
    }

    static CaseRow sum(String what, String amount) {
        return new CaseRow(true, "", what, amount);
    }
}
