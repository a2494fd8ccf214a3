package app.waraji;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.chart.ChartPage;
import app.waraji.kpi.chart.ChartStore;
import app.waraji.kpi.funnel.FunnelPage;
import app.waraji.kpi.funnel.FunnelStore;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Makes the chart and the funnel, which the page of the numbers shows. */
final class NumberCharts {

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Places places;

    /**
     * Where what a chart marks is shown.
     *
     * @param week of a block, or of a day off
     * @param win given its id
     * @param activity given its id
     */
    record Places(Consumer<Week> week, LongConsumer win, LongConsumer activity) {

        void open(ChartEvent event) {
            switch (event.kind()) {
                case BLOCK, OFF, NOTE -> week.accept(Week.of(event.day()));
                case WIN -> win.accept(event.id());
                case ACTIVITY -> activity.accept(event.id());
            }
        }
    }

    NumberCharts(Diary diary, Changes changes, Tasks tasks, Places places) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.places = places;
    }

    ChartPage chart() {
        ChartPage.Links links = new ChartPage.Links(places::open, NumberEvents.TOPICS);
        return new ChartPage(store(), links, changes, tasks, diary.locale());
    }

    private ChartStore store() {
        Stores stores = diary.stores();
        return new ChartStore(
                new ChartStore.Numbers(stores.metrics(), stores.targets(), stores.measurements()),
                stores.settings(),
                stores.off(),
                new NumberEvents(stores.work(), stores.wins(), stores.activities(), stores.off()),
                diary.clock());
    }

    FunnelPage funnel() {
        Stores stores = diary.stores();
        FunnelStore store = new FunnelStore(stores.metrics(), stores.measurements(), stores.settings(), diary.clock());
        return new FunnelPage(store, changes, tasks, diary.clock(), diary.locale());
    }
}
