package app.waraji.planner.month;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.WeekLedger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the days and weeks of a month say of themselves: on the page, and to a screen reader. */
record MonthWords(Messages messages, DateWords words) {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年 M月", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    String month(YearMonth month) {
        return month.format(messages.isJapanese() ? JAPANESE : ENGLISH);
    }

    /** 2.5h, or 1.5 / 2.5h where part of it is done, ✓ 2.5h where all is; empty where nothing is planned. */
    String marketing(MonthDay day) {
        if (day.planned() == 0) {
            return "";
        }
        String planned = words.hours(day.planned()) + "h";
        if (day.open() == 0) {
            return "✓ " + planned;
        }
        return day.done() == 0 ? planned : words.hours(day.done()) + " / " + planned;
    }

    String spoken(MonthDay day, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(words.dateAndDay(day.date()));
        if (day.date().equals(today)) {
            parts.add(messages.text("month.day.today"));
        }
        parts.addAll(day.off());
        parts.add(
                day.planned() == 0
                        ? messages.text("month.day.nothing")
                        : messages.text("month.day.spoken", words.hours(day.planned()), words.hours(day.done())));
        if (day.load() > 0) {
            parts.add(messages.text("month.day.load", words.hours(day.load())));
        }
        return String.join(messages.text("month.spoken.and"), parts);
    }

    String spoken(WeekLedger ledger) {
        return messages.text(
                "month.week.spoken",
                words.week(ledger.week()),
                words.hours(ledger.planned()),
                words.hours(ledger.done()),
                words.hours(ledger.givenAway()));
    }
}
