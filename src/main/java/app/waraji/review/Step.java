package app.waraji.review;

/** What the review goes through, in order. */
public enum Step {
    NUMBERS(1),
    WINS(2),
    SLIPS(3),
    NEXT_WEEK(4),
    REPORT(5);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** From 1. */
    int number() {
        return number;
    }

    boolean isLast() {
        return this == REPORT;
    }

    /** Itself after the last one. */
    Step next() {
        return switch (this) {
            case NUMBERS -> WINS;
            case WINS -> SLIPS;
            case SLIPS -> NEXT_WEEK;
            case NEXT_WEEK, REPORT -> REPORT;
        };
    }

    /** Itself before the first one. */
    Step previous() {
        return switch (this) {
            case NUMBERS, WINS -> NUMBERS;
            case SLIPS -> WINS;
            case NEXT_WEEK -> SLIPS;
            case REPORT -> NEXT_WEEK;
        };
    }
}
