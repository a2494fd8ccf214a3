package app.waraji.kpi.scorecard;

import app.waraji.kpi.Metric;
import app.waraji.kpi.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Metrics that stand together, in the order of money; last what marketing must not harm. */
enum Group {
    TO_ORDER(Stage.ORDER, Stage.OPPORTUNITY),
    RESPONSE(Stage.RESPONSE),
    REACH(Stage.REACH),
    MARKETING(Stage.MARKETING_ACTIVITY),
    SALES(Stage.SALES_ACTIVITY);

    /** From top to bottom; within a stage the user's own order. */
    static final Comparator<Metric> ORDER = Comparator.<Metric, Group>comparing(metric -> of(metric.stage()))
            .thenComparing(metric -> of(metric.stage()).stages.indexOf(metric.stage()))
            .thenComparing(Metric::place)
            .thenComparing(Metric::id);

    private final List<Stage> stages;

    Group(Stage... stages) {
        this.stages = List.of(stages);
    }

    static Group of(Stage stage) {
        return Arrays.stream(values())
                .filter(group -> group.stages.contains(stage))
                .findFirst()
                .orElseThrow();
    }
}
