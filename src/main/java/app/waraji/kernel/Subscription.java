package app.waraji.kernel;

/** What to cancel when a page is hidden. Cancelling twice does nothing more. */
@FunctionalInterface
public interface Subscription {

    void cancel();

    /** One subscription that cancels all of these. */
    static Subscription all(Subscription... parts) {
        return () -> {
            for (Subscription part : parts) {
                part.cancel();
            }
        };
    }
}
