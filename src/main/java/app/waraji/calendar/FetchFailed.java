package app.waraji.calendar;

/** An address gave no calendar. */
final class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchTrouble why;

    FetchFailed(FetchTrouble why) {
        super(why.name());
        this.why = why;
    }

    FetchFailed(FetchTrouble why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    FetchTrouble why() {
        return why;
    }
}
