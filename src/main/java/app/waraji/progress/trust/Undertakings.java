package app.waraji.progress.trust;

import java.time.LocalDate;
import java.util.List;

/** Knows what was begun that the boss is to be asked about first; asked off the FX thread. */
@FunctionalInterface
public interface Undertakings {

    /**
     * Those begun in a stretch of days.
     *
     * @param to exclusive
     */
    List<Undertaking> startedBetween(LocalDate from, LocalDate to);
}
