package app.waraji.planner.ledger;

import app.waraji.kernel.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Why a block was displaced.
 *
 * @param known which of the reasons that come with the program; null for one the user added
 * @param name the user's own name for it; null means the name that comes with the language
 * @param place where it stands among the others, from 1; up to 9 it is also the key that chooses it; 0 for "not known"
 */
public record Reason(
        long id, @Nullable Known known, @Nullable String name, ReasonKind kind, int place) {

    /** The reasons that come with the program. */
    public enum Known {
        URGENT_DEAL,
        QUOTE_OR_DELIVERY,
        COMPLAINT,
        MEETING,
        UNDERESTIMATED,
        NOT_IN_THE_MOOD,
        APPROVAL,
        DAY_OFF,
        NOT_KNOWN
    }

    /** In characters. */
    public static final int LONGEST_NAME = 40;

    private static final int KEYS = 9;

    public Reason {
        if (known == null && name == null) {
            throw new IllegalArgumentException("a reason without a name");
        }
    }

    /** What the user reads. */
    public String label(Messages messages) {
        return name != null || known == null ? String.valueOf(name) : messages.text(known);
    }

    /** Whether a digit chooses it. */
    public boolean hasKey() {
        return place >= 1 && place <= KEYS;
    }
}
