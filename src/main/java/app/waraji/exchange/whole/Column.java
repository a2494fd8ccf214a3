package app.waraji.exchange.whole;

/**
 * A column of a table.
 *
 * @param name in small letters
 * @param hasDefault whether a row may leave it out though it must not be empty
 * @param scale digits after the point, of a decimal
 */
record Column(String name, Kind kind, boolean nullable, boolean hasDefault, int scale) {}
