package app.waraji.calendar;

import app.waraji.kernel.Messages;

/**
 * Something in a calendar file that could not be read as it was meant.
 *
 * @param line counted from one, as a text editor shows it
 * @param text what stands there, shortened
 */
public record Unread(int line, Why why, String text) {

    private static final int LONGEST = 60;

    /** What was not understood, and what was done instead. */
    public enum Why {
        /** No name and value; the line is left out. */
        LINE,
        /** A component begins or ends where none can; taken as closed. */
        NESTING,
        /** The file ends before its calendar does. */
        CUT_OFF,
        /** No date, or none that exists; the event is left out. */
        NO_START,
        /** No date, or none that exists; the value is left out. */
        DATE,
        /** No date, or one before the start; taken as absent. */
        END,
        /** Not a length of time; taken as absent. */
        DURATION,
        /** Not a rule; the event is listed once. */
        RULE,
        /** The first date is none of its rule's; only the rule's dates are listed. */
        START_OUTSIDE_RULE,
        /** A zone that neither the file nor the program knows; the time is taken as it stands. */
        ZONE,
        /** Stands twice where it may stand once; the first counts. */
        REPEATED,
        /** Occurs too often to be listed whole. */
        TOO_MANY,
        /** Holds no event but a task, a note or busy times; all of this kind are left out. */
        OTHER_KIND,
        /** The list would be too long. */
        AND_MORE
    }

    public Unread {
        String plain = PlainText.of(text).strip();
        text = plain.length() > LONGEST ? PlainText.cut(plain, LONGEST) + "…" : plain;
    }

    /** Why, and what stands there, in the user's language. */
    public String reason(Messages messages) {
        return text.isEmpty() ? messages.text(why) : messages.text("calendar.unread.reason", messages.text(why), text);
    }
}
