package app.waraji.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A RRULE or EXRULE (RFC 5545, 3.3.10) as it was read.
 *
 * @param interval at least one
 * @param numbers what each part that was given names; a part that was not given is absent
 * @param days of BYDAY; empty where it was not given
 */
record RecurrenceRule(
        Frequency frequency,
        int interval,
        Limit limit,
        Map<Part, List<Integer>> numbers,
        List<Weekday> days,
        DayOfWeek weekStart) {

    /** How often; in the order of length. */
    enum Frequency {
        SECONDLY(ChronoUnit.SECONDS),
        MINUTELY(ChronoUnit.MINUTES),
        HOURLY(ChronoUnit.HOURS),
        DAILY(ChronoUnit.DAYS),
        WEEKLY(ChronoUnit.WEEKS),
        MONTHLY(ChronoUnit.MONTHS),
        YEARLY(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Frequency(ChronoUnit unit) {
            this.unit = unit;
        }

        ChronoUnit unit() {
            return unit;
        }
    }

    /** The parts that name numbers, with their largest; those that count from the end too may be negative. */
    enum Part {
        BYSECOND(0, 60),
        BYMINUTE(0, 59),
        BYHOUR(0, 23),
        BYMONTHDAY(-31, 31),
        BYYEARDAY(-366, 366),
        BYWEEKNO(-53, 53),
        BYMONTH(1, 12),
        BYSETPOS(-366, 366);

        private final int least;
        private final int most;

        Part(int least, int most) {
            this.least = least;
            this.most = most;
        }

        boolean allows(int number) {
            return number >= least && number <= most && (least >= 0 || number != 0);
        }
    }

    /**
     * Where it ends; without either it does not.
     *
     * @param until as written: what it means depends on the start that it belongs to
     */
    record Limit(@Nullable Integer count, @Nullable IcsTime until) {}

    /** @param place in the month or year, from the end where negative; 0: each one */
    record Weekday(int place, DayOfWeek day) {}

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

    /** Empty where any of it is not as the standard says: half a rule would be another one. */
    static Optional<RecurrenceRule> parse(String text) {
        try {
            return Optional.of(read(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT)));
        } catch (Malformed notARule) {
            return Optional.empty();
        }
    }

    boolean has(Part part) {
        return numbers.containsKey(part);
    }

    /** Empty where the part was not given. */
    List<Integer> numbers(Part part) {
        return numbers.getOrDefault(part, List.of());
    }

    private static RecurrenceRule read(String text) {
        Frequency frequency = null;
        int interval = 1;
        Integer count = null;
        IcsTime until = null;
        Map<Part, List<Integer>> numbers = new EnumMap<>(Part.class);
        List<Weekday> days = new ArrayList<>();
        DayOfWeek weekStart = DayOfWeek.MONDAY;
        for (String piece : text.split(";", -1)) {
            if (piece.isEmpty()) {
                continue;
            }
            int equals = piece.indexOf('=');
            String name = equals < 0 ? "" : piece.substring(0, equals);
            String value = piece.substring(equals + 1);
            switch (name) {
                case "FREQ" -> frequency = constant(Frequency.class, value);
                case "INTERVAL" -> interval = positive(value);
                // Confluence writes a count of -1 where there is none.
                case "COUNT" -> count = value.equals("-1") ? null : positive(value);
                case "UNTIL" -> until = IcsTime.parse(value, null).orElseThrow(Malformed::new);
                case "WKST" -> weekStart = day(value);
                // The second name is a slip that some programs make.
                case "BYDAY", "BYWEEKDAY" -> days.addAll(weekdays(value));
                default -> {
                    if (!name.startsWith("X-")) {
                        numbers.put(constant(Part.class, name), wholes(constant(Part.class, name), value));
                    }
                }
            }
        }
        if (frequency == null) {
            throw new Malformed();
        }
        return new RecurrenceRule(
                frequency, interval, new Limit(count, until), Map.copyOf(numbers), List.copyOf(days), weekStart);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new Malformed();
        }
    }

    private static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new Malformed();
        }
        return Integer.parseInt(text);
    }

    private static int positive(String text) {
        int number = whole(text);
        if (number < 1) {
            throw new Malformed();
        }
        return number;
    }

    private static List<Integer> wholes(Part part, String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String piece : text.split(",", -1)) {
            int number = whole(piece);
            if (!part.allows(number)) {
                throw new Malformed();
            }
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    private static List<Weekday> weekdays(String text) {
        List<Weekday> days = new ArrayList<>();
        for (String piece : text.split(",", -1)) {
            Matcher form = WEEKDAY.matcher(piece);
            if (!form.matches()) {
                throw new Malformed();
            }
            days.add(new Weekday(form.group(1) == null ? 0 : Integer.parseInt(form.group(1)), day(form.group(2))));
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        int place = WEEKDAYS.indexOf(text);
        if (place < 0) {
            throw new Malformed();
        }
        return DayOfWeek.of(place + 1);
    }

    /** Stays within {@link #parse}. */
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("not a recurrence rule", null, false, false);
        }
    }
}
