package app.waraji.activities.outside;

/** What stands in one row of the list. */
sealed interface OutsideRow {

    /** A partner, over its engagements. */
    record OfPartner(Partner partner, int running) implements OutsideRow {}

    /** An engagement, with the name of its activity, which may be empty. */
    record OfEngagement(Engagement engagement, String activity, Agreement agreement) implements OutsideRow {

        /** Whether it began without anybody having said yes. */
        boolean isUnagreed() {
            return engagement.terms().state() == EngagementState.RUNNING && agreement != Agreement.AGREED;
        }
    }

    /** Whether the other one shows the same thing, perhaps changed. */
    default boolean isSame(OutsideRow other) {
        if (this instanceof OfPartner one && other instanceof OfPartner two) {
            return one.partner().id() == two.partner().id();
        }
        return this instanceof OfEngagement one
                && other instanceof OfEngagement two
                && one.engagement().id() == two.engagement().id();
    }
}
