package app.waraji.rules.alert;

/** A length of time, to be said in hours and minutes. */
public record Minutes(int minutes) {}
