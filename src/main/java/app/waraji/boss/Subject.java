package app.waraji.boss;

/**
 * Something that a request can be about.
 *
 * @param isOffered whether a new request may be about it; what has ended is named, but not offered
 */
public record Subject(Attachment attachment, String name, boolean isOffered) {}
