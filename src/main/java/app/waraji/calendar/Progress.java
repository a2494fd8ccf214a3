package app.waraji.calendar;

import java.util.concurrent.CancellationException;

/** Is told how far a long import has come, and may end it. */
@FunctionalInterface
public interface Progress {

    /**
     * @param share done so far, 0 to 1
     * @throws CancellationException to end it; all is left as it was then
     */
    void reached(double share);

    /** For what is short, or has nobody waiting. */
    static Progress untold() {
        return share -> {};
    }

    /** A part of this one. */
    default Progress between(double from, double to) {
        return share -> reached(from + share * (to - from));
    }
}
