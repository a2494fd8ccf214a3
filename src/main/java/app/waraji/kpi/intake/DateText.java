package app.waraji.kpi.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and programs write them: 2024/4/1 · 2024-04-01 · 2024年4月1日 · 令和6年4月1日 · R6.4.1 · 20240401 ·
 * 4/1/2024 · Apr 1, 2024 · 2024年4月 (its first day) · 2024-W14 (its Monday). A weekday or a time of day may follow;
 * 24:00 is the next day. Of a range of days, and of a week named by its first day, the first counts.
 */
public final class DateText {

    private static final String TIME =
            "(?:[T\\s]+(\\d{1,2})(?::\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|UTC|GMT|JST|[-+]\\d{2}:?\\d{2})?)?";
    private static final String WEEKDAY =
            "(?:\\s*\\([^()]{1,9}\\)|\\s*[日月火水木金土](?:曜日?)?|,?\\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)?";

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + WEEKDAY + TIME);
    private static final Pattern ERA = Pattern.compile(
            "(令和|平成|昭和|大正|明治|[RHSTM])\\s*(\\d{1,2}|元)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + WEEKDAY
                    + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(?:\\d{2})?)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{1,2})" + TIME);
    private static final Pattern MONTH_NAME = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,?\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}),?" + TIME);
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[-\\s]+([A-Za-z]{3,9})\\.?[-,\\s]+(\\d{4}),?"
                    + TIME);
    private static final Pattern RANGE = Pattern.compile(
            "(.{6,30}?)\\s*(?:\\s[-–—]\\s|[~〜～]|から|\\sto\\s)\\s*(.{3,30})|([^-–—]{6,30})[-–—]([^-–—]{3,30})");
    private static final Pattern IN_SAME_YEAR = Pattern.compile("\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?" + WEEKDAY);
    /** A week named by its first day. */
    private static final Pattern WEEK_FROM = Pattern.compile(
            "(?:week of|w/c)\\s+(.{6,30})|(.{6,30}?)\\s*(?:(?:から)?の?週|[~〜～])", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> ERAS = Map.of(
            "令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925, "大正", 1911, "T", 1911, "明治", 1867);
    private static final int MEIJI_ZERO = 1867;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int LONGEST = 60;
    private static final int CENTURY = 2000;
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_EXCEL_DAYS = 80_000;
    private static final int FEWEST_EXCEL_DAYS = 20_000;

    private DateText() {}

    /**
     * Empty where it is no date, or none from 1900 to 2100.
     *
     * @param order of a date of three short numbers
     */
    public static Optional<LocalDate> read(String text, DateOrder order) {
        if (text.length() < 5 || text.length() > LONGEST || !mayBeDate(text)) {
            return Optional.empty();
        }
        if (text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && ISO.matcher(text).matches()) {
            return day(text.substring(0, 4), text.substring(5, 7), text.substring(8), null);
        }
        String plain = CellText.isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return one(plain, order).or(() -> firstOfSeveral(plain, order));
    }

    private static Optional<LocalDate> firstOfSeveral(String plain, DateOrder order) {
        Matcher from = WEEK_FROM.matcher(plain);
        if (from.matches()) {
            return one(from.group(1) == null ? from.group(2) : from.group(1), order);
        }
        Matcher range = RANGE.matcher(plain);
        if (!range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1) == null ? range.group(3) : range.group(1);
        String last = range.group(2) == null ? range.group(4) : range.group(2);
        boolean isRange =
                IN_SAME_YEAR.matcher(last).matches() || one(last, order).isPresent();
        return isRange ? one(first.strip(), order) : Optional.empty();
    }

    /** The day of a spreadsheet's count of days; empty where the number is none that such a column would hold. */
    public static Optional<LocalDate> ofSerial(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        if (whole.length() != 5 || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int days = Integer.parseInt(whole);
        return days < FEWEST_EXCEL_DAYS || days > MOST_EXCEL_DAYS
                ? Optional.empty()
                : Optional.of(EXCEL_ZERO.plusDays(days));
    }

    /** Whether it is a date of three short numbers, which an order must make sense of. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST
                && SHORT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .matches();
    }

    private static boolean mayBeDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 2 || text.indexOf('元') >= 0;
    }

    private static Optional<LocalDate> one(String plain, DateOrder order) {
        Matcher form = YEAR_FIRST.matcher(plain);
        if (form.matches()) {
            return day(form.group(1), form.group(2), form.group(3), form.group(4));
        }
        form = COMPACT.matcher(plain);
        if (form.matches()) {
            return day(form.group(1), form.group(2), form.group(3), form.group(4));
        }
        form = SHORT.matcher(plain);
        if (form.matches()) {
            return ordered(form, order);
        }
        form = ERA.matcher(plain);
        if (form.matches()) {
            return day(yearOf(form.group(1), form.group(2)), form.group(3), form.group(4), form.group(5));
        }
        return PeriodText.read(plain).or(() -> named(plain));
    }

    private static Optional<LocalDate> named(String plain) {
        Matcher form = MONTH_NAME.matcher(plain);
        if (form.matches()) {
            return day(form.group(3), monthOf(form.group(1)), form.group(2), form.group(4));
        }
        form = DAY_MONTH_NAME.matcher(plain);
        if (form.matches()) {
            return day(form.group(3), monthOf(form.group(2)), form.group(1), form.group(4));
        }
        return Optional.empty();
    }

    /** The year of an era, 元 being its first. */
    static String yearOf(String era, String year) {
        int zero = ERAS.getOrDefault(era.toUpperCase(Locale.ROOT), MEIJI_ZERO);
        return String.valueOf(zero + (year.equals("元") ? 1 : Integer.parseInt(year)));
    }

    private static Optional<LocalDate> ordered(Matcher form, DateOrder order) {
        String first = form.group(1);
        String second = form.group(2);
        String third = form.group(3);
        String hour = form.group(4);
        // A year has two digits at least.
        boolean yearFirst = order == DateOrder.YEAR_MONTH_DAY;
        if (yearFirst ? first.length() < 2 || third.length() > 2 : third.length() < 2) {
            return Optional.empty();
        }
        return switch (order) {
            case MONTH_DAY_YEAR -> day(year(third), first, second, hour);
            case DAY_MONTH_YEAR -> day(year(third), second, first, hour);
            case YEAR_MONTH_DAY -> day(year(first), second, third, hour);
        };
    }

    private static String year(String digits) {
        return digits.length() > 2 ? digits : String.valueOf(CENTURY + Integer.parseInt(digits));
    }

    /** Of its first three letters; one that is no month is none of a year either. */
    static String monthOf(String name) {
        int at = name.length() < 3
                ? -1
                : "janfebmaraprmayjunjulaugsepoctnovdec"
                        .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? String.valueOf(at / 3 + 1) : "0";
    }

    static Optional<LocalDate> day(String year, String month, String day, @Nullable String hour) {
        int inYear = Integer.parseInt(year);
        if (inYear < EARLIEST || inYear > LATEST) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day));
            int at = hour == null ? 0 : Integer.parseInt(hour);
            return at > 24 ? Optional.empty() : Optional.of(at == 24 ? date.plusDays(1) : date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
