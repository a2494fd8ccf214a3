package app.waraji.progress.trust;

import java.time.LocalDate;
import java.util.List;

/** Knows which wins were shared; asked off the FX thread. */
@FunctionalInterface
public interface SharedWins {

    /**
     * Those told in a stretch of days.
     *
     * @param to exclusive
     */
    List<SharedWin> between(LocalDate from, LocalDate to);
}
