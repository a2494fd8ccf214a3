package app.waraji.planner.series;

import java.time.LocalDate;
import java.util.Set;

/** Asks which days are holidays, by law or of the firm. */
@FunctionalInterface
public interface Holidays {

    Set<LocalDate> between(LocalDate from, LocalDate toExclusive);
}
