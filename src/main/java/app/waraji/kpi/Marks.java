package app.waraji.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The values at which a number is enough, good and very good; for a band its lower edge, its middle and its upper edge.
 * Each may be null: not set.
 */
public record Marks(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal stretch) {

    public static final Marks NONE = new Marks(null, null, null);

    private static final int DIGITS = 4;

    public boolean isEmpty() {
        return minimum == null && goal == null && stretch == null;
    }

    /** Each mark, times the one, divided by the other. */
    Marks times(BigDecimal by, BigDecimal of) {
        return new Marks(part(minimum, by, of), part(goal, by, of), part(stretch, by, of));
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal mark, BigDecimal by, BigDecimal of) {
        return mark == null ? null : NumberText.plain(mark.multiply(by).divide(of, DIGITS, RoundingMode.HALF_UP));
    }

    /** Whether this asks for less than the other, at any mark; a mark that is no longer set asks for less. */
    boolean isEasierThan(Marks other, Direction direction) {
        return switch (direction) {
            case HIGHER -> lower(minimum, other.minimum) || lower(goal, other.goal) || lower(stretch, other.stretch);
            case LOWER -> higher(minimum, other.minimum) || higher(goal, other.goal) || higher(stretch, other.stretch);
            case WITHIN -> lower(minimum, other.minimum) || higher(stretch, other.stretch);
        };
    }

    private static boolean lower(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return before != null && (now == null || now.compareTo(before) < 0);
    }

    private static boolean higher(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return before != null && (now == null || now.compareTo(before) > 0);
    }
}
