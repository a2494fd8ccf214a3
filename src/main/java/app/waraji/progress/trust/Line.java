package app.waraji.progress.trust;

/** One line of the timeline. */
enum Line {
    REPORTS,
    WINS,
    ASKED,
    ANSWERED,
    ALONE
}
