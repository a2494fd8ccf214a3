package app.waraji.progress.dedicated;

/** A figure of the case, which opens its rows. */
enum Figure {
    WANTED,
    KEPT,
    GAP,
    COST,
    DAY
}
