package app.waraji.kernel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * How dates, times and hours are written everywhere in the program.
 *
 * @param locale Japanese, or anything else for English
 */
public record DateWords(Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH_DAY_JA = DateTimeFormatter.ofPattern("M/d", Locale.ROOT);
    private static final DateTimeFormatter MONTH_DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH_JA = DateTimeFormatter.ofPattern("y年M月", Locale.ROOT);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);

    /** 木, Thu. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, isJapanese() ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** 11/19, 19 Nov. */
    public String monthDay(LocalDate day) {
        return day.format(isJapanese() ? MONTH_DAY_JA : MONTH_DAY_EN);
    }

    /** 9:00. */
    public String time(LocalDateTime time) {
        return time.format(TIME);
    }

    /** 木 9:00, Thu 9:00. */
    public String dayAndTime(LocalDateTime time) {
        return day(time.getDayOfWeek()) + " " + time(time);
    }

    /** 11/19 木 9:00, Thu 19 Nov 9:00. */
    public String dateAndTime(LocalDateTime time) {
        return dateAndDay(time.toLocalDate()) + " " + time(time);
    }

    /** 11/19 木, Thu 19 Nov. */
    public String dateAndDay(LocalDate date) {
        String day = day(date.getDayOfWeek());
        return isJapanese() ? monthDay(date) + " " + day : day + " " + monthDay(date);
    }

    /** 9:00–10:30; one that runs over midnight says so: 23:00–翌1:00, 23:00–1:00 next day. */
    public String span(Slot slot) {
        return time(slot.start()) + "–" + end(slot);
    }

    private String end(Slot slot) {
        LocalDateTime end = slot.end();
        if (end.equals(slot.day().plusDays(1).atStartOfDay())) {
            return "24:00";
        }
        if (end.toLocalDate().equals(slot.day())) {
            return time(end);
        }
        return isJapanese() ? "翌" + time(end) : time(end) + " next day";
    }

    /** Where it stands: 木 9:00, Thu 9:00; with its end where it runs over midnight: 木 23:00–翌1:00. */
    public String dayAndTime(Slot slot) {
        boolean overMidnight = slot.end().isAfter(slot.day().plusDays(1).atStartOfDay());
        return overMidnight ? day(slot.start().getDayOfWeek()) + " " + span(slot) : dayAndTime(slot.start());
    }

    /** 11/16–11/22, 16–22 Nov. */
    public String span(LocalDate from, LocalDate to) {
        boolean oneMonth = from.getMonth() == to.getMonth();
        return isJapanese() || !oneMonth
                ? monthDay(from) + "–" + monthDay(to)
                : from.getDayOfMonth() + "–" + monthDay(to);
    }

    /** 2026年 第47週, Week 47, 2026. */
    public String week(Week week) {
        return isJapanese()
                ? "%d年 第%d週".formatted(week.year(), week.number())
                : "Week %d, %d".formatted(week.number(), week.year());
    }

    /** 2026年 第47週, 2026年11月, 2026年度 第3四半期, 2026年度 下期; Week 47, 2026, November 2026, Fiscal 2026, Q3. */
    public String period(Period period) {
        return switch (period.unit()) {
            case WEEK -> week(period.firstWeek());
            case MONTH -> period.from().format(isJapanese() ? MONTH_JA : MONTH_EN);
            case QUARTER ->
                (isJapanese() ? "%d年度 第%d四半期" : "Fiscal %d, Q%d").formatted(period.fiscalYear(), period.quarter());
            case HALF -> half(period);
        };
    }

    private String half(Period period) {
        return isJapanese()
                ? "%d年度 %s期".formatted(period.fiscalYear(), period.half() == 1 ? "上" : "下")
                : "Fiscal %d, H%d".formatted(period.fiscalYear(), period.half());
    }

    /** Minutes as hours with at most two decimals, at least one: 1.5, 0.25. */
    public String hours(int minutes) {
        return new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(minutes / 60.0);
    }

    /** As a person would say it: 45分, 1.5h; 45 min, 1.5 h. */
    public String duration(int minutes) {
        if (minutes < 60) {
            return isJapanese() ? minutes + "分" : minutes + " min";
        }
        DecimalFormat form = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return form.format(minutes / 60.0) + (isJapanese() ? "h" : " h");
    }

    private boolean isJapanese() {
        return locale.getLanguage().equals("ja");
    }
}
