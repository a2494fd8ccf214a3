package app.waraji.boss;

/** What stands in one row of the list. */
sealed interface RequestRow {

    /** The heading over the requests that have come as far. */
    record Heading(Group group, int count) implements RequestRow {}

    /** A request, and the name of what it is about, which may be empty. */
    record Entry(Request request, String about, boolean isOverdue) implements RequestRow {}

    /** Whose turn it is. */
    enum Group {
        DRAFTS,
        WAITING,
        AGREED,
        CLOSED;

        static Group of(RequestState state) {
            return switch (state) {
                case DRAFT -> DRAFTS;
                case ASKED -> WAITING;
                case APPROVED, CHANGED -> AGREED;
                case DECLINED, DONE -> CLOSED;
            };
        }
    }
}
