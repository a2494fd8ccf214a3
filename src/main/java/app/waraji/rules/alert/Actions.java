package app.waraji.rules.alert;

import java.util.Set;

/**
 * Takes the ways out that alerts offer. Each is one change that undo takes back as a whole, and none adds to what was
 * given away.
 */
public interface Actions {

    /** Those that can be taken; the others are not offered. */
    Set<ActionKind> known();

    /** Takes it, or opens what is needed to take it. */
    Taken take(Action action);
}
