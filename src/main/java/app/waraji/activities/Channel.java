package app.waraji.activities;

/** By what way an activity reaches people. */
public enum Channel {
    CONTENT,
    SEO,
    EMAIL,
    EXHIBITION,
    SOCIAL,
    BRANDING,
    OTHER
}
