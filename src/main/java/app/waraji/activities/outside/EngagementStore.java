package app.waraji.activities.outside;

import static app.waraji.db.schema.Tables.DELIVERY;
import static app.waraji.db.schema.Tables.ENGAGEMENT;
import static app.waraji.db.schema.Tables.ENGAGEMENT_DECISION;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.DeliveryRecord;
import app.waraji.db.schema.tables.records.EngagementDecisionRecord;
import app.waraji.db.schema.tables.records.EngagementRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The engagements of partners, what they delivered, and what was decided of them. */
public final class EngagementStore {

    public static final Topic TOPIC = new Topic("engagements");

    /** Characters of a title, and of what was delivered. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of the reason for a decision. */
    public static final int LONGEST_WHY = 400;

    private final Database db;
    private final Messages messages;

    public EngagementStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(EngagementStore.class, locale);
    }

    /** Running ones first, then quotes, then those that have ended; the latest start first. */
    public List<Engagement> all() {
        return read(DSL.noCondition()).stream()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    /** Empty where there never was one, or it was removed. */
    public Optional<Engagement> find(long id) {
        return read(ENGAGEMENT.ID.eq(id)).stream().findFirst();
    }

    /** Refuses an empty title, an end before the start, and what is longer than there is room for. */
    public Engagement add(Terms wanted) {
        Terms terms = checked(wanted);
        return db.change(messages.text("engagements.undo.add", terms.title()), TOPIC, sql -> {
            EngagementRecord row = sql.newRecord(ENGAGEMENT);
            fill(row, terms);
            row.insert();
            return new Engagement(Objects.requireNonNull(row.getId()), terms, List.of(), List.of());
        });
    }

    /** Writes the terms as they are here; refuses as {@link #add} does. */
    public void change(Engagement engagement, Terms wanted) {
        Terms terms = checked(wanted);
        db.change(
                messages.text("engagements.undo.change", terms.title()),
                TOPIC,
                sql -> write(sql, engagement.id(), terms));
    }

    /** With what was delivered and decided; what the boss was asked about it stays. */
    public void remove(Engagement engagement) {
        db.change(
                messages.text("engagements.undo.remove", engagement.terms().title()),
                TOPIC,
                sql -> sql.deleteFrom(ENGAGEMENT)
                        .where(ENGAGEMENT.ID.eq(engagement.id()))
                        .execute());
    }

    /**
     * Notes a delivery; refuses one without a name.
     *
     * @param cost in yen; null where the fee agreed holds
     */
    public void deliver(Engagement engagement, LocalDate on, String what, @Nullable Long cost) {
        String delivered = what.strip();
        if (delivered.isEmpty() || delivered.length() > LONGEST_TITLE) {
            throw new Refusal(messages.text("engagements.problem.delivery", LONGEST_TITLE));
        }
        db.change(
                messages.text("engagements.undo.deliver", delivered),
                TOPIC,
                sql -> sql.insertInto(DELIVERY)
                        .set(DELIVERY.ENGAGEMENT_ID, engagement.id())
                        .set(DELIVERY.DELIVERED_ON, on)
                        .set(DELIVERY.WHAT, delivered)
                        .set(DELIVERY.COST, cost)
                        .execute());
    }

    public void removeDelivery(Delivery delivery) {
        db.change(
                messages.text("engagements.undo.removeDelivery", delivery.what()),
                TOPIC,
                sql -> sql.deleteFrom(DELIVERY)
                        .where(DELIVERY.ID.eq(delivery.id()))
                        .execute());
    }

    /**
     * Decides how it goes on, as one change: what is taken back ends on that day, what is shrunk costs less from then on,
     * and a quote that is continued is taken.
     *
     * @param fee from that day on, in yen; counts only where it is shrunk
     * @throws Refusal where a decision came later already
     */
    public void decide(Engagement engagement, Decision.Kind kind, LocalDate on, String why, long fee) {
        if (why.length() > LONGEST_WHY) {
            throw new Refusal(messages.text("engagements.problem.length", LONGEST_WHY));
        }
        boolean later = engagement.decisions().stream()
                .anyMatch(decision -> decision.on().isAfter(on));
        if (later) {
            throw new Refusal(messages.text("engagements.problem.later"));
        }
        Terms before = engagement.terms();
        Terms after = switch (kind) {
            case CONTINUE -> before.in(EngagementState.RUNNING);
            case SHRINK -> before.atFee(fee);
            case TAKE_BACK -> before.in(EngagementState.ENDED).until(on);
        };
        checked(after);
        db.change(label(kind, before.title()), TOPIC, sql -> {
            write(sql, engagement.id(), after);
            return sql.insertInto(ENGAGEMENT_DECISION)
                    .set(ENGAGEMENT_DECISION.ENGAGEMENT_ID, engagement.id())
                    .set(ENGAGEMENT_DECISION.KIND, kind.name())
                    .set(ENGAGEMENT_DECISION.DECIDED_ON, on)
                    .set(ENGAGEMENT_DECISION.WHY, why.strip())
                    .set(ENGAGEMENT_DECISION.FEE_BEFORE, before.fee())
                    .set(ENGAGEMENT_DECISION.FEE_AFTER, after.fee())
                    .execute();
        });
    }

    private String label(Decision.Kind kind, String title) {
        return switch (kind) {
            case CONTINUE -> messages.text("engagements.undo.continue", title);
            case SHRINK -> messages.text("engagements.undo.shrink", title);
            case TAKE_BACK -> messages.text("engagements.undo.takeBack", title);
        };
    }

    private List<Engagement> read(Condition which) {
        return db.read(sql -> {
            Map<Long, List<Delivery>> deliveries = sql.selectFrom(DELIVERY)
                    .orderBy(DELIVERY.DELIVERED_ON, DELIVERY.ID)
                    .fetchGroups(DELIVERY.ENGAGEMENT_ID, EngagementStore::delivery);
            Map<Long, List<Decision>> decisions = sql.selectFrom(ENGAGEMENT_DECISION)
                    .orderBy(ENGAGEMENT_DECISION.DECIDED_ON, ENGAGEMENT_DECISION.ID)
                    .fetchGroups(ENGAGEMENT_DECISION.ENGAGEMENT_ID, EngagementStore::decision);
            return sql.selectFrom(ENGAGEMENT)
                    .where(which)
                    .orderBy(ENGAGEMENT.STARTS_ON.desc(), ENGAGEMENT.ID.desc())
                    .fetch(row -> new Engagement(
                            Objects.requireNonNull(row.getId()),
                            terms(row),
                            deliveries.getOrDefault(row.getId(), List.of()),
                            decisions.getOrDefault(row.getId(), List.of())));
        });
    }

    private static int place(Engagement engagement) {
        return switch (engagement.terms().state()) {
            case RUNNING -> 0;
            case QUOTE -> 1;
            case ENDED -> 2;
        };
    }

    private Terms checked(Terms terms) {
        if (terms.title().isBlank()) {
            throw new Refusal(messages.text("engagements.problem.title"));
        }
        if (terms.title().length() > LONGEST_TITLE) {
            throw new Refusal(messages.text("engagements.problem.length", LONGEST_TITLE));
        }
        LocalDate end = terms.endsOn();
        if (end != null && end.isBefore(terms.startsOn())) {
            throw new Refusal(messages.text("engagements.problem.end"));
        }
        return terms;
    }

    private static int write(DSLContext sql, long id, Terms terms) {
        EngagementRecord row = sql.newRecord(ENGAGEMENT);
        fill(row, terms);
        return sql.update(ENGAGEMENT).set(row).where(ENGAGEMENT.ID.eq(id)).execute();
    }

    private static void fill(EngagementRecord row, Terms terms) {
        Terms.Expected expected = terms.expected();
        row.setPartnerId(terms.partnerId());
        row.setActivityId(terms.activityId());
        row.setTitle(terms.title().strip());
        row.setState(terms.state().name());
        row.setFeeBasis(terms.basis().name());
        row.setFee(terms.fee());
        row.setStartsOn(terms.startsOn());
        row.setEndsOn(terms.endsOn());
        row.setFreedMinutesAMonth(terms.freedMinutes());
        row.setExpectedResults(expected == null ? null : expected.results());
        row.setExpectedDeliveries(expected == null ? null : expected.deliveries());
    }

    private static Terms terms(EngagementRecord row) {
        Integer results = row.getExpectedResults();
        Integer deliveries = row.getExpectedDeliveries();
        return new Terms(
                row.getPartnerId(),
                row.getActivityId(),
                row.getTitle(),
                EngagementState.valueOf(row.getState()),
                FeeBasis.valueOf(row.getFeeBasis()),
                row.getFee(),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getFreedMinutesAMonth(),
                results == null || deliveries == null ? null : new Terms.Expected(results, deliveries));
    }

    private static Delivery delivery(DeliveryRecord row) {
        return new Delivery(Objects.requireNonNull(row.getId()), row.getDeliveredOn(), row.getWhat(), row.getCost());
    }

    private static Decision decision(EngagementDecisionRecord row) {
        return new Decision(
                Objects.requireNonNull(row.getId()),
                Decision.Kind.valueOf(row.getKind()),
                row.getDecidedOn(),
                row.getWhy(),
                row.getFeeBefore(),
                row.getFeeAfter());
    }
}
