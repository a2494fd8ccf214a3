package app.waraji.planner.week;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and lengths as people type them, full-width digits included. */
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:時](\\d{1,2})?分?)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final int A_DAY = 24 * 60;

    private TimeText() {}

    /** Reads 9, 9:30, 930, 9時30分; empty where it is no time of day. */
    static Optional<LocalTime> time(String text) {
        String plain = plain(text);
        Matcher packed = SHORT.matcher(plain);
        Matcher spelled = TIME.matcher(plain);
        try {
            if (packed.matches()) {
                return Optional.of(LocalTime.of(Integer.parseInt(packed.group(1)), Integer.parseInt(packed.group(2))));
            }
            if (spelled.matches()) {
                int minute = spelled.group(2) == null ? 0 : Integer.parseInt(spelled.group(2));
                return Optional.of(LocalTime.of(Integer.parseInt(spelled.group(1)), minute));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Reads 90; from 1 to a day's minutes, else empty. */
    static Optional<Integer> minutes(String text) {
        String plain = plain(text);
        if (!plain.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(plain);
        return minutes >= 1 && minutes <= A_DAY ? Optional.of(minutes) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
