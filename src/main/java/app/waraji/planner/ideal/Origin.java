package app.waraji.planner.ideal;

/** Where proposals come from. */
enum Origin {
    IDEAL_WEEK,
    LAST_WEEK
}
