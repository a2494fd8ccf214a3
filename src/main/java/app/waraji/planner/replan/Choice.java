package app.waraji.planner.replan;

/** What the user decides of something that slipped. */
enum Choice {
    KEEP,
    /** To half an hour, in the next free slot of this week. */
    SHRINK,
    /** Whole, in the next free slot of this week. */
    NEXT_FREE,
    /** In next week, on the same day and hour where they are free. */
    NEXT_WEEK,
    DROP,
    /** It was done after all. */
    DONE
}
