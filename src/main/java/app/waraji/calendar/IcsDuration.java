package app.waraji.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DURATION: days by the calendar, and seconds by the clock.
 *
 * @param days weeks included
 */
record IcsDuration(long days, long seconds) {

    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?",
            Pattern.CASE_INSENSITIVE);

    /** Empty where it is none, or a negative one. */
    static Optional<IcsDuration> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || text.strip().length() < 3) {
            return Optional.empty();
        }
        return Optional.of(new IcsDuration(
                7 * number(form, 1) + number(form, 2),
                3600 * number(form, 3) + 60 * number(form, 4) + number(form, 5)));
    }

    private static long number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }
}
