package app.waraji.report;

/** One section of the page. */
@FunctionalInterface
interface Section {

    /** Puts the section at the place reached; what the page has no room for goes whole to the appendix. */
    void place(Flow flow, Appendix appendix);
}
