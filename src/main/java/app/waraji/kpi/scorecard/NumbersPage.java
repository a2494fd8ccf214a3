package app.waraji.kpi.scorecard;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.scorecard.ScorecardViewModel.Sought;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The numbers: what is tracked, week by week, the latest week a form; and what is aimed at. */
public final class NumbersPage implements Page {

    /** Draws the metric of the selected row. */
    @FunctionalInterface
    public interface RowChart {

        /** @param shown null where no row is selected */
        Node chartOf(ReadOnlyObjectProperty<@Nullable Metric> shown);

        /** While the page is shown. */
        default Subscription activate() {
            return () -> {};
        }
    }

    /**
     * A button that leads elsewhere.
     *
     * @param name in the user's language
     */
    public record Way(String name, Runnable open) {}

    /**
     * What stands around the scorecard.
     *
     * @param chart null where there is none; the card takes its room then
     * @param ways from left to right
     */
    public record Surroundings(@Nullable RowChart chart, List<Way> ways) {

        /** The scorecard alone. */
        public static final Surroundings NONE = new Surroundings(null, List.of());

        public Surroundings {
            ways = List.copyOf(ways);
        }
    }

    private final Changes changes;
    private final CardWords words;
    private final ScorecardViewModel model;
    private final MetricsViewModel metrics;
    private final NumbersHeaderView header;
    private final NumbersView view;
    private final @Nullable RowChart chart;

    public NumbersPage(
            ScorecardStore store, Surroundings around, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.words = CardWords.in(locale);
        this.chart = around.chart();
        this.model = new ScorecardViewModel(store, tasks, clock, words);
        this.metrics = new MetricsViewModel(store, tasks, words, new AimViewModel(store, tasks, clock, words));
        this.header = new NumbersHeaderView(model, words, around.ways());
        this.view = new NumbersView(
                model, metrics, words, clock.getZone(), chart == null ? null : chart.chartOf(model.selectedProperty()));
    }

    /** Selects the row of a metric. */
    public void select(Metric metric) {
        model.select(metric);
    }

    /** Puts the cursor where the first number of a period is missing. */
    public void enter(Cadence cadence, LocalDate start) {
        model.seek(new Sought(null, cadence, start, false));
    }

    /** Lets a note be written at the number of a period. */
    public void note(Metric metric, LocalDate start) {
        model.seek(new Sought(metric, metric.cadence(), start, true));
    }

    /** Opens what is aimed at, to be set anew. */
    public void aim(Metric metric) {
        metrics.open(metric);
        view.aim();
    }

    @Override
    public String title() {
        return words.messages().text("card.title");
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        Subscription reading = Subscription.all(model.activate(changes), metrics.activate(changes));
        return chart == null ? reading : Subscription.all(reading, chart.activate());
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return view.pressed(key);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Tab / Enter", words.messages().text("card.keys.down")),
                new Shortcut("↑ ↓ ← →", words.messages().text("card.keys.arrows")),
                new Shortcut("F2", words.messages().text("card.keys.edit")),
                new Shortcut("Ctrl+Enter / Shift+F2", words.messages().text("card.keys.note")),
                new Shortcut("PageUp / PageDown", words.messages().text("card.keys.weeks")),
                new Shortcut("T", words.messages().text("card.keys.today")),
                new Shortcut("M", words.messages().text("card.keys.metrics")),
                new Shortcut("Esc", words.messages().text("card.keys.back")));
    }
}
