package app.waraji.wins;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something happened, as people type it: 昨日, 11/20, 11月20日, yesterday, 20 Nov. A day to come is none:
 * it belongs to what is planned.
 *
 * @param span with the blanks and joining signs around it
 */
record PastDay(Span span, LocalDate date) {

    /** A day without a year that is longer ago than this is more likely another number. */
    private static final int FARTHEST_DAYS = 180;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String DAY = "(?<word>一昨日|おととい|昨日|きのう|今日|きょう|本日|yesterday|today)"
            + "|(?:(?<year>20\\d\\d)[-/.年])?(?<month>\\d{1,2})[-/月](?<day>\\d{1,2})日?"
            + "|(?<dayFirst>\\d{1,2}) (?<monthLast>" + MONTH + ")"
            + "|(?<monthFirst>" + MONTH + ") (?<dayLast>\\d{1,2})";
    private static final Pattern FIRST = Pattern.compile(
            "^(?i:on )?(?:" + DAY + ")(?![\\d/月%])(?<after>\\s*[、,:に]\\s*|\\s+|(?=\\p{L}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST =
            Pattern.compile("(?:[\\s、,]+(?:on )?|\\s*\\()(?:" + DAY + ")\\)?$", Pattern.CASE_INSENSITIVE);

    /** As its first or its last word; empty where nothing else would be left. */
    static Optional<PastDay> in(CharSequence text, LocalDate today) {
        return found(FIRST.matcher(text), today, text).or(() -> found(LAST.matcher(text), today, text));
    }

    private static Optional<PastDay> found(Matcher matcher, LocalDate today, CharSequence text) {
        if (!matcher.find() || matcher.end() - matcher.start() == text.length()) {
            return Optional.empty();
        }
        LocalDate date = date(matcher, today);
        return date == null || date.isAfter(today)
                ? Optional.empty()
                : Optional.of(new PastDay(new Span(matcher.start(), matcher.end()), date));
    }

    private static @Nullable LocalDate date(Matcher found, LocalDate today) {
        String word = found.group("word");
        if (word != null) {
            return today.minusDays(
                    switch (word.toLowerCase(Locale.ROOT)) {
                        case "一昨日", "おととい" -> 2;
                        case "昨日", "きのう", "yesterday" -> 1;
                        default -> 0;
                    });
        }
        try {
            if (found.group("year") != null) {
                return LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
            }
            if (found.group("month") != null) {
                return latest(number(found, "month"), number(found, "day"), today);
            }
            boolean dayFirst = found.group("dayFirst") != null;
            String month = found.group(dayFirst ? "monthLast" : "monthFirst");
            int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return latest(number, number(found, dayFirst ? "dayFirst" : "dayLast"), today);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The latest such day up to today; null where that is too long ago. */
    private static @Nullable LocalDate latest(int month, int day, LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        LocalDate date = thisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : thisYear;
        return date.isBefore(today.minusDays(FARTHEST_DAYS)) ? null : date;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
