package app.waraji.calendar;

/** Why an address gave no calendar. */
public enum FetchTrouble {
    /** No network, no such server, or it does not answer. */
    OFFLINE,
    /** It began to answer and did not come to an end. */
    TOO_SLOW,
    NOT_FOUND,
    /** It wants to know who asks. */
    DENIED,
    /** It answers with a fault of its own, or with a redirection that is not followed. */
    SERVER,
    TOO_LARGE,
    /** It answers with something else, such as a page to log in. */
    NOT_A_CALENDAR;

    /** What an answer of HTTP means, other than success. */
    static FetchTrouble ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 401, 403, 407 -> DENIED;
            case 408, 504 -> TOO_SLOW;
            default -> SERVER;
        };
    }
}
