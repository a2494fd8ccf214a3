package app.waraji.rules.truth;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.TargetFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The metrics of made-up diaries. */
final class Tracking {

    private static final long OPEN_RATE = 9;

    static final List<MetricFact> METRICS = List.of(
            metric(MadeUp.INQUIRIES, "inquiries", Stage.RESPONSE, Set.of()),
            metric(MadeUp.OPPORTUNITIES, "opportunities", Stage.OPPORTUNITY, Set.of()),
            metric(MadeUp.CALLS, "calls", Stage.SALES_ACTIVITY, Set.of()),
            metric(MadeUp.VIEWS, "page-views", Stage.REACH, Set.of()),
            metric(MadeUp.NEWSLETTERS, "newsletters", Stage.MARKETING_ACTIVITY, Set.of()),
            metric(MadeUp.DOWNLOADS, "downloads", Stage.RESPONSE, Set.of((long) MadeUp.NEWSLETTERS)),
            metric(MadeUp.SENT, "sent", Stage.REACH, Set.of()),
            metric(MadeUp.OPENED, "opened", Stage.REACH, Set.of()),
            // Of three mails a week: far below its minimum, and far too few to say so.
            new MetricFact(
                    OPEN_RATE,
                    "open-rate",
                    "open-rate",
                    Stage.REACH,
                    MetricKind.RATE,
                    Direction.HIGHER,
                    Cadence.WEEK,
                    true,
                    (long) MadeUp.OPENED,
                    (long) MadeUp.SENT,
                    Set.of()));

    private Tracking() {}

    /** From a month before the first week on. */
    static List<TargetFact> targets(MadeUp diary) {
        return List.of(
                target(diary, MadeUp.INQUIRIES, 15.0, 19.5),
                target(diary, MadeUp.CALLS, 17.0, 19.5),
                target(diary, MadeUp.DOWNLOADS, null, 19.5),
                target(diary, MadeUp.NEWSLETTERS, 5.0, 10.0),
                target(diary, OPEN_RATE, 40.0, null));
    }

    private static TargetFact target(MadeUp diary, long metric, @Nullable Double minimum, @Nullable Double goal) {
        LocalDate first = diary.first.monday();
        return new TargetFact(
                metric, first.minusWeeks(4), minimum, goal, null, false, diary.pen.at(first.atStartOfDay()));
    }

    private static MetricFact metric(long id, String key, Stage stage, Set<Long> drivers) {
        return new MetricFact(
                id, key, key, stage, MetricKind.COUNT, Direction.HIGHER, Cadence.WEEK, true, null, null, drivers);
    }
}
