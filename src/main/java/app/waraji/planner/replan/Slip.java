package app.waraji.planner.replan;

import app.waraji.planner.Block;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Work that slipped. It has either a block or, where none was ever made, a task.
 *
 * @param block null for a task
 * @param task null for a block
 */
record Slip(Cause cause, @Nullable Block block, @Nullable Task task) {

    /** To so many minutes it is shrunk. */
    static final int SHRUNK = 30;

    /** Who has the first choice of what is free: what is protected, then marketing, then what has waited longest. */
    static final Comparator<Slip> FIRST_CHOICE = Comparator.comparing((Slip slip) -> !slip.isProtected())
            .thenComparing(slip -> slip.role() != Role.MARKETING)
            .thenComparing(Slip::plannedFor)
            .thenComparing(slip -> slip.block() == null)
            .thenComparingLong(Slip::id);

    /** How it slipped. */
    enum Cause {
        /** Its time is over, and nobody said what became of it. */
        UNANSWERED,
        SKIPPED,
        /** The rest of something partly done. */
        REST,
        /** It waits in the tray. */
        WAITING,
        /** A task of an earlier week that never got a place. */
        OVERDUE
    }

    static Slip of(Cause cause, Block block) {
        return new Slip(cause, block, null);
    }

    static Slip of(Task task) {
        return new Slip(Cause.OVERDUE, null, task);
    }

    String title() {
        return block == null ? onlyTask().title() : block.title();
    }

    Role role() {
        return block == null ? onlyTask().role() : block.role();
    }

    int minutes() {
        return block == null ? onlyTask().restMinutes() : block.minutes();
    }

    boolean isProtected() {
        return block != null && block.isProtected();
    }

    /** The id of its block or task. */
    long id() {
        return block == null ? onlyTask().id() : block.id();
    }

    /** Whether it is the same work, read again later. */
    boolean isSame(Slip other) {
        return id() == other.id() && (block == null) == (other.block == null);
    }

    /** When it stood on the grid; the beginning of its week where it stood nowhere. */
    LocalDateTime plannedFor() {
        if (block == null) {
            return onlyTask().week() == null
                    ? LocalDateTime.MAX
                    : Objects.requireNonNull(onlyTask().week()).monday().atStartOfDay();
        }
        LocalDateTime start = block.start();
        return start == null ? block.week().monday().atStartOfDay() : start;
    }

    /** What is protected is not made shorter, and only what was to be over by now can have been done. */
    boolean offers(Choice choice) {
        return switch (choice) {
            case SHRINK -> minutes() > SHRUNK && !isProtected();
            case DONE -> cause == Cause.UNANSWERED;
            case KEEP, NEXT_FREE, NEXT_WEEK, DROP -> true;
        };
    }

    private Task onlyTask() {
        return Objects.requireNonNull(task);
    }
}
