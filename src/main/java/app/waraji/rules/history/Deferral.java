package app.waraji.rules.history;

/** A gesture that gave time away, and how many minutes of it did not stand in time off. */
record Deferral(GestureFact gesture, Item item, int minutes) {}
