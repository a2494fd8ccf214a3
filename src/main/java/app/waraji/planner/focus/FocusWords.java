package app.waraji.planner.focus;

import app.waraji.activities.Activity;
import app.waraji.calendar.off.Absence;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the blocks of a day say of themselves: on the page, and to a screen reader.
 *
 * @param reasonMessages those of the ledger, for the names of reasons
 */
record FocusWords(Messages messages, Messages reasonMessages, DateWords words) {

    /** What the whole of the day is off for; empty for a day like others. */
    List<String> off(FocusPlan plan) {
        Messages kinds = Messages.of(Absence.class, words.locale());
        return plan.off().names(plan.day(), absence -> absence.name(kinds));
    }

    /** 9:00–10:30, on another day with its date. */
    String when(Block block, LocalDate today) {
        Slot slot = Objects.requireNonNull(block.slot());
        String span = words.span(slot);
        return slot.day().equals(today) ? span : words.dateAndDay(slot.day()) + " " + span;
    }

    /** Role and activity. */
    String what(Block block, FocusPlan plan) {
        Activity activity = plan.activity(block);
        String role = messages.text(block.role());
        return activity == null ? role : role + "  #" + activity.shortName();
    }

    /** あと 40分, あと 1時間20分; in whole minutes, the running one counted. */
    String left(LocalDateTime end, LocalDateTime now) {
        long minutes = Math.max(1, (Duration.between(now, end).toSeconds() + 59) / 60);
        return minutes < 60
                ? messages.text("focus.left.minutes", String.valueOf(minutes))
                : messages.text("focus.left.hours", String.valueOf(minutes / 60), String.valueOf(minutes % 60));
    }

    /** ✓ 1.5h, ◐ 40分 / 1h, — 見送り. */
    String ended(Block block) {
        return switch (block.state()) {
            case DONE -> "✓ " + words.duration(block.minutes());
            case PARTLY -> "◐ " + words.duration(block.doneMinutes()) + " / " + words.duration(block.minutes());
            case SKIPPED -> "— " + messages.text(BlockState.SKIPPED);
            case OPEN -> "";
        };
    }

    /** The whole block in one sentence. */
    String spoken(Block block, FocusPlan plan, LocalDateTime now) {
        String state = block.awaitsAnswer(now) ? messages.text("focus.awaits") : messages.text(block.state());
        return Stream.of(block.title(), what(block, plan), block.slot() == null ? "" : when(block, plan.day()), state)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** 0:07, 1:42:09. */
    static String clock(Duration elapsed) {
        long seconds = elapsed.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
