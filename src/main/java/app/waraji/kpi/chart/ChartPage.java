package app.waraji.kpi.chart;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.kpi.Metric;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The chart of one metric: a panel for a page that lets metrics be chosen, not a place of the navigation. */
public final class ChartPage {

    private final Changes changes;
    private final Links links;
    private final ChartViewModel model;
    private final ChartView view;

    /**
     * How the chart hangs together with what it marks.
     *
     * @param eventTopics what the events are made of
     */
    public record Links(EventOpening opening, Set<Topic> eventTopics) {}

    public ChartPage(ChartStore store, Links links, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.links = links;
        ChartWords words = new ChartWords(locale);
        this.model = new ChartViewModel(store, words, tasks);
        this.view = new ChartView(model, words, links.opening());
    }

    /** A card that takes the room it is given, from about 760 by 280 px; better 340 high. */
    public Node view() {
        return view;
    }

    /** Shows the metric over the span chosen before; null shows none. */
    public void show(@Nullable Metric metric) {
        model.show(metric);
    }

    /** Reads, and reads again whenever something changes that the chart shows. */
    public Subscription activate() {
        return model.activate(changes, links.eventTopics());
    }
}
