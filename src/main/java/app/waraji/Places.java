package app.waraji;

import app.waraji.activities.outside.Partner;
import app.waraji.fx.Page;
import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.kpi.Metric;
import app.waraji.planner.Block;
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

    /** Those of other features. */
    record Others(Page ledger, KpiPages numbers, WinPages wins, ReportPages reports) {}

    void show(Page page) {
        shows.accept(page);
    }

    void showWeek(Week week) {
        planner.open(week);
        show(planner.page());
    }

    /** In its week, selected. */
    void showBlock(Block block) {
        planner.open(block);
        show(planner.page());
    }

    void showThisWeek() {
        showWeek(planner.shown());
    }

    /** With its row selected. */
    void showNumber(Metric metric) {
        showNumbers(pages -> pages.open(metric));
    }

    /** Shows the pages of numbers as they were asked to be. */
    void showNumbers(Consumer<KpiPages> asked) {
        show(others.numbers().page());
        asked.accept(others.numbers());
    }

    /** Where it is written. */
    void showReport(Period period) {
        show(others.reports().page());
        others.reports().write(period);
    }

    void showWin(long id) {
        show(others.wins().page());
        others.wins().open(id);
    }

    void showPartner(Partner partner) {
        showBoss(pages -> pages.open(partner));
    }

    /** Shows one of the pages beside the activities. */
    void showBoss(Consumer<BossPages> which) {
        show(activities.page());
        which.accept(boss);
    }
}
