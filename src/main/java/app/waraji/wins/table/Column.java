package app.waraji.wins.table;

/** The columns of the file, in their order. */
enum Column {
    ID,
    DATE,
    TITLE,
    ACTIVITY,
    EFFECT,
    CUSTOMER,
    COUNT,
    AMOUNT,
    NEXT,
    METRIC,
    AFTER,
    SHARED
}
