package app.waraji.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity stands, and how it got there.
 *
 * @param finishedOn null while it goes on, or where nobody said
 * @param alone null where it was not begun without the boss
 */
public record Standing(
        Status status,
        @Nullable LocalDate finishedOn,
        @Nullable Alone alone) {

    public static final Standing PLANNED = new Standing(Status.PLANNED, null, null);

    public static final Standing RUNNING = new Standing(Status.RUNNING, null, null);

    /** It was begun before the boss had agreed. */
    public record Alone(LocalDate on, String why) {}
}
