package app.waraji.exchange;

import static app.waraji.db.schema.Tables.MEASUREMENT;
import static app.waraji.db.schema.Tables.METRIC;
import static app.waraji.db.schema.Tables.TARGET;

import app.waraji.db.Database;
import app.waraji.exchange.SampleNote.Part;
import app.waraji.exchange.SampleNote.Range;
import app.waraji.kernel.Messages;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jooq.impl.DSL;

/** The sample's numbers, for when they are taken out again. */
public final class SampleNumbersStore {

    private final Database db;
    private final Messages messages;

    SampleNumbersStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(SampleNumbersStore.class, locale);
    }

    /** Of all values the first and the last day on which a period begins, counted from 1970; empty without a value. */
    Optional<Range> days() {
        return db.read(sql -> sql.select(DSL.min(MEASUREMENT.STARTS_ON), DSL.max(MEASUREMENT.STARTS_ON))
                .from(MEASUREMENT)
                .fetchSingle(row -> row.value1() == null
                        ? Optional.empty()
                        : Optional.of(new Range(
                                row.value1().toEpochDay(), row.value2().toEpochDay()))));
    }

    /** With what the user has corrected among them; what they have entered for later weeks, or of their own, stays. */
    void remove(SampleNote note) {
        Range days = note.rows().get(Part.MEASUREMENT);
        if (days != null) {
            LocalDate first = LocalDate.ofEpochDay(days.lowest());
            LocalDate last = LocalDate.ofEpochDay(days.highest());
            db.change(
                    label(),
                    MeasurementStore.TOPIC,
                    sql -> sql.deleteFrom(MEASUREMENT)
                            .where(MEASUREMENT.STARTS_ON.between(first, last))
                            .and(MEASUREMENT.METRIC_ID.in(
                                    DSL.select(METRIC.ID).from(METRIC).where(METRIC.KNOWN.isNotNull())))
                            .execute());
        }
        Range targets = note.rows().get(Part.TARGET);
        if (targets != null) {
            db.change(
                    label(),
                    TargetStore.TOPIC,
                    sql -> sql.deleteFrom(TARGET)
                            .where(TARGET.ID.between(targets.lowest(), targets.highest()))
                            .execute());
            hideWhatIsEmpty();
        }
    }

    /** What the user has gone on with stays on the scorecard. */
    private void hideWhatIsEmpty() {
        db.change(
                label(),
                MetricStore.TOPIC,
                sql -> sql.update(METRIC)
                        .set(METRIC.IS_SHOWN, false)
                        .where(METRIC.KNOWN.isNotNull())
                        .and(METRIC.IS_SHOWN.isTrue())
                        .andNotExists(DSL.selectOne().from(MEASUREMENT).where(MEASUREMENT.METRIC_ID.eq(METRIC.ID)))
                        .andNotExists(DSL.selectOne().from(TARGET).where(TARGET.METRIC_ID.eq(METRIC.ID)))
                        .execute());
    }

    private String label() {
        return messages.text("sample.undo.remove");
    }
}
