package app.waraji.boss;

/** By which way something was asked. */
public enum Means {
    TALK,
    MEETING,
    MAIL,
    CHAT,
    PHONE
}
