package app.waraji.rules.truth;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.history.BlockFact;
import app.waraji.rules.history.GestureFact;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.ReasonFact;
import app.waraji.rules.history.SeriesFact;
import app.waraji.rules.history.TaskFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes gestures down as the planner would. */
final class Pen {

    static final Reason NOT_KNOWN = reason(9, ReasonKind.UNKNOWN);

    /** A block as it stands while the diary is being written. */
    private record Standing(
            long id, @Nullable Long task, @Nullable Long series, String title, Slot slot, boolean open, Instant made) {}

    private final ZoneId zone;
    private final Map<Long, Standing> blocks = new HashMap<>();
    private final List<GestureFact> gestures = new ArrayList<>();
    private final List<TaskFact> tasks = new ArrayList<>();
    private final List<SeriesFact> series = new ArrayList<>();

    Pen(ZoneId zone) {
        this.zone = zone;
    }

    static Reason reason(long id, ReasonKind kind) {
        return new Reason(id, null, kind + " " + id, kind, (int) id);
    }

    Instant at(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    long task(String title, int minutes, LocalDateTime at) {
        long id = tasks.size() + 1L;
        tasks.add(new TaskFact(id, title, true, null, minutes, null, null, false, at(at), at(at)));
        return id;
    }

    long series(String title) {
        long id = series.size() + 1L;
        series.add(new SeriesFact(id, title, null, false));
        return id;
    }

    long plan(String title, LocalDateTime start, int minutes, LocalDateTime at) {
        return plan(title, null, null, start, minutes, at);
    }

    long plan(
            String title, @Nullable Long task, @Nullable Long of, LocalDateTime start, int minutes, LocalDateTime at) {
        long id = blocks.size() + 1L;
        Slot slot = new Slot(start, minutes);
        blocks.put(id, new Standing(id, task, of, title, slot, true, at(at)));
        note(id, Kind.PLACED, at, null, slot, 0, false, null);
        return id;
    }

    /** To a later day, which gives all of it away. */
    void putOff(long id, LocalDateTime to, LocalDateTime at, @Nullable Reason why) {
        Slot from = slot(id);
        note(id, Kind.MOVED, at, from, from.startingAt(to), from.minutes(), false, why);
        stands(id, from.startingAt(to), true);
    }

    /** To a later day, and at once taken back by undo, which takes the row of the ledger back too. */
    void putOffAndUndo(long id, LocalDateTime to, LocalDateTime at, @Nullable Reason why) {
        Slot before = slot(id);
        putOff(id, to, at, why);
        gestures.remove(gestures.size() - 1);
        stands(id, before, true);
    }

    /** As a change of a whole series does, which gives nothing away. */
    void rearrange(long id, LocalDateTime to, LocalDateTime at) {
        Slot from = slot(id);
        note(id, Kind.MOVED, at, from, from.startingAt(to), 0, false, null);
        stands(id, from.startingAt(to), true);
    }

    void done(long id) {
        done(id, slot(id).end());
    }

    void done(long id, LocalDateTime at) {
        note(id, Kind.DONE, at, slot(id), slot(id), 0, true, null);
        stands(id, slot(id), false);
    }

    void skip(long id, LocalDateTime at, @Nullable Reason why) {
        Slot from = slot(id);
        note(id, Kind.SKIPPED, at, from, null, from.minutes(), true, why);
        stands(id, from, false);
    }

    /** A skipped one comes back at another time. */
    void makeUp(long id, LocalDateTime to, LocalDateTime at) {
        Slot slot = slot(id).startingAt(to);
        note(id, Kind.MOVED, at, null, slot, 0, false, null);
        stands(id, slot, true);
    }

    PlanFacts facts() {
        return new PlanFacts(
                blocks.values().stream()
                        .map(each -> new BlockFact(
                                each.id,
                                each.id,
                                each.task,
                                each.series,
                                null,
                                each.title,
                                true,
                                Week.of(each.slot.start()),
                                each.slot,
                                each.open,
                                false,
                                each.made))
                        .toList(),
                gestures,
                tasks,
                series,
                NOT_KNOWN,
                "not known");
    }

    LocalDate day(long id) {
        return slot(id).day();
    }

    private Slot slot(long id) {
        return standing(id).slot;
    }

    private Standing standing(long id) {
        return Objects.requireNonNull(blocks.get(id));
    }

    private void stands(long id, Slot slot, boolean open) {
        Standing old = standing(id);
        blocks.put(id, new Standing(id, old.task, old.series, old.title, slot, open, old.made));
    }

    private void note(
            long id,
            Kind kind,
            LocalDateTime at,
            @Nullable Slot from,
            @Nullable Slot to,
            int displaced,
            boolean ended,
            @Nullable Reason why) {
        List<ReasonFact> answers =
                why == null ? List.of() : List.of(new ReasonFact(why, String.valueOf(why.name()), "", at(at)));
        gestures.add(new GestureFact(
                new LedgerEntry(
                        gestures.size() + 1L, id, id, kind, at(at), from, to, displaced, ended, false, NOT_KNOWN),
                answers));
    }
}
