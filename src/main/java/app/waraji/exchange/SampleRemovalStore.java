package app.waraji.exchange;

import static app.waraji.db.schema.Tables.ACTIVITY;
import static app.waraji.db.schema.Tables.ASSUMPTION;
import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.ENGAGEMENT;
import static app.waraji.db.schema.Tables.IDEAL_BLOCK;
import static app.waraji.db.schema.Tables.IDEAL_WEEK;
import static app.waraji.db.schema.Tables.LEDGER_ENTRY;
import static app.waraji.db.schema.Tables.PARTNER;
import static app.waraji.db.schema.Tables.REASON_ANSWER;
import static app.waraji.db.schema.Tables.REPORT_RHYTHM;
import static app.waraji.db.schema.Tables.REPORT_SENT;
import static app.waraji.db.schema.Tables.REQUEST;
import static app.waraji.db.schema.Tables.SERIES;
import static app.waraji.db.schema.Tables.TASK;
import static app.waraji.db.schema.Tables.WIN;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.exchange.SampleNote.Part;
import app.waraji.exchange.SampleNote.Range;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.wins.WinStore;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Takes the sample's rows out again, and leaves what the user has added since. */
public final class SampleRemovalStore {

    private final Database db;
    private final Messages messages;

    SampleRemovalStore(Database db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    /** A part of the removal that is one change. */
    void remove(SampleNote note) {
        removeBlocks(note);
        removeDealings(note);
        removeRest(note);
    }

    /** With all that the user has done to them since: rests of them, and blocks placed from the sample's tasks. */
    private void removeBlocks(SampleNote note) {
        Condition mine = within(BLOCK.ID, note, Part.BLOCK)
                .or(within(BLOCK.LINEAGE_ID, note, Part.BLOCK))
                .or(within(BLOCK.TASK_ID, note, Part.TASK));
        Select<Record1<Long>> blocks = DSL.select(BLOCK.ID).from(BLOCK).where(mine);
        Select<Record1<Long>> entries =
                DSL.select(LEDGER_ENTRY.ID).from(LEDGER_ENTRY).where(LEDGER_ENTRY.BLOCK_ID.in(blocks));
        delete(LedgerStore.TOPIC, REASON_ANSWER, REASON_ANSWER.ENTRY_ID.in(entries));
        delete(LedgerStore.TOPIC, LEDGER_ENTRY, LEDGER_ENTRY.BLOCK_ID.in(blocks));
        delete(BlockStore.TOPIC, BLOCK, mine);
        delete(TaskStore.TOPIC, TASK, within(TASK.ID, note, Part.TASK));
    }

    /** With all that hangs on them; a partner or an agreement that the user has made their own since stays. */
    private void removeDealings(SampleNote note) {
        SampleTexts texts = SampleTexts.in(note.japanese());
        delete(RequestStore.TOPIC, REQUEST, within(REQUEST.ID, note, Part.REQUEST));
        delete(EngagementStore.TOPIC, ENGAGEMENT, within(ENGAGEMENT.ID, note, Part.ENGAGEMENT));
        delete(
                PartnerStore.TOPIC,
                PARTNER,
                within(PARTNER.ID, note, Part.PARTNER)
                        .andNotExists(DSL.selectOne().from(ENGAGEMENT).where(ENGAGEMENT.PARTNER_ID.eq(PARTNER.ID))));
        delete(SentStore.TOPIC, REPORT_SENT, within(REPORT_SENT.ID, note, Part.REPORT));
        delete(
                SentStore.TOPIC,
                REPORT_RHYTHM,
                REPORT_RHYTHM.WORDS.eq(texts.row("rhythm").get(0)));
        delete(
                AssumptionStore.TOPIC,
                ASSUMPTION,
                ASSUMPTION.AMOUNT.in(
                        Assumptions.DEFAULT.hourlyCost(),
                        (long) Assumptions.DEFAULT.ownResultPercent(),
                        Long.parseLong(texts.row("value").get(0))));
    }

    private void removeRest(SampleNote note) {
        delete(WinStore.TOPIC, WIN, within(WIN.ID, note, Part.WIN));
        delete(CalendarStore.TOPIC, CALENDAR, within(CALENDAR.ID, note, Part.CALENDAR));
        delete(IdealWeekStore.TOPIC, IDEAL_WEEK, within(IDEAL_WEEK.ID, note, Part.IDEAL));
        Condition unused = Stream.of(
                        BLOCK.ACTIVITY_ID,
                        TASK.ACTIVITY_ID,
                        WIN.ACTIVITY_ID,
                        SERIES.ACTIVITY_ID,
                        IDEAL_BLOCK.ACTIVITY_ID,
                        ENGAGEMENT.ACTIVITY_ID)
                .map(field ->
                        DSL.notExists(DSL.selectOne().from(field.getTable()).where(field.eq(ACTIVITY.ID))))
                .reduce(DSL.noCondition(), Condition::and);
        delete(
                ActivityStore.TOPIC,
                ACTIVITY,
                within(ACTIVITY.ID, note, Part.ACTIVITY).and(unused));
    }

    /** A part of the removal, so that those who show the topic read again. */
    private void delete(Topic topic, Table<?> table, Condition which) {
        db.change(
                messages.text("sample.undo.remove"),
                topic,
                sql -> sql.deleteFrom(table).where(which).execute());
    }

    private static Condition within(Field<@Nullable Long> id, SampleNote note, Part part) {
        Range range = note.rows().get(part);
        return range == null ? DSL.falseCondition() : id.between(range.lowest(), range.highest());
    }
}
