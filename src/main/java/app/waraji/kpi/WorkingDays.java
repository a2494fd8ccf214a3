package app.waraji.kpi;

import java.time.LocalDate;

/** Knows when work is done, for targets that ask less of a short week. */
@FunctionalInterface
public interface WorkingDays {

    /** @param to exclusive */
    WorkedDays between(LocalDate from, LocalDate to);
}
