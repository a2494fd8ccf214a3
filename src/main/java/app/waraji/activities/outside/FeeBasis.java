package app.waraji.activities.outside;

/** What a fee is paid for. */
public enum FeeBasis {
    MONTHLY,
    PER_DELIVERY
}
