package app.waraji.kpi.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months and weeks as people and programs write them, each as its first day: 2024年4月 · 2024/04 · 令和6年4月 · Apr 2024 ·
 * Apr-24 · 2024-W14 · 2024年第14週 · Week 14, 2024.
 */
final class PeriodText {

    /** A way of writing, and how the parts that it finds are understood. */
    private record Form(Pattern pattern, Function<Matcher, Optional<LocalDate>> reading) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile("(\\d{4})\\s*(?:[-/]\\s*(\\d{1,2})\\s*(?:月度?)?|年\\s*(\\d{1,2})\\s*月度?)"),
                    found -> month(found.group(1), found.group(2) == null ? found.group(3) : found.group(2))),
            new Form(
                    Pattern.compile("(令和|平成|昭和)\\s*(\\d{1,2}|元)\\s*年\\s*(\\d{1,2})\\s*月度?"),
                    found -> month(DateText.yearOf(found.group(1), found.group(2)), found.group(3))),
            new Form(
                    Pattern.compile("([RHS])\\s*(\\d{1,2})\\s*[./年]\\s*(\\d{1,2})\\s*月度?", Pattern.CASE_INSENSITIVE),
                    found -> month(DateText.yearOf(found.group(1), found.group(2)), found.group(3))),
            new Form(
                    Pattern.compile("([A-Za-z]{3,9})\\.?[-,/\\s]\\s*(\\d{4})"),
                    found -> month(found.group(2), DateText.monthOf(found.group(1)))),
            new Form(
                    Pattern.compile("(\\d{4})[-/\\s]([A-Za-z]{3,9})\\.?"),
                    found -> month(found.group(1), DateText.monthOf(found.group(2)))),
            // As spreadsheets shorten it.
            new Form(
                    Pattern.compile("([A-Za-z]{3})(?:-|\\s?')(\\d{2})"),
                    found -> month(thisCentury(found.group(2)), DateText.monthOf(found.group(1)))),
            new Form(
                    Pattern.compile("(\\d{4})[-/\\s]?W(\\d{1,2})", Pattern.CASE_INSENSITIVE),
                    found -> week(found.group(1), found.group(2))),
            new Form(
                    Pattern.compile("(\\d{4})\\s*[-/年]?\\s*第?\\s*(\\d{1,2})\\s*週目?"),
                    found -> week(found.group(1), found.group(2))),
            new Form(
                    Pattern.compile("(?:Week|W)\\s*(\\d{1,2})[-,/\\s]\\s*(\\d{4})", Pattern.CASE_INSENSITIVE),
                    found -> week(found.group(2), found.group(1))));

    private PeriodText() {}

    /** Empty where it is neither a month nor a week, or none from 1900 to 2100. */
    static Optional<LocalDate> read(String plain) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(plain);
            if (found.matches()) {
                return form.reading().apply(found);
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
