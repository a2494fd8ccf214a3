package app.waraji.rules.alert;

/** By which an alert stays the same from one look to the next. */
public record AlertKey(String rule, Subject.Kind kind, long id) {}
