package app.waraji.planner.quick;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood of a line, in words. */
record QuickWords(Messages messages, DateWords words) {

    /** Where and when it will stand: the day in words, the time, or into which tray it goes. */
    String when(QuickLine read, LocalDateTime now) {
        LocalDate date = read.date();
        if (date == null) {
            return tray(read, now);
        }
        return read.block()
                .map(block -> day(date, now.toLocalDate()) + "  " + words.span(block.slot()))
                .orElseGet(() -> messages.text("quick.due", day(date, now.toLocalDate()), tray(read, now)));
    }

    private String tray(QuickLine read, LocalDateTime now) {
        Week running = Week.of(now);
        Week week = read.task(running).week();
        if (week == null) {
            return messages.text("quick.someday");
        }
        if (week.equals(running)) {
            return messages.text("quick.tray.thisWeek");
        }
        return week.equals(running.next())
                ? messages.text("quick.tray.nextWeek")
                : messages.text("quick.tray.week", words.span(week.monday(), week.sunday()));
    }

    /** 明日 11/19 木. */
    private String day(LocalDate date, LocalDate today) {
        String plain = words.dateAndDay(date);
        if (date.equals(today)) {
            return messages.text("quick.today", plain);
        }
        if (date.equals(today.plusDays(1))) {
            return messages.text("quick.tomorrow", plain);
        }
        return date.getYear() == today.getYear() ? plain : date.getYear() + "/" + plain;
    }

    String length(QuickLine read) {
        String length = words.duration(read.minutesOrUsual());
        return read.minutes() == null ? messages.text("quick.usual", length) : length;
    }

    String role(QuickLine read) {
        return messages.text(read.role());
    }

    /** What stays in the title though it looks meant otherwise; empty for nothing. */
    String left(QuickLine read) {
        return read.unparsed().isEmpty() ? "" : messages.text("quick.unparsed", String.join(" ", read.unparsed()));
    }

    /** After it was added. */
    String added(QuickLine read, LocalDateTime now) {
        return messages.text("quick.added", read.name(), when(read, now));
    }

    /** The whole preview in one sentence, for a screen reader. */
    String spoken(QuickLine read, LocalDateTime now, @Nullable String activity) {
        List<String> parts = new ArrayList<>(List.of(read.name(), when(read, now), length(read), role(read)));
        if (activity != null) {
            parts.add(activity);
        }
        parts.add(left(read));
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
