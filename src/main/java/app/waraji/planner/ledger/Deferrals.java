package app.waraji.planner.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a piece of work was displaced, wherever it stood; reasons of kind OFF do not count.
 *
 * @param times on how many distinct days
 * @param firstPlannedOn the day it was first planned for; null when it never was
 */
public record Deferrals(int times, @Nullable LocalDate firstPlannedOn) {

    public static final Deferrals NONE = new Deferrals(0, null);
}
