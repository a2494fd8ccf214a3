package app.waraji.calendar;

import java.time.LocalDate;
import java.util.List;

/** What the user has planned, which another feature keeps. */
@FunctionalInterface
public interface OwnPlan {

    /**
     * What begins in the days, in any order; may ask the database.
     *
     * @param to exclusive
     */
    List<OwnEvent> between(LocalDate from, LocalDate to);
}
