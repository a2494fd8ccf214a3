package app.waraji.report;

/** One section of the page. */
@FunctionalInterface
interface Section {

    /** Space between a section and the next heading. */
    double GAP = 28;

    /** Puts the section at the place reached; what the page has no room for goes whole to the appendix. */
    void place(Flow flow, Appendix appendix);
}
