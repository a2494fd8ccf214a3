package app.waraji.activities.outside;

/** Knows what has been agreed with the boss; asked off the FX thread. */
@FunctionalInterface
public interface Agreements {

    Agreement of(long engagementId);
}
