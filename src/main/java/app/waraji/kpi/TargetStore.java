package app.waraji.kpi;

import static app.waraji.db.schema.Tables.TARGET;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.TargetRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is aimed at, and since when. Rows are only appended: the targets of a metric are their own log. */
public final class TargetStore {

    public static final Topic TOPIC = new Topic("targets");

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public TargetStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(TargetStore.class, locale);
    }

    /** All that were ever set, by metric, in the order set. */
    public Map<Long, List<Target>> all() {
        return db.read(sql -> sql.selectFrom(TARGET).orderBy(TARGET.ID).fetch(TargetStore::target).stream()
                .collect(Collectors.groupingBy(Target::metricId)));
    }

    /** Of the targets of one metric the one that holds on this day: the last that was set of those valid by then. */
    public static Optional<Target> holding(List<Target> targets, LocalDate day) {
        return Target.holding(targets, day);
    }

    /**
     * Aims at this from the running period on; what is easier than before only from the next one, so that a week cannot
     * be saved by a lower bar.
     *
     * @return from when it holds
     */
    public LocalDate aim(Metric metric, Marks marks, boolean byWorkingDays) {
        return aim(metric, marks, byWorkingDays, LocalDate.now(clock));
    }

    /**
     * The same from a later period on.
     *
     * @param wanted a day of the period; of one that is over, the running one is meant
     */
    public LocalDate aim(Metric metric, Marks marks, boolean byWorkingDays, LocalDate wanted) {
        LocalDate running = metric.cadence().startOf(LocalDate.now(clock));
        LocalDate asked = metric.cadence().startOf(wanted);
        LocalDate start = asked.isBefore(running) ? running : asked;
        return db.change(messages.text("target.undo.aim", metric.label(messages)), TOPIC, sql -> {
            List<Target> before = all().getOrDefault(metric.id(), List.of());
            boolean easier = holding(before, start)
                    .map(holds -> marks.isEasierThan(holds.marks(), metric.direction())
                            || (byWorkingDays && !holds.byWorkingDays()))
                    .orElse(false);
            LocalDate from = easier && start.equals(running) ? metric.cadence().next(start) : start;
            TargetRecord row = sql.newRecord(TARGET);
            row.setMetricId(metric.id());
            row.setValidFrom(from);
            row.setMinimum(marks.minimum());
            row.setGoal(marks.goal());
            row.setStretch(marks.stretch());
            row.setByWorkingDays(byWorkingDays);
            row.setRecordedAt(clock.instant());
            row.insert();
            return from;
        });
    }

    private static Target target(TargetRecord row) {
        return new Target(
                row.getMetricId(),
                row.getValidFrom(),
                new Marks(mark(row.getMinimum()), mark(row.getGoal()), mark(row.getStretch())),
                row.getByWorkingDays(),
                row.getRecordedAt());
    }

    private static @Nullable BigDecimal mark(@Nullable BigDecimal kept) {
        return kept == null ? null : NumberText.plain(kept);
    }
}
