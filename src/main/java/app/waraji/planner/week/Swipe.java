package app.waraji.planner.week;

/** Makes one turn out of the many small steps in which two fingers scroll sideways. */
final class Swipe {

    private static final double FAR_ENOUGH = 60;
    private static final long PAUSE_MILLIS = 250;

    private double gone;
    private long lastMillis = Long.MIN_VALUE / 2;
    private boolean hasTurned;

    /**
     * Takes the next step; what follows within a quarter of a second belongs to the same gesture.
     *
     * @param delta to the left negative, in pixels
     * @return 1 to turn on, -1 to turn back, 0 for neither
     */
    int turn(double delta, long millis) {
        if (millis - lastMillis > PAUSE_MILLIS) {
            gone = 0;
            hasTurned = false;
        }
        lastMillis = millis;
        gone += delta;
        if (hasTurned || Math.abs(gone) < FAR_ENOUGH) {
            return 0;
        }
        hasTurned = true;
        return gone < 0 ? 1 : -1;
    }
}
