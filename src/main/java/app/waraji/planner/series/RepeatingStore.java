package app.waraji.planner.series;

import app.waraji.db.Database;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Occurrence;
import app.waraji.planner.OccurrenceStore;
import app.waraji.planner.OccurrenceStore.Known;
import app.waraji.planner.series.Regular.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The gestures on many blocks of a series at once; each is one change. They give no time away, but for what one of them
 * does to a block that has begun. What has begun or ended stays as it is, and so does what was changed by hand.
 */
public final class RepeatingStore {

    private final Database db;
    private final Clock clock;
    private final SeriesStore series;
    private final OccurrenceStore occurrences;
    private final BlockStore blocks;
    private final RelayingStore relaying;
    private final Messages messages;
    private final SeriesWords words;
    private final DateWords dates;

    public RepeatingStore(
            Database db,
            Clock clock,
            SeriesStore series,
            OccurrenceStore occurrences,
            BlockStore blocks,
            Locale locale) {
        this.db = db;
        this.clock = clock;
        this.series = series;
        this.occurrences = occurrences;
        this.blocks = blocks;
        this.relaying = new RelayingStore(clock, series, occurrences);
        this.messages = Messages.of(RepeatingStore.class, locale);
        this.words = new SeriesWords(locale);
        this.dates = new DateWords(locale);
    }

    public SeriesStore series() {
        return series;
    }

    /** Makes a series with all its blocks; the gesture is about the first of them. */
    public Gesture add(Regular regular) {
        return db.change(added(regular), SeriesStore.TOPIC, sql -> {
            long id = series.insert(regular);
            List<Long> made = series.due(regular, regular.recurrence().startsOn(), series.horizon()).stream()
                    .map(due -> series.layOut(id, regular, due))
                    .toList();
            return about(made.isEmpty() ? 0 : made.get(0));
        });
    }

    /** Lets a block repeat: it becomes what the series says, on the first day of its rule. */
    public Gesture repeat(Block block, Regular regular) {
        return db.change(added(regular), SeriesStore.TOPIC, sql -> {
            LocalDate first = regular.recurrence().startsOn();
            Gesture revised = revise(block, regular, regular.slotOn(first));
            long id = series.insert(regular);
            blocks.find(block.id()).ifPresent(now -> occurrences.bind(now, new Occurrence(id, first, false)));
            series.due(regular, first.plusDays(1), series.horizon()).forEach(due -> series.layOut(id, regular, due));
            return revised;
        });
    }

    /**
     * Makes a series something else from one of its blocks on, or in all that has not begun.
     *
     * @param wanted its rule starts on the day that takes the place of the block's own; where it is counted, it counts
     *     from the beginning of the series
     * @param slot where the block itself is to stand
     */
    public Gesture change(Block block, Scope scope, Regular wanted, Slot slot) {
        Occurrence occurrence = block.occurrence();
        Series old = find(block).orElse(null);
        if (occurrence == null || old == null || scope == Scope.THIS) {
            return revise(block, wanted, slot);
        }
        LocalDate from = scope == Scope.ALL ? firstToCome(old).orElse(occurrence.day()) : occurrence.day();
        String label = messages.text("series.undo.change", wanted.content().title(), words.rule(wanted.recurrence()));
        return db.change(label, SeriesStore.TOPIC, sql -> {
            LocalDate heir = wanted.recurrence().startsOn();
            LocalDate start = scope == Scope.ALL ? startOfAll(wanted.recurrence(), occurrence.day(), from) : heir;
            Regular next = wanted.with(
                    wanted.recurrence().continued(start, old.regular().recurrence(), from));
            long id = replace(old, from, next);
            Gesture gesture = settle(block, next, slot, new Occurrence(id, heir, false));
            relaying.relay(old, from, new Series(id, next, series.horizon()), block, heir);
            return gesture;
        });
    }

    /** Lets those after a block that was moved or resized by itself follow it. */
    public Gesture follow(long blockId, Slot before) {
        return blocks.find(blockId).map(moved -> follow(moved, before)).orElseGet(() -> about(blockId));
    }

    private Gesture follow(Block moved, Slot before) {
        Occurrence occurrence = moved.occurrence();
        Slot now = moved.slot();
        Series old = find(moved).orElse(null);
        if (occurrence == null || now == null || old == null) {
            return about(moved.id());
        }
        LocalDate day = occurrence.day().plusDays(ChronoUnit.DAYS.between(before.day(), now.day()));
        Recurrence rule = old.regular().recurrence().moved(occurrence.day(), day);
        Recurrence from = new Recurrence(day, rule.rhythm(), rule.every(), rule.until(), rule.times());
        Regular wanted = old.regular().with(from).at(now.start().toLocalTime(), now.minutes());
        return change(moved, Scope.LATER, wanted, now);
    }

