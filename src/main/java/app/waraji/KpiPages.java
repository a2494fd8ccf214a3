package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.chart.ChartPage;
import app.waraji.kpi.funnel.FunnelPage;
import app.waraji.kpi.scorecard.NumbersPage;
import app.waraji.kpi.scorecard.NumbersPage.RowChart;
import app.waraji.kpi.scorecard.NumbersPage.Surroundings;
import app.waraji.kpi.scorecard.NumbersPage.Way;
import app.waraji.kpi.scorecard.ScorecardStore;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the numbers: the scorecard with its chart, and the funnel beside it. */
final class KpiPages {

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final NumberCharts charts;
    private final Runnable openImport;
    private final Messages messages;
    private final LazyPage<NumbersPage> numbers;
    private final PageSwitch place;

    /** @param openImport opens the import of a file of numbers over the window */
    KpiPages(Diary diary, Changes changes, Tasks tasks, NumberCharts charts, Runnable openImport) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.charts = charts;
        this.openImport = openImport;
        messages = Messages.of(KpiPages.class, diary.locale());
        numbers = new LazyPage<>(messages.text("page.numbers"), Feather.BAR_CHART_2, this::made);
        LazyPage<FunnelPage> funnel = new LazyPage<>(messages.text("page.funnel"), Feather.FILTER, charts::funnel);
        place = new PageSwitch(
                numbers,
                List.of(
                        new PageSwitch.Choice(
                                messages.text("page.numbers"), KeyCode.N, messages.text("numbers.open"), numbers),
                        new PageSwitch.Choice(
                                messages.text("page.funnel"), KeyCode.F, messages.text("funnel.open"), funnel)));
    }

    /** What stands in the navigation. */
    Page page() {
        return place;
    }

    void open(Metric metric) {
        place.show(numbers);
        numbers.page().select(metric);
    }

    /** Puts the cursor where the first number of a period is missing. */
    void enter(Cadence cadence, LocalDate start) {
        place.show(numbers);
        numbers.page().enter(cadence, start);
    }

    /** Lets a note be written at the number of a period. */
    void note(Metric metric, LocalDate start) {
        place.show(numbers);
        numbers.page().note(metric, start);
    }

    /** Opens what is aimed at, to be set anew. */
    void aim(Metric metric) {
        place.show(numbers);
        numbers.page().aim(metric);
    }

    void openImport() {
        openImport.run();
    }

    private NumbersPage made() {
        Surroundings around = new Surroundings(
                new SelectedChart(charts.chart()), List.of(new Way(messages.text("numbers.import"), openImport)));
        return new NumbersPage(store(diary.stores()), around, changes, tasks, diary.clock(), diary.locale());
    }

    static ScorecardStore store(Stores stores) {
        return new ScorecardStore(
                stores.metrics(),
                stores.targets(),
                stores.measurements(),
                new OwnDays(stores.settings(), stores.off()));
    }

    /** The chart of the metric that is selected in the scorecard. */
    private record SelectedChart(ChartPage chart) implements RowChart {

        @Override
        public Node chartOf(ReadOnlyObjectProperty<@Nullable Metric> shown) {
            shown.subscribe(chart::show);
            return chart.view();
        }

        @Override
        public Subscription activate() {
            return chart.activate();
        }
    }
}
