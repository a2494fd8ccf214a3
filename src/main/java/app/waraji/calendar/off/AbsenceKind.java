package app.waraji.calendar.off;

/** Why the user is away. */
public enum AbsenceKind {
    LEAVE,
    EXHIBITION,
    TRIP,
    OTHER
}
