package app.waraji.planner.series;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule says in words: 毎週 月・木, 隔週 火, 毎月 第2火曜, 毎月 月末. */
public final class SeriesWords {

    private static final int WORKING_DAYS = 5;

    private final Messages messages;
    private final DateWords words;

    public SeriesWords(Locale locale) {
        this.messages = Messages.of(SeriesWords.class, locale);
        this.words = new DateWords(locale);
    }

    /** The rule without its end. */
    public String rule(Recurrence recurrence) {
        return rule(recurrence.rhythm(), recurrence.every());
    }

    /** The rule with its end, if it has one. */
    public String whole(Recurrence recurrence) {
        String rule = rule(recurrence);
        LocalDate until = recurrence.until();
        if (until != null) {
            return messages.text("series.whole.until", rule, date(until));
        }
        return recurrence.times() == null ? rule : messages.text("series.whole.times", rule, recurrence.times());
    }

    /** How a choice of rhythm is called before anything else of it is chosen: 毎週, 毎月 24日. */
    public String choice(Rhythm rhythm) {
        return rhythm instanceof Rhythm.Weekly ? messages.text("series.weekly") : rule(rhythm, 1);
    }

    /** 12/1 火, 12/8 火. */
    public String days(List<LocalDate> days) {
        return days.stream().map(words::dateAndDay).collect(Collectors.joining(messages.text("series.comma")));
    }

    private String rule(Rhythm rhythm, int every) {
        if (rhythm instanceof Rhythm.Weekly weekly) {
            String days = days(weekly.days());
            return switch (every) {
                case 1 -> messages.text("series.rule.weekly", days);
                case 2 -> messages.text("series.rule.secondWeek", days);
                default -> messages.text("series.rule.weeks", every, days);
            };
        }
        String day = rhythm instanceof Rhythm.MonthlyOnDay on ? onDay(on) : onWeekday((Rhythm.MonthlyOnWeekday) rhythm);
        return switch (every) {
            case 1 -> messages.text("series.rule.monthly", day);
            case 2 -> messages.text("series.rule.secondMonth", day);
            default -> messages.text("series.rule.months", every, day);
        };
    }

    private String days(Set<DayOfWeek> days) {
        boolean working = days.size() == WORKING_DAYS
                && Arrays.stream(DayOfWeek.values()).limit(WORKING_DAYS).allMatch(days::contains);
        return working
                ? messages.text("series.workingDays")
                : days.stream().sorted().map(words::day).collect(Collectors.joining(messages.text("series.dot")));
    }

    private String onDay(Rhythm.MonthlyOnDay on) {
        return on.isEndOfMonth() ? messages.text("series.endOfMonth") : messages.text("series.day", on.day());
    }

    private String onWeekday(Rhythm.MonthlyOnWeekday on) {
        String weekday = words.day(on.weekday());
        return on.place() == Rhythm.LAST
                ? messages.text("series.lastWeekday", weekday)
                : messages.text("series.placedWeekday", on.place(), weekday);
    }

    private static String date(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }
}
