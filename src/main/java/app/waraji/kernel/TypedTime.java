package app.waraji.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day and lengths as people type them, full-width digits included, and as they are written back. */
public final class TypedTime {

    private static final Pattern CLOCK = Pattern.compile("(?<before>午前|午後|朝|夕方|夜)?(?<hour>\\d{1,2})"
            + "(?:(?:[:.h]|時)(?:(?<minute>\\d{1,2})分?|(?<half>(?<=時)半))?)?(?<after>[ap]\\.?m\\.?)?");
    private static final Pattern BARE_CLOCK = Pattern.compile("(?<hour>\\d{1,2})(?<minute>\\d{2})");
    private static final Pattern NOON = Pattern.compile("正午|noon|12noon");
    private static final Pattern CLOCK_LENGTH = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern LENGTH =
            Pattern.compile("(?:(?<hours>\\d{1,3}(?:\\.\\d{1,2})?)(?:h|hrs?|hours?|時間)(?<half>半)?)?"
                    + "(?:(?<minutes>\\d{1,4})(?:m|mins?|minutes?|分)?)?間?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");
    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);
    private static final int HALF = 30;
    private static final int HALF_A_DAY = 12;
    private static final int A_DAY = 24 * 60;

    private TypedTime() {}

    /**
     * Reads 9:00, 9, 0930, 9.30, 9時半, 午後3時, 3 pm, 正午, ９：００; empty where it is no time of day. 24:00 is none.
     */
    public static Optional<LocalTime> time(String text) {
        String plain = plain(text);
        if (NOON.matcher(plain).matches()) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            String minute = clock.group("minute");
            int minutes = clock.group("half") != null ? HALF : minute == null ? 0 : Integer.parseInt(minute);
            return time(hour(clock), minutes);
        }
        Matcher bare = BARE_CLOCK.matcher(plain);
        return bare.matches()
                ? time(Integer.parseInt(bare.group("hour")), Integer.parseInt(bare.group("minute")))
                : Optional.empty();
    }

    /** Reads a length that has its unit (90分, 2h, 1時間半, 1h30, 1.5 hours) as minutes; empty where it is none. */
    public static Optional<Integer> length(String text) {
        String plain = plain(text);
        Matcher length = LENGTH.matcher(plain);
        boolean hasUnit = plain.matches("\\d.*") && !plain.matches("\\d+間?");
        if (!hasUnit || !length.matches()) {
            return Optional.empty();
        }
        String hours = length.group("hours");
        String minutes = length.group("minutes");
        return Optional.of((hours == null ? 0 : inMinutes(hours))
                + (length.group("half") == null ? 0 : HALF)
                + (minutes == null ? 0 : Integer.parseInt(minutes)));
    }

    /** Reads a length as minutes, a bare number being hours: 3, 2.5, 2:30, ３時間, 45分; empty where it is none. */
    public static Optional<Integer> hours(String text) {
        String plain = plain(text);
        return NUMBER.matcher(plain).matches() ? Optional.of(inMinutes(plain)) : clockOrLength(plain);
    }

    /** Reads a length as minutes, a bare number being minutes: 90, 1:30, 1.5h, 90分; empty where it is none. */
    public static Optional<Integer> minutes(String text) {
        String plain = plain(text);
        return plain.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(plain)) : clockOrLength(plain);
    }

    /** The same, of at least a minute and no longer than a day. */
    public static Optional<Integer> minutesOfADay(String text) {
        return minutes(text).filter(length -> length >= 1 && length <= A_DAY);
    }

    /** 9:00. */
    public static String written(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Minutes as hours where that is exact (3, 2.5), else as 2:20; {@link #hours} reads it back. */
    public static String written(int minutes) {
        return minutes % 15 == 0
                ? BigDecimal.valueOf(minutes)
                        .divide(AN_HOUR, 2, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString()
                : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static Optional<Integer> clockOrLength(String plain) {
        Matcher clock = CLOCK_LENGTH.matcher(plain);
        return clock.matches()
                ? Optional.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)))
                : length(plain);
    }

    private static int inMinutes(String hours) {
        return new BigDecimal(hours)
                .multiply(AN_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Of 24; -1 where the hour is none of the half of the day that was named. */
    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        String before = clock.group("before");
        String after = clock.group("after");
        boolean named = after != null || "午前".equals(before) || "午後".equals(before);
        if (named && hour > HALF_A_DAY) {
            return -1;
        }
        if (isLate(before, after) && hour < HALF_A_DAY) {
            return hour + HALF_A_DAY;
        }
        // 12 am is midnight.
        return after != null && after.startsWith("a") && hour == HALF_A_DAY ? 0 : hour;
    }

    private static boolean isLate(@Nullable String before, @Nullable String after) {
        return after == null ? "午後".equals(before) || "夕方".equals(before) || "夜".equals(before) : after.startsWith("p");
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour >= 0 && hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
