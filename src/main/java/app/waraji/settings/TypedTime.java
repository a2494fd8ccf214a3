package app.waraji.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day and lengths as people type them, full-width digits included, and as they are written back. */
final class TypedTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:時.h](\\d{1,2})?分?)?");
    private static final Pattern BARE_CLOCK = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern CLOCK_LENGTH = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)(?:h|時間|hours?)?");
    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);

    private TypedTime() {}

    /** Reads 9:00, 9, 0930, 9時30分, ９：００; empty where it is no time of day. */
    static Optional<LocalTime> time(String text) {
        String plain = plain(text);
        Matcher clock = CLOCK.matcher(plain);
        Matcher bare = BARE_CLOCK.matcher(plain);
        if (clock.matches()) {
            return time(clock.group(1), clock.group(2) == null ? "0" : clock.group(2));
        }
        return bare.matches() ? time(bare.group(1), bare.group(2)) : Optional.empty();
    }

    /** Reads a length in hours (3, 2.5, 2:30, ３時間) as minutes; empty where it is none. */
    static Optional<Integer> minutes(String text) {
        String plain = plain(text);
        Matcher clock = CLOCK_LENGTH.matcher(plain);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        Matcher hours = HOURS.matcher(plain);
        return hours.matches()
                ? Optional.of(new BigDecimal(hours.group(1))
                        .multiply(AN_HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                : Optional.empty();
    }

    /** 9:00. */
    static String written(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Minutes as hours where that is exact (3, 2.5), else as 2:20; {@link #minutes} reads it back. */
    static String written(int minutes) {
        return minutes % 15 == 0
                ? BigDecimal.valueOf(minutes)
                        .divide(AN_HOUR, 2, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString()
                : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