    /** Lets a block be the last of its series, as the user wants it. */
    public Gesture endWith(Block block, NewBlock wanted, boolean isProtected) {
        Occurrence occurrence = block.occurrence();
        Series old = find(block).orElse(null);
        if (occurrence == null || old == null) {
            return blocks.revise(block, wanted, isProtected);
        }
        String label = messages.text("series.undo.end", block.title(), dates.dateAndDay(occurrence.day()));
        return db.change(label, SeriesStore.TOPIC, sql -> {
            endBefore(old, occurrence.day().plusDays(1));
            return blocks.revise(block, wanted, isProtected);
        });
    }

    /** Lets a block be the last of its series. */
    public Gesture endWith(Block block) {
        Slot slot = block.slot();
        if (slot == null) {
            return about(block.id());
        }
        NewBlock asItIs = new NewBlock(block.title(), block.role(), block.activityId(), block.taskId(), slot);
        return endWith(block, asItIs, block.isProtected());
    }

    /** Removes a block and those after it, or all that have not begun. */
    public Gesture remove(Block block, Scope scope) {
        Occurrence occurrence = block.occurrence();
        Series old = find(block).orElse(null);
        if (occurrence == null || old == null || scope == Scope.THIS) {
            return blocks.remove(block);
        }
        if (scope == Scope.ALL) {
            String label = messages.text("series.undo.removeAll", block.title());
            return db.change(label, SeriesStore.TOPIC, sql -> {
                endBefore(old, firstToCome(old).orElse(occurrence.day()));
                return about(block.id());
            });
        }
        String label = messages.text("series.undo.removeLater", block.title(), dates.dateAndDay(occurrence.day()));
        return db.change(label, SeriesStore.TOPIC, sql -> {
            Gesture gesture = isToCome(block) ? about(block.id()) : blocks.remove(block);
            endBefore(old, occurrence.day());
            return gesture;
        });
    }

    private void endBefore(Series old, LocalDate day) {
        for (Known known : occurrences.from(old.id(), day)) {
            if (!known.isGone() && isToCome(known.block())) {
                occurrences.withdraw(known.block());
            }
        }
        series.end(old, day.minusDays(1));
    }

    /** The same row where the old series gave nothing before, else a new one. */
    private long replace(Series old, LocalDate from, Regular next) {
        Recurrence before = old.regular().recurrence();
        if (before.days(before.startsOn(), from).isEmpty()) {
            series.write(old.id(), next);
            return old.id();
        }
        series.end(old, from.minusDays(1));
        return series.insert(next);
    }

    /** The block itself, as the user wants it, as one of the new series. */
    private Gesture settle(Block block, Regular next, Slot slot, Occurrence as) {
        if (isToCome(block)) {
            boolean apart = !slot.equals(next.slotOn(slot.day()));
            Due due = new Due(as.day(), slot);
            occurrences.rewrite(
                    block,
                    SeriesStore.wanted(next.content(), block.taskId(), due),
                    next.content().isProtected(),
                    new Occurrence(as.seriesId(), as.day(), apart));
            return about(block.id());
        }
        Gesture revised = revise(block, next, slot);
        blocks.find(block.id()).ifPresent(now -> occurrences.bind(now, as));
        return revised;
    }

    private Gesture revise(Block block, Regular wanted, Slot slot) {
        Due due = new Due(slot.day(), slot);
        return blocks.revise(
                block,
                SeriesStore.wanted(wanted.content(), block.taskId(), due),
                wanted.content().isProtected());
    }

    /** As early as the shift of the block lets the first one be, within its week or month. */
    private static LocalDate startOfAll(Recurrence wanted, LocalDate day, LocalDate first) {
        LocalDate shifted = first.plusDays(ChronoUnit.DAYS.between(day, wanted.startsOn()));
        LocalDate earlier = shifted.isBefore(first) ? shifted : first;
        LocalDate period = wanted.periodOf(first);
        return earlier.isBefore(period) ? period : earlier;
    }

    private Optional<LocalDate> firstToCome(Series of) {
        return occurrences.from(of.id(), LocalDate.EPOCH).stream()
                .filter(known -> !known.isGone() && isToCome(known.block()))
                .map(known -> known.block().occurrence())
                .filter(Objects::nonNull)
                .map(Occurrence::day)
                .findFirst();
    }

    private Optional<Series> find(Block block) {
        Occurrence occurrence = block.occurrence();
        return occurrence == null ? Optional.empty() : series.find(occurrence.seriesId());
    }

    private boolean isToCome(Block block) {
        LocalDateTime start = block.start();
        return block.isOpen() && (start == null || start.isAfter(LocalDateTime.now(clock)));
    }

    private static Gesture about(long blockId) {
        return new Gesture(blockId, List.of());
    }

    private String added(Regular regular) {
        return messages.text("series.undo.add", regular.content().title(), words.whole(regular.recurrence()));
    }
}
