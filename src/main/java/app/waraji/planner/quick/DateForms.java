package app.waraji.planner.quick;

import static app.waraji.planner.quick.Forms.clear;
import static app.waraji.planner.quick.Forms.slight;

import app.waraji.kernel.Week;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** How days and weeks are written, as seen from one day. */
final class DateForms {

    private static final String KANJI = "月火水木金土日";
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("今日", 0),
            Map.entry("本日", 0),
            Map.entry("きょう", 0),
            Map.entry("明日", 1),
            Map.entry("あした", 1),
            Map.entry("あす", 1),
            Map.entry("明後日", 2),
            Map.entry("あさって", 2),
            Map.entry("明々後日", 3),
            Map.entry("しあさって", 3),
            Map.entry("昨日", -1),
            Map.entry("きのう", -1),
            Map.entry("一昨日", -2),
            Map.entry("おととい", -2),
            Map.entry("today", 0),
            Map.entry("tomorrow", 1),
            Map.entry("tmrw", 1),
            Map.entry("tmr", 1),
            Map.entry("yesterday", -1),
            Map.entry("day after tomorrow", 2),
            Map.entry("the day after tomorrow", 2));
    private static final Map<String, Integer> WEEKS = Map.ofEntries(
            Map.entry("先週", -1),
            Map.entry("今週", 0),
            Map.entry("来週", 1),
            Map.entry("再来週", 2),
            Map.entry("last", -1),
            Map.entry("this", 0),
            Map.entry("next", 1));
    private static final Map<String, Integer> MONTHS =
            Map.of("先月", -1, "今月", 0, "来月", 1, "再来月", 2, "this", 0, "next", 1);

    /** Past by more than this, a date without a year is the next year's. */
    private static final int LONG_PAST = 183;

    private static final String WEEK = "(?<week>今週|再来週|来週|先週)";
    private static final String IN_BRACKETS = "(?:\\s?\\((?<weekday>[" + KANJI + "])(?:曜日?)?\\))?";
    private static final String WEEKDAY = "(?<day>mon(?:day)?|tue(?:sday|s)?|wed(?:nesday|s)?|thu(?:rsday|rs|r)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String NUMBER = "(?<number>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s(?<year>20\\d\\d))?";

    private final LocalDate today;
    private final Forms forms;

    DateForms(LocalDate today) {
        this.today = today;
        this.forms = new Forms(Stream.of(relative(), ofWeeks(), numbers(), english())
                .flatMap(List::stream)
                .toList());
    }

    Stream<Forms.Found> at(LineText line, int place) {
        return forms.at(line, place);
    }

    private List<Forms.Form> relative() {
        String japanese = "今日|本日|きょう|明日|あした|あす|明後日|あさって|明々後日|しあさって|昨日|きのう|一昨日|おととい";
        String english = "today|tomorrow|tmrw|tmr|yesterday|(?:the )?day after tomorrow";
        Function<Matcher, Optional<Phrase>> named = match -> day(() -> today.plusDays(of(DAYS, match.group())));
        return List.of(
                clear(japanese, named),
                clear(english, named),
                clear("(?<number>\\d{1,3})日後", match -> day(() -> today.plusDays(number(match)))),
                clear("(?<number>\\d{1,2})週間?後", match -> day(() -> today.plusWeeks(number(match)))),
                clear("in (?<number>\\d{1,3}) days?", match -> day(() -> today.plusDays(number(match)))),
                clear("in (?<number>\\d{1,2}) weeks?", match -> day(() -> today.plusWeeks(number(match)))),
                clear(
                        "in an? (?<unit>day|week)",
                        match -> day(() ->
                                match.group("unit").equalsIgnoreCase("day") ? today.plusDays(1) : today.plusWeeks(1))),
                clear("いつか|someday|some day", match -> Optional.of(new Phrase.Someday())));
    }

    private List<Forms.Form> ofWeeks() {
        return List.of(
                clear(
                        WEEK + "の?(?<day>[" + KANJI + "])(?:曜日?)?",
                        match -> day(() -> week(match).day(weekday(match.group("day"))))),
                clear("次の(?<day>[" + KANJI + "])曜日?", this::coming),
                clear("(?<day>[" + KANJI + "])曜日?", this::coming),
                slight("(?<day>[" + KANJI + "])", this::coming),
                clear(WEEK + "中?", match -> Optional.of(new Phrase.OfWeek(week(match)))),
                clear(
                        "(?<week>this|next|last) " + WEEKDAY,
                        match -> day(() -> week(match).day(weekday(match.group("day"))))),
                clear("coming " + WEEKDAY, this::coming),
                slight(WEEKDAY + "\\.?", this::coming),
                clear(
                        "(?:some time |sometime )?(?<week>this|next|last) week(?! (?:in|of)\\b)",
                        match -> Optional.of(new Phrase.OfWeek(week(match)))),
                clear(
                        "(?:the )?week after next",
                        match -> Optional.of(new Phrase.OfWeek(thisWeek().plus(2)))));
    }

    private List<Forms.Form> numbers() {
        return List.of(
                clear(
                        "(?<year>\\d{4})(?:(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<number>\\d{1,2})"
                                + "|年(?<monthSaid>\\d{1,2})月(?<numberSaid>\\d{1,2})日)" + IN_BRACKETS,
                        this::whole),
                clear("(?<month>\\d{1,2})/(?<number>\\d{1,2})" + IN_BRACKETS, this::withoutYear),
                clear("(?<month>\\d{1,2})月(?<number>\\d{1,2})日" + IN_BRACKETS, this::withoutYear),
                clear("(?<number>\\d{1,2})日" + IN_BRACKETS, match -> inBrackets(match, this.next(number(match)))),
                clear(
                        "(?<month>先月|今月|来月|再来月)の?(?<number>\\d{1,2})日" + IN_BRACKETS,
                        match -> day(() -> month(match).atDay(number(match)))),
                clear(
                        "(?<month>今月|来月|再来月)?(?:の?月末|末)(?<=月末)",
                        match -> day(() -> month(match).atEndOfMonth())));
    }

    private List<Forms.Form> english() {
        return List.of(
                clear(MONTH + "\\s" + NUMBER + YEAR, this::spelled),
                clear(NUMBER + "\\s(?:of )?" + MONTH + YEAR, this::spelled),
                clear(
                        "(?:end of (?:the |(?<month>this |next ))?month|month end)",
                        match -> day(() -> month(match).atEndOfMonth())),
                slight(
                        "the (?<number>\\d{1,2})(?:st|nd|rd|th)",
                        match -> next(number(match)).map(Phrase.Day::new)));
    }

    private Optional<Phrase> coming(Matcher match) {
        return Optional.of(new Phrase.Weekday(weekday(match.group("day"))));
    }

    private Optional<Phrase> whole(Matcher match) {
        String month = match.group("month") == null ? match.group("monthSaid") : match.group("month");
        String number = match.group("number") == null ? match.group("numberSaid") : match.group("number");
        return inBrackets(
                match, date(Integer.parseInt(match.group("year")), Integer.parseInt(month), Integer.parseInt(number)));
    }

    private Optional<Phrase> withoutYear(Matcher match) {
        return inBrackets(match, near(Integer.parseInt(match.group("month")), number(match)));
    }

    private Optional<Phrase> spelled(Matcher match) {
        int month = month(match.group("month")).getValue();
        String year = match.group("year");
        Optional<LocalDate> date =
                year == null ? near(month, number(match)) : date(Integer.parseInt(year), month, number(match));
        return date.map(Phrase.Day::new);
    }

    /** The weekday behind a date must be its own. */
    private static Optional<Phrase> inBrackets(Matcher match, Optional<LocalDate> date) {
        String weekday = match.group("weekday");
        return date.filter(day -> weekday == null || weekday(weekday) == day.getDayOfWeek())
                .map(Phrase.Day::new);
    }

    /** This year's, though it may be past; the next year's where it is long past. */
    private Optional<LocalDate> near(int month, int number) {
        return date(today.getYear(), month, number)
                .filter(date -> !date.isBefore(today.minusDays(LONG_PAST)))
                .or(() -> date(today.getYear() + 1, month, number));
    }

    /** The next day with this number, today included. */
    private Optional<LocalDate> next(int number) {
        return number < 1 || number > 31
                ? Optional.empty()
                : today.datesUntil(today.plusMonths(3))
                        .filter(date -> date.getDayOfMonth() == number)
                        .findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int number) {
        try {
            return Optional.of(LocalDate.of(year, month, number));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Phrase> day(Supplier<LocalDate> date) {
        try {
            return Optional.of(new Phrase.Day(date.get()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Week thisWeek() {
        return Week.of(today);
    }

    private Week week(Matcher match) {
        return thisWeek().plus(of(WEEKS, match.group("week")));
    }

    private YearMonth month(Matcher match) {
        String month = match.group("month");
        return YearMonth.from(today).plusMonths(month == null ? 0 : of(MONTHS, month.strip()));
    }

    private static Month month(String name) {
        return Stream.of(Month.values())
                .filter(month -> startsAlike(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), name))
                .findFirst()
                .orElseThrow();
    }

    private static DayOfWeek weekday(String name) {
        int kanji = KANJI.indexOf(name);
        return kanji >= 0
                ? DayOfWeek.of(kanji + 1)
                : Stream.of(DayOfWeek.values())
                        .filter(day -> startsAlike(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), name))
                        .findFirst()
                        .orElseThrow();
    }

    /** Three letters tell months and days apart. */
    private static boolean startsAlike(String name, String typed) {
        return name.regionMatches(true, 0, typed, 0, 3);
    }

    private static int number(Matcher match) {
        return Integer.parseInt(match.group("number"));
    }

    private static int of(Map<String, Integer> distances, String word) {
        return distances.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
