package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.scorecard.NumbersPage;
import app.waraji.kpi.scorecard.NumbersPage.Surroundings;
import app.waraji.kpi.scorecard.ScorecardStore;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the numbers. */
final class KpiPages {

    private final Page page;

    KpiPages(Diary diary, Changes changes, Tasks tasks) {
        Messages messages = Messages.of(KpiPages.class, diary.locale());
        page = new LazyPage<>(
                messages.text("page.numbers"),
                Feather.BAR_CHART_2,
                () -> new NumbersPage(
                        store(diary.stores()), Surroundings.NONE, changes, tasks, diary.clock(), diary.locale()));
    }

    /** What stands in the navigation. */
    Page page() {
        return page;
    }

    static ScorecardStore store(Stores stores) {
        return new ScorecardStore(
                stores.metrics(),
                stores.targets(),
                stores.measurements(),
                new OwnDays(stores.settings(), stores.off()));
    }
}
