package app.waraji.kpi;

import static app.waraji.db.schema.Tables.MEASUREMENT;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.MeasurementRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The values that were entered or imported; what one of them was before stands in the journal. */
public final class MeasurementStore {

    public static final Topic TOPIC = new Topic("measurements");

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 400;

    private static final Comparator<Measurement> IN_TIME = Comparator.comparing(Measurement::start);

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public MeasurementStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(MeasurementStore.class, locale);
    }

    /**
     * Of all metrics, those of periods that begin in these days, by metric and in time.
     *
     * @param to exclusive
     */
    public Map<Long, List<Measurement>> between(LocalDate from, LocalDate to) {
        return byMetric(MEASUREMENT.STARTS_ON.ge(from).and(MEASUREMENT.STARTS_ON.lt(to)));
    }

    /** Everything there is of these metrics, by metric and in time. */
    public Map<Long, List<Measurement>> of(Collection<Long> metrics) {
        return byMetric(MEASUREMENT.METRIC_ID.in(metrics));
    }

    /**
     * Enters one value.
     *
     * @param start the first day of its period
     * @param value null takes it away
     */
    public void enter(Metric metric, LocalDate start, @Nullable BigDecimal value, String note) {
        enter(
                messages.text("measurement.undo.enter", metric.label(messages)),
                List.of(new Measurement(metric.id(), start, value, note, clock.instant())));
    }

    /**
     * Enters several at once; one undo takes them all back. What stands there already is written over; where nothing
     * differs, nothing is written.
     *
     * @param label what the user did, in their language
     */
    public void enter(String label, List<Measurement> wanted) {
        db.change(label, TOPIC, sql -> {
            Map<Key, MeasurementRecord> standing = standing(sql, wanted);
            List<MeasurementRecord> added = new ArrayList<>();
            for (Measurement each : wanted) {
                write(sql, each, standing.get(new Key(each.metricId(), each.start())))
                        .ifPresent(added::add);
            }
            // Years of them at once come from a file.
            sql.batchInsert(added).execute();
            return wanted.size();
        });
    }

    private record Key(long metricId, LocalDate start) {}

    private static Map<Key, MeasurementRecord> standing(DSLContext sql, List<Measurement> wanted) {
        Map<Key, MeasurementRecord> standing = new HashMap<>();
        if (wanted.isEmpty()) {
            return standing;
        }
        LocalDate first = Collections.min(wanted, IN_TIME).start();
        LocalDate last = Collections.max(wanted, IN_TIME).start();
        sql.selectFrom(MEASUREMENT)
                .where(MEASUREMENT
                        .METRIC_ID
                        .in(wanted.stream()
                                .map(Measurement::metricId)
                                .distinct()
                                .toList())
                        .and(MEASUREMENT.STARTS_ON.between(first, last)))
                .forEach(row -> standing.put(new Key(row.getMetricId(), row.getStartsOn()), row));
        return standing;
    }

    /** What is left to insert. */
    private Optional<MeasurementRecord> write(
            DSLContext sql, Measurement wanted, @Nullable MeasurementRecord standing) {
        boolean empty = wanted.value() == null && wanted.note().isEmpty();
        if (standing == null) {
            if (!empty) {
                MeasurementRecord row = sql.newRecord(MEASUREMENT);
                row.setMetricId(wanted.metricId());
                row.setStartsOn(wanted.start());
                fill(row, wanted);
                return Optional.of(row);
            }
        } else if (empty) {
            standing.delete();
        } else if (differs(measurement(standing), wanted)) {
            fill(standing, wanted);
            standing.update();
        }
        return Optional.empty();
    }

    private static boolean differs(Measurement standing, Measurement wanted) {
        return !isSame(standing.value(), wanted.value()) || !standing.note().equals(wanted.note());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private void fill(MeasurementRecord row, Measurement wanted) {
        row.setAmount(wanted.value());
        row.setNote(wanted.note().isEmpty() ? null : wanted.note());
        row.setRecordedAt(clock.instant());
    }

    private Map<Long, List<Measurement>> byMetric(Condition which) {
        Map<Long, List<Measurement>> read = new HashMap<>();
        db.<List<Measurement>>read(sql -> sql.selectFrom(MEASUREMENT)
                        .where(which)
                        .orderBy(MEASUREMENT.METRIC_ID, MEASUREMENT.STARTS_ON)
                        .fetch(MeasurementStore::measurement))
                .forEach(each -> read.computeIfAbsent(each.metricId(), id -> new ArrayList<>())
                        .add(each));
        return read;
    }

    private static Measurement measurement(MeasurementRecord row) {
        return new Measurement(
                row.getMetricId(),
                row.getStartsOn(),
                row.getAmount() == null ? null : NumberText.plain(row.getAmount()),
                Objects.requireNonNullElse(row.getNote(), ""),
                row.getRecordedAt());
    }
}
