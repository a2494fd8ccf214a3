package app.waraji.rules;

import static app.waraji.db.schema.Tables.ALERT_ANSWER;
import static app.waraji.db.schema.Tables.ALERT_STATE;
import static app.waraji.db.schema.Tables.RULE_CHANGE;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.AlertStateRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.policy.AlertAnswer;
import app.waraji.rules.policy.AlertAnswer.Kind;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.RuleChange;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.Threshold;
import app.waraji.rules.rule.Trait;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the user did with alerts and rules, each a gesture that undo takes back, and since when which alerts hold. */
public final class AlertStore {

    /** Told after each gesture. */
    public static final Topic TOPIC = new Topic("alerts");

    /** Told when the program has noted since when alerts hold; nobody looks again for it. */
    private static final Topic OWN_NOTES = new Topic("alerts noted");

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 400;

    private final Database db;
    private final Clock clock;
    private final RuleWords words;
    private final Messages messages;

    public AlertStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.words = new RuleWords(locale);
        this.messages = Messages.of(AlertStore.class, locale);
    }

    /** All that the user did, in time. */
    public Gestures gestures() {
        return db.read(sql -> new Gestures(answers(sql), changes(sql)));
    }

    /** As {@link #remember} was given them last; none before. */
    public Standings standings() {
        Map<AlertKey, Standing> byKey = new HashMap<>();
        db.<List<Standing>>read(sql -> sql.selectFrom(ALERT_STATE).fetch(AlertStore::standing))
                .forEach(each -> byKey.put(each.key(), each));
        return new Standings(byKey);
    }

    /** Notes since when alerts hold; writes only what differs. */
    public void remember(Standings standings) {
        Standings before = standings();
        if (before.equals(standings)) {
            return;
        }
        db.record(OWN_NOTES, sql -> {
            before.byKey().keySet().stream()
                    .filter(key -> !standings.byKey().containsKey(key))
                    .forEach(key -> sql.deleteFrom(ALERT_STATE)
                            .where(
                                    ALERT_STATE.RULE.eq(key.rule()),
                                    ALERT_STATE.SUBJECT_KIND.eq(key.kind().name()),
                                    ALERT_STATE.SUBJECT_ID.eq(key.id()))
                            .execute());
            standings.byKey().forEach((key, standing) -> {
                if (!standing.equals(before.byKey().get(key))) {
                    write(sql, standing);
                }
            });
            return standings;
        });
    }

    /**
     * Puts an alert off.
     *
     * @param until the day on which it comes back
     * @param reason may be empty
     * @throws Refusal for one that cannot be put off
     */
    public void snooze(Alert alert, RuleCard card, LocalDate until, String reason) {
        refuseAlwaysOn(card);
        answer(messages.text("alerts.undo.snooze", title(alert)), alert, Kind.SNOOZED, until, reason);
    }

    /** Ends a snooze. */
    public void wake(Alert alert) {
        answer(messages.text("alerts.undo.wake", title(alert)), alert, Kind.WOKEN, null, "");
    }

    /** @throws Refusal for one that cannot be dismissed */
    public void dismiss(Alert alert, RuleCard card) {
        refuseAlwaysOn(card);
        answer(messages.text("alerts.undo.dismiss", title(alert)), alert, Kind.DISMISSED, null, "");
    }

    /**
     * Goes on without what the alert asks for.
     *
     * @throws Refusal where there is no reason
     */
    public void override(Alert alert, String reason) {
        if (reason.isBlank()) {
            throw new Refusal(messages.text("alerts.refused.reason"));
        }
        answer(messages.text("alerts.undo.override", title(alert)), alert, Kind.OVERRIDDEN, null, reason.strip());
    }

    /** Sets a threshold, as near to the value as its bounds allow; what speaks less for it holds from next week. */
    public void set(RuleCard card, String threshold, double value) {
        Threshold one = card.threshold(threshold);
        change(
                messages.text("alerts.undo.threshold", words.say(card.name())),
                new RuleChange(card.id(), threshold, one.within(value), LocalDateTime.now(clock)));
    }

    public void switchOn(RuleCard card) {
        change(
                messages.text("alerts.undo.on", words.say(card.name())),
                new RuleChange(card.id(), null, 1, LocalDateTime.now(clock)));
    }

    /** @throws Refusal for a rule that is always on */
    public void switchOff(RuleCard card) {
        refuseAlwaysOn(card);
        change(
                messages.text("alerts.undo.off", words.say(card.name())),
                new RuleChange(card.id(), null, 0, LocalDateTime.now(clock)));
    }

    private void refuseAlwaysOn(RuleCard card) {
        if (card.is(Trait.ALWAYS_ON)) {
            throw new Refusal(messages.text("alerts.refused.always", words.say(card.name())));
        }
    }

    private String title(Alert alert) {
        return words.say(alert.subject().title());
    }

    private void answer(String label, Alert alert, Kind kind, @Nullable LocalDate until, String reason) {
        AlertKey key = alert.key();
        String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        db.change(
                label,
                TOPIC,
                sql -> sql.insertInto(ALERT_ANSWER)
                        .set(ALERT_ANSWER.RULE, key.rule())
                        .set(ALERT_ANSWER.SUBJECT_KIND, key.kind().name())
                        .set(ALERT_ANSWER.SUBJECT_ID, key.id())
                        .set(ALERT_ANSWER.KIND, kind.name())
                        .set(ALERT_ANSWER.UNTIL, until)
                        .set(ALERT_ANSWER.REASON, kept.isBlank() ? null : kept)
                        .set(ALERT_ANSWER.MADE_AT, clock.instant())
                        .execute());
    }

    private void change(String label, RuleChange change) {
        db.change(
                label,
                TOPIC,
                sql -> sql.insertInto(RULE_CHANGE)
                        .set(RULE_CHANGE.RULE, change.rule())
                        .set(RULE_CHANGE.THRESHOLD, change.threshold())
                        .set(RULE_CHANGE.AMOUNT, BigDecimal.valueOf(change.amount()))
                        .set(RULE_CHANGE.MADE_AT, clock.instant())
                        .execute());
    }

    private List<AlertAnswer> answers(DSLContext sql) {
        return sql.selectFrom(ALERT_ANSWER)
                .orderBy(ALERT_ANSWER.ID)
                .fetch(row -> new AlertAnswer(
                        key(row.getRule(), row.getSubjectKind(), row.getSubjectId()),
                        Kind.valueOf(row.getKind()),
                        row.getUntil(),
                        row.getReason() == null ? "" : row.getReason(),
                        local(row.getMadeAt())));
    }

    private List<RuleChange> changes(DSLContext sql) {
        return sql.selectFrom(RULE_CHANGE)
                .orderBy(RULE_CHANGE.ID)
                .fetch(row -> new RuleChange(
                        row.getRule(), row.getThreshold(), row.getAmount().doubleValue(), local(row.getMadeAt())));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private static void write(DSLContext sql, Standing standing) {
        AlertStateRecord row = sql.newRecord(ALERT_STATE);
        row.setRule(standing.key().rule());
        row.setSubjectKind(standing.key().kind().name());
        row.setSubjectId(standing.key().id());
        row.setFiredOn(standing.firedOn());
        row.setSeenAt(standing.seenAt());
        row.setShownOn(standing.shownOn());
        row.setClearedOn(standing.clearedOn());
        row.merge();
    }

    private static Standing standing(AlertStateRecord row) {
        return new Standing(
                key(row.getRule(), row.getSubjectKind(), row.getSubjectId()),
                row.getFiredOn(),
                row.getSeenAt(),
                row.getShownOn(),
                row.getClearedOn());
    }

    private static AlertKey key(String rule, String kind, long id) {
        return new AlertKey(rule, Subject.Kind.valueOf(kind), id);
    }
}
