package app.waraji.exchange;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the sample's user plans a week: marketing and sales blocks around what the calendar holds. */
final class Planning {

    private static final List<Integer> MARKETING_MINUTES = List.of(45, 60, 60, 75, 90, 90, 120);
    private static final List<Integer> SALES_MINUTES = List.of(30, 45, 60, 60, 90);
    private static final double TASK_BEFORE = 0.3;

    private final Script script;
    private final Deck<String> tags;
    private final Map<String, Deque<String>> titles = new HashMap<>();
    private final Deck<String> sales;
    private final Deck<Integer> marketingMinutes;
    private final Deck<Integer> salesMinutes;

    Planning(Script script) {
        this.script = script;
        this.tags = script.deck(script.texts().lines("marketing"));
        script.texts()
                .rows("marketing")
                .forEach(row -> titles.computeIfAbsent(row.get(0), tag -> new ArrayDeque<>())
                        .add(row.get(1)));
        this.sales = script.deck(script.texts().lines("sales"));
        this.marketingMinutes = script.deck(MARKETING_MINUTES);
        this.salesMinutes = script.deck(SALES_MINUTES);
    }

    /** Places so many blocks, and first what waits in the tray for this week. */
    void plan(Week week, LocalDateTime when, int marketingBlocks, int salesBlocks) {
        List<LocalDate> days = script.workdays().of(week);
        Deck<LocalDate> spread = script.deck(days);
        for (Script.Placed waiting : script.waitingFor(week)) {
            Work work = waiting.work();
            script.free().takeOnOneOf(days, waiting.slot().minutes()).ifPresent(slot -> {
                script.at(when, diarist -> diarist.move(work, slot.start(), null));
                script.place(work, slot);
            });
        }
        for (int i = 0; i < marketingBlocks; i++) {
            String tag = tags.draw();
            int minutes = marketingMinutes.draw();
            freeOn(spread.draw(), minutes, days).ifPresent(slot -> {
                Work work = script.work(nextOf(tag), slot.day(), Role.MARKETING, tag);
                if (script.happens(TASK_BEFORE)) {
                    script.at(when.minusMinutes(1), diarist -> diarist.note(work, minutes, week));
                }
                add(work, slot, when);
            });
        }
        for (int i = 0; i < salesBlocks; i++) {
            String title = sales.draw();
            freeOn(spread.draw(), salesMinutes.draw(), days)
                    .ifPresent(slot -> add(script.work(title, slot.day(), Role.SALES, null), slot, when));
        }
    }

    /** The steps of an activity follow one another, and begin again. */
    private String nextOf(String tag) {
        Deque<String> steps = Objects.requireNonNull(titles.get(tag));
        String next = steps.remove();
        steps.add(next);
        return next;
    }

    private Optional<Slot> freeOn(LocalDate wanted, int minutes, List<LocalDate> otherwise) {
        return script.free().takeOn(wanted, minutes).or(() -> script.free().takeOnOneOf(otherwise, minutes));
    }

    private void add(Work work, Slot slot, LocalDateTime when) {
        script.at(when, diarist -> diarist.plan(work, slot));
        script.place(work, slot);
    }
}
