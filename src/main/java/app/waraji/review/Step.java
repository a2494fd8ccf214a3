package app.waraji.review;

/** What the review goes through, in order. */
public enum Step {
    NUMBERS,
    WINS,
    SLIPS,
    NEXT_WEEK,
    REPORT;

    boolean isLast() {
        return ordinal() == values().length - 1;
    }

    /** Itself after the last one. */
    Step next() {
        return isLast() ? this : values()[ordinal() + 1];
    }

    /** Itself before the first one. */
    Step previous() {
        return ordinal() == 0 ? this : values()[ordinal() - 1];
    }
}
