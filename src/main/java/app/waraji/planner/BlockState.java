package app.waraji.planner;

/** How a block ended, as somebody chose; never assumed. A block that was moved is open in its new slot. */
public enum BlockState {
    OPEN,
    DONE,
    PARTLY,
    SKIPPED
}
