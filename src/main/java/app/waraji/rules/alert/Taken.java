package app.waraji.rules.alert;

/**
 * What came of taking a way out.
 *
 * @param sentence what was done; empty where something opened
 * @param canBeUndone whether undo takes back just this
 */
public record Taken(String sentence, boolean canBeUndone) {

    public static final Taken OPENED = new Taken("", false);

    /** A change. */
    public static Taken done(String sentence) {
        return new Taken(sentence, true);
    }

    /** Nothing in the diary has changed. */
    public static Taken said(String sentence) {
        return new Taken(sentence, false);
    }
}
