package app.waraji.planner.quick;

import static app.waraji.planner.quick.Forms.clear;
import static app.waraji.planner.quick.Forms.slight;

import app.waraji.kernel.TypedTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How times of day and lengths are written. */
final class TimeForms {

    private static final int A_DAY = 24 * 60;
    private static final int HALF_A_DAY = 12 * 60;

    /** Longer than that nobody means over midnight. */
    private static final int LONGEST_NIGHT = 8 * 60;

    /** Before that nobody means two bare numbers as hours. */
    private static final int EARLIEST_BARE = 6 * 60;

    private static final String HALF_OF_DAY = "(?:(?:午前|午後|朝|夕方|夜)\\s?)?";
    private static final String AM_PM = "(?:\\s?[ap]\\.?m\\b\\.?)";
    private static final String EXPLICIT = "(?:" + HALF_OF_DAY + "\\d{1,2}(?:時半|時\\d{1,2}分|時(?!間)|:\\d\\d)" + AM_PM
            + "?|\\d{1,2}" + AM_PM + "|正午|noon\\b)";
    private static final String DOTTED = "\\d{1,2}\\.\\d\\d" + AM_PM + "?";
    private static final String BARE = "(?:午前|午後)?\\d{1,2}";
    private static final String ANY = "(?:" + EXPLICIT + "|" + DOTTED + "|" + BARE + ")";
    private static final String FROM = "(?:from |at |between )?";
    private static final String TO = "(?:\\s?(?:-|から)\\s?| (?:to|until|till|and) )";
    private static final String NOT_A_NUMBER = "(?![\\d:./])";
    private static final Pattern IS_LATE = Pattern.compile("(?i)午後.*|夕方.*|夜.*|.*p\\.?m\\.?");
    private static final Pattern SAYS_HALF = Pattern.compile("(?i)(?:午|朝|夕|夜|正).*|.*[ap]\\.?m\\.?|noon");

    private static final String HOURS = "\\d{1,2}(?:\\.\\d{1,2})?(?:\\s?(?:時間|hrs?\\b|hours?\\b)|\\s?(?-i:h))";
    private static final String MINUTES = "\\d{1,4}(?:\\s?(?:分|mins?\\b|minutes?\\b)|(?-i:m))";
    private static final String LENGTH =
            "(?<length>" + HOURS + "(?:半|\\s?" + MINUTES + "|\\d{1,2}(?!\\d))?|" + MINUTES + ")間?(?! of\\b)";

    private static final Forms FORMS = new Forms(List.of(
            clear(
                    FROM + "(?<from>" + EXPLICIT + ")" + TO + "(?<to>" + ANY + ")" + NOT_A_NUMBER + "(?:まで)?",
                    TimeForms::span),
            clear(
                    FROM + "(?<from>" + ANY + ")" + TO + "(?<to>" + EXPLICIT + ")" + NOT_A_NUMBER + "(?:まで)?",
                    TimeForms::span),
            slight(
                    "(?:from )?(?<from>" + DOTTED + ")\\s?-\\s?(?<to>" + DOTTED + "|" + BARE + ")" + NOT_A_NUMBER,
                    TimeForms::span),
            slight(
                    "(?:from )?(?<from>" + BARE + ")\\s?-\\s?(?<to>" + BARE + "|" + DOTTED + ")" + NOT_A_NUMBER,
                    TimeForms::bareSpan),
            slight(
                    "from (?<from>" + BARE + ") (?:to|until|till) (?<to>" + BARE + ")" + NOT_A_NUMBER,
                    TimeForms::bareSpan),
            clear(
                    "(?:at |from |@ ?)?(?<clock>" + EXPLICIT + ")(?:頃から|頃に|ごろに|ごろ|頃|から|に|\\s?-(?=$| ))?",
                    TimeForms::clock),
            slight("at (?<clock>" + DOTTED + "|" + BARE + ")" + NOT_A_NUMBER, TimeForms::clock),
            clear("(?:for )?" + LENGTH, match -> length(TypedTime.length(match.group("length")))),
            clear("(?:for )?half an hour", match -> length(Optional.of(30))),
            clear("for an hour|an hour(?= |$)", match -> length(Optional.of(60)))));

    private TimeForms() {}

    static Stream<Forms.Found> at(LineText line, int place) {
        return FORMS.at(line, place);
    }

    private static Optional<Phrase> clock(Matcher match) {
        return TypedTime.time(match.group("clock")).map(Phrase.Clock::new);
    }

    private static Optional<Phrase> length(Optional<Integer> minutes) {
        return minutes.filter(length -> length > 0 && length <= A_DAY).map(Phrase.Length::new);
    }

    private static Optional<Phrase> bareSpan(Matcher match) {
        return span(match)
                .filter(phrase -> phrase instanceof Phrase.Span span
                        && minuteOfDay(span.start()) >= EARLIEST_BARE
                        && minuteOfDay(span.start()) + span.minutes() <= A_DAY);
    }

    /** The half of the day that one end says holds for the other too, as far as it then still comes later. */
    private static Optional<Phrase> span(Matcher match) {
        String from = match.group("from");
        String to = match.group("to");
        OptionalInt start = minute(from);
        OptionalInt end = minute(to);
        if (start.isEmpty() || end.isEmpty() || start.getAsInt() == A_DAY) {
            return Optional.empty();
        }
        int begins = start.getAsInt();
        int ends = end.getAsInt();
        if (says(to) && !says(from) && isLate(to) && begins < HALF_A_DAY && begins + HALF_A_DAY < ends) {
            begins += HALF_A_DAY;
        }
        if (says(from) && !says(to) && isLate(from) && ends <= begins && ends < HALF_A_DAY) {
            ends += HALF_A_DAY;
        }
        int minutes = ends > begins ? ends - begins : ends + A_DAY - begins;
        boolean overNight = ends < begins && minutes <= LONGEST_NIGHT;
        return ends > begins || overNight
                ? Optional.of(new Phrase.Span(LocalTime.MIN.plusMinutes(begins), minutes))
                : Optional.empty();
    }

    private static boolean says(String time) {
        return SAYS_HALF.matcher(time).matches();
    }

    private static boolean isLate(String time) {
        return IS_LATE.matcher(time).matches();
    }

    /** The midnight at the end of the day included. */
    private static OptionalInt minute(String time) {
        if (time.matches("24(?::00|時)?")) {
            return OptionalInt.of(A_DAY);
        }
        return TypedTime.time(time)
                .map(read -> OptionalInt.of(minuteOfDay(read)))
                .orElseGet(OptionalInt::empty);
    }

    private static int minuteOfDay(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
