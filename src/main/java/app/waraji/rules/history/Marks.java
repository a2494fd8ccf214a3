package app.waraji.rules.history;

import org.jspecify.annotations.Nullable;

/** What is aimed at in one week or month, less where it has fewer working days; each may be null: not set. */
public record Marks(
        @Nullable Double minimum,
        @Nullable Double goal,
        @Nullable Double stretch) {

    static final Marks NONE = new Marks(null, null, null);

    static Marks of(TargetFact target, double share) {
        return new Marks(
                scaled(target.minimum(), share), scaled(target.goal(), share), scaled(target.stretch(), share));
    }

    private static @Nullable Double scaled(@Nullable Double mark, double share) {
        return mark == null ? null : (Double) (mark * share);
    }

    /** The goal, or the minimum where there is none; null where there is neither. */
    public @Nullable Double aim() {
        return goal == null ? minimum : goal;
    }
}
