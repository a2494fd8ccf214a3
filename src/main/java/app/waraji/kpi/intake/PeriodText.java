package app.waraji.kpi.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months and weeks as people and programs write them, each as its first day: 2024年4月 · 2024/04 · 令和6年4月 · Apr 2024 ·
 * Apr-24 · 2024-W14 · 2024年第14週 · Week 14, 2024.
 */
final class PeriodText {

    private static final Map<Pattern, Function<Matcher, Optional<LocalDate>>> FORMS = Map.of(
            Pattern.compile("(\\d{4})\\s*(?:[-/]\\s*(\\d{1,2})\\s*(?:月度?)?|年\\s*(\\d{1,2})\\s*月度?)"),
            form -> month(form.group(1), form.group(2) == null ? form.group(3) : form.group(2)),
            Pattern.compile("(令和|平成|昭和)\\s*(\\d{1,2}|元)\\s*年\\s*(\\d{1,2})\\s*月度?"),
            form -> month(DateText.yearOf(form.group(1), form.group(2)), form.group(3)),
            Pattern.compile("([RHS])\\s*(\\d{1,2})\\s*[./年]\\s*(\\d{1,2})\\s*月度?", Pattern.CASE_INSENSITIVE),
            form -> month(DateText.yearOf(form.group(1), form.group(2)), form.group(3)),
            Pattern.compile("([A-Za-z]{3,9})\\.?[-,/\\s]\\s*(\\d{4})"),
            form -> month(form.group(2), DateText.monthOf(form.group(1))),
            Pattern.compile("(\\d{4})[-/\\s]([A-Za-z]{3,9})\\.?"),
            form -> month(form.group(1), DateText.monthOf(form.group(2))),
            // As spreadsheets shorten it.
            Pattern.compile("([A-Za-z]{3})(?:-|\\s?')(\\d{2})"),
            form -> month(thisCentury(form.group(2)), DateText.monthOf(form.group(1))),
            Pattern.compile("(\\d{4})[-/\\s]?W(\\d{1,2})", Pattern.CASE_INSENSITIVE),
            form -> week(form.group(1), form.group(2)),
            Pattern.compile("(\\d{4})\\s*[-/年]?\\s*第?\\s*(\\d{1,2})\\s*週目?"),
            form -> week(form.group(1), form.group(2)),
            Pattern.compile("(?:Week|W)\\s*(\\d{1,2})[-,/\\s]\\s*(\\d{4})", Pattern.CASE_INSENSITIVE),
            form -> week(form.group(2), form.group(1)));

    private PeriodText() {}

    /** Empty where it is neither a month nor a week, or none from 1900 to 2100. */
    static Optional<LocalDate> read(String plain) {
        for (var each : FORMS.entrySet()) {
            Matcher form = each.getKey().matcher(plain);
            if (form.matches()) {
                return each.getValue().apply(form);
            }
        }
        return Optional.empty();
    }

    /** 202404, where the header says that it is a month. */
    static Optional<LocalDate> monthOf(String digits) {
        return digits.length() == 6 ? month(digits.substring(0, 4), digits.substring(4)) : Optional.empty();
    }

    /** 202414, where the header says that it is a week. */
    static Optional<LocalDate> weekOf(String digits) {
        return digits.length() == 6 ? week(digits.substring(0, 4), digits.substring(4)) : Optional.empty();
    }

    private static String thisCentury(String year) {
        return "20" + year;
    }

    private static Optional<LocalDate> month(String year, String month) {
        return DateText.day(year, month, "1", null);
    }

    private static Optional<LocalDate> week(String year, String week) {
        int number = Integer.parseInt(week);
        return DateText.day(year, "1", "4", null)
                .map(day -> day.with(DayOfWeek.MONDAY).plusWeeks(number - 1L))
                .filter(monday -> monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number
                        && monday.get(IsoFields.WEEK_BASED_YEAR) == Integer.parseInt(year));
    }
}
