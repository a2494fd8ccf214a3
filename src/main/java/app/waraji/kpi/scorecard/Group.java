package app.waraji.kpi.scorecard;

import app.waraji.kpi.Metric;
import app.waraji.kpi.Stage;
import java.util.Comparator;

/** Metrics that stand together, in the order of money; last what marketing must not harm. */
enum Group {
    TO_ORDER,
    RESPONSE,
    REACH,
    MARKETING,
    SALES;

    /** From top to bottom; within a stage the user's own order. */
    static final Comparator<Metric> ORDER = Comparator.<Metric, Group>comparing(metric -> of(metric.stage()))
            // Orders before the opportunities that they come from.
            .thenComparing(Metric::stage, Comparator.reverseOrder())
            .thenComparing(Metric::place)
            .thenComparing(Metric::id);

    static Group of(Stage stage) {
        return switch (stage) {
            case ORDER, OPPORTUNITY -> TO_ORDER;
            case RESPONSE -> RESPONSE;
            case REACH -> REACH;
            case MARKETING_ACTIVITY -> MARKETING;
            case SALES_ACTIVITY -> SALES;
        };
    }
}
