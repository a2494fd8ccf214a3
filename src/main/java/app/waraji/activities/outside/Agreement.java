package app.waraji.activities.outside;

/** Whether an engagement has been agreed with the boss. */
public enum Agreement {
    /** Nobody has asked yet. */
    NONE,
    ASKED,
    AGREED,
    DECLINED
}
