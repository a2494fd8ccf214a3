package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.kernel.Week;
import app.waraji.wins.WinsPage;
import java.util.function.Consumer;

/**
 * Where the window can lead to; on the FX thread only.
 *
 * @param shows shows a page of the navigation
 * @param logWin opens the line to log a win, with what it begins with
 */
record Places(
        Consumer<Page> shows,
        PlannerPages planner,
        ActivityPages activities,
        BossPages boss,
        Others others,
        Consumer<String> logWin) {

    /** Pages that need nothing but to be shown. */
    record Others(Page ledger, Page numbers, LazyPage<WinsPage> wins, Page report) {}

    void show(Page page) {
        shows.accept(page);
    }

    void showWeek(Week week) {
        planner.open(week);
        show(planner.page());
    }

    void showThisWeek() {
        showWeek(planner.shown());
    }

    /** Shows one of the pages beside the activities. */
    void showBoss(Consumer<BossPages> which) {
        show(activities.page());
        which.accept(boss);
    }
}
