package app.waraji.wins;

/** How somebody was told of a win. */
public enum ShareChannel {
    CHAT,
    MAIL,
    TALK,
    REPORT,
    OTHER
}
