package app.waraji.kpi;

import static app.waraji.db.schema.Tables.METRIC;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.MetricRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The catalogue: the metrics that come with the program, and the user's own. */
public final class MetricStore {

    public static final Topic TOPIC = new Topic("metrics");

    /** Characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Characters of a unit. */
    public static final int LONGEST_UNIT = 20;

    private static final int STEP = 10;

    private final Database db;
    private final Messages messages;

    public MetricStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(MetricStore.class, locale);
    }

    /** All of them, in the order in which they stand. */
    public List<Metric> all() {
        return db.read(sql -> sql.selectFrom(METRIC)
                .where(METRIC.ARCHIVED.isFalse())
                .orderBy(METRIC.PLACE, METRIC.ID)
                .fetch(MetricStore::metric));
    }

    /** Those on the scorecard, in order; none before the user has chosen. */
    public List<Metric> shown() {
        return all().stream().filter(Metric::isShown).toList();
    }

    /** By its id; empty where there is none, or it was removed. */
    public Optional<Metric> find(long id) {
        return db.read(sql -> sql.selectFrom(METRIC)
                .where(METRIC.ID.eq(id), METRIC.ARCHIVED.isFalse())
                .fetchOptional(MetricStore::metric));
    }

    /** By what scripts call it, or by its name as the user reads it. */
    public Optional<Metric> find(String name) {
        return all().stream()
                .filter(metric -> metric.key().equalsIgnoreCase(name)
                        || metric.label(messages).equals(name))
                .findFirst();
    }

    /** Puts exactly these on the scorecard. */
    public void show(Collection<Long> ids) {
        db.change(
                messages.text("metric.undo.show"),
                TOPIC,
                sql -> sql.update(METRIC)
                        .set(METRIC.IS_SHOWN, DSL.field(METRIC.ID.in(ids)))
                        .where(METRIC.IS_SHOWN.ne(DSL.field(METRIC.ID.in(ids))))
                        .execute());
    }

    /**
     * Adds one of the user's own behind the others, on the scorecard.
     *
     * @throws Refusal where the name is empty, too long or taken already
     */
    public Metric add(Metric wanted) {
        refuseUnfit(wanted);
        return db.change(messages.text("metric.undo.add", wanted.label(messages)), TOPIC, sql -> {
            MetricRecord row = sql.newRecord(METRIC);
            fill(row, wanted);
            row.setIsShown(true);
            row.setPlace(STEP
                    + Objects.requireNonNull(sql.select(DSL.coalesce(DSL.max(METRIC.PLACE), 0))
                            .from(METRIC)
                            .fetchSingle()
                            .value1()));
            row.insert();
            return metric(row);
        });
    }

    /** Writes the metric as it is here; refuses as {@link #add} does. One that is gone stays so. */
    public void change(Metric changed) {
        refuseUnfit(changed);
        db.change(
                messages.text("metric.undo.change", changed.label(messages)),
                TOPIC,
                sql -> sql.fetchOptional(METRIC, METRIC.ID.eq(changed.id()), METRIC.ARCHIVED.isFalse())
                        .map(row -> {
                            fill(row, changed);
                            row.setIsShown(changed.isShown());
                            return row.update();
                        })
                        .orElse(0));
    }

    /** Puts them in this order, before those that are not named. */
    public void order(List<Long> ids) {
        db.change(messages.text("metric.undo.order"), TOPIC, sql -> {
            int place = 0;
            for (Long id : ids) {
                place += STEP;
                sql.update(METRIC)
                        .set(METRIC.PLACE, place)
                        .where(METRIC.ID.eq(id))
                        .execute();
            }
            return place;
        });
    }

    /**
     * Takes one of the user's own away; its values stay for undo.
     *
     * @throws Refusal where a rate is worked out from it
     */
    public void remove(Metric metric) {
        all().stream()
                .filter(other -> other.ratio() != null
                        && (other.ratio().numerator() == metric.id()
                                || other.ratio().denominator() == metric.id()))
                .findFirst()
                .ifPresent(rate -> {
                    throw new Refusal(
                            messages.text("metric.refused.needed", metric.label(messages), rate.label(messages)));
                });
        db.change(
                messages.text("metric.undo.remove", metric.label(messages)),
                TOPIC,
                sql -> sql.update(METRIC)
                        .set(METRIC.ARCHIVED, true)
                        .where(METRIC.ID.eq(metric.id()))
                        .execute());
    }

    /** Refuses what {@link #add} would, and changes nothing. */
    public void refuseUnfit(Metric wanted) {
        String name = wanted.name();
        boolean named = name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
        if (!named && (wanted.known() == null || name != null)) {
            throw new Refusal(messages.text("metric.refused.name", LONGEST_NAME));
        }
        if (wanted.unit() != null && wanted.unit().length() > LONGEST_UNIT) {
            throw new Refusal(messages.text("metric.refused.unit", LONGEST_UNIT));
        }
        boolean taken = all().stream()
                .anyMatch(other ->
                        other.id() != wanted.id() && other.label(messages).equals(wanted.label(messages)));
        if (taken) {
            throw new Refusal(messages.text("metric.refused.taken", wanted.label(messages)));
        }
    }

    private static void fill(MetricRecord row, Metric wanted) {
        row.setKnown(wanted.known() == null ? null : wanted.known().name());
        row.setName(wanted.name());
        row.setUnit(wanted.unit());
        row.setStage(wanted.stage().name());
        row.setKind(wanted.kind().name());
        row.setDirection(wanted.direction().name());
        row.setCadence(wanted.cadence().name());
        row.setNumeratorId(wanted.ratio() == null ? null : wanted.ratio().numerator());
        row.setDenominatorId(wanted.ratio() == null ? null : wanted.ratio().denominator());
    }

    private static Metric metric(MetricRecord row) {
        return new Metric(
                Objects.requireNonNull(row.getId()),
                row.getKnown() == null ? null : Metric.Known.valueOf(row.getKnown()),
                row.getName(),
                row.getUnit(),
                Stage.valueOf(row.getStage()),
                MetricKind.valueOf(row.getKind()),
                Direction.valueOf(row.getDirection()),
                Cadence.valueOf(row.getCadence()),
                ratio(row.getNumeratorId(), row.getDenominatorId()),
                row.getPlace(),
                Boolean.TRUE.equals(row.getIsShown()));
    }

    private static Metric.@Nullable Ratio ratio(@Nullable Long numerator, @Nullable Long denominator) {
        return numerator == null || denominator == null ? null : new Metric.Ratio(numerator, denominator);
    }
}
