package app.waraji.boss;

/** What a request is about. */
public record Attachment(Kind kind, long id) {

    /** Of which kind it is. */
    public enum Kind {
        ACTIVITY,
        ENGAGEMENT,
        TASK
    }
}
