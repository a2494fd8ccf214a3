package app.waraji.planner.ledger;

/** What sort of thing marketing time was given to. Reasons can be edited; their kinds cannot. */
public enum ReasonKind {
    SALES_URGENT,
    INTERNAL,
    WAITING,
    SELF,
    /** Holiday, leave, illness: such minutes leave the plan and are not given away. */
    OFF,
    UNKNOWN;

    /** The report for the boss puts these together, so that the user need not lie to the tool. */
    public boolean isPrivate() {
        return this == SELF || this == UNKNOWN;
    }
}
