package app.waraji.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value stands against its target. */
public enum Verdict {
    /** Nothing to judge: no value, or no target. */
    NONE,
    /** Short of the minimum, or outside the band. */
    SHORT,
    /** Between the minimum and the goal. */
    ENOUGH,
    /** The goal is reached, or the value lies within the band. */
    GOOD,
    /** The stretch mark is reached. */
    OUTSTANDING;

    /** @param value null where there is none */
    public static Verdict of(@Nullable BigDecimal value, Marks marks, Direction direction) {
        if (value == null || marks.isEmpty()) {
            return NONE;
        }
        if (direction == Direction.WITHIN) {
            boolean above = marks.minimum() == null || value.compareTo(marks.minimum()) >= 0;
            boolean below = marks.stretch() == null || value.compareTo(marks.stretch()) <= 0;
            return above && below ? GOOD : SHORT;
        }
        if (reaches(value, marks.stretch(), direction)) {
            return OUTSTANDING;
        }
        if (reaches(value, marks.goal(), direction)) {
            return GOOD;
        }
        return reaches(value, marks.minimum(), direction) ? ENOUGH : SHORT;
    }

    private static boolean reaches(BigDecimal value, @Nullable BigDecimal mark, Direction direction) {
        int compared = mark == null ? 0 : value.compareTo(mark);
        return mark != null && (direction == Direction.HIGHER ? compared >= 0 : compared <= 0);
    }
}
