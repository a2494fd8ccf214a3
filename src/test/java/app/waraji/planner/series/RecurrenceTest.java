package app.waraji.planner.series;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarListing;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules against what the calendar makes of the same rule in a calendar file (RFC 5545). */
class RecurrenceTest {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRuleGivesTheDaysThatACalendarFileWithItGives(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Recurrence rule = anyRule(random);
            LocalDate from = rule.startsOn().plusDays(random.nextInt(900) - 100);
            LocalDate to = from.plusDays(random.nextInt(800));
            assertThat(rule.days(from, to))
                    .as("%s from %s to %s", rule, from, to)
                    .isEqualTo(byCalendar(rule, from, to));
        }
    }

    @Test
    void theEndOfTheMonthIsItsLastDayHoweverLongItIs() {
        Recurrence rule = Recurrence.from(day("2027-01-31"), Rhythm.MonthlyOnDay.endOfMonth());
        assertThat(rule.next(day("2027-12-01"), 4).toString())
                .isEqualTo("[2027-12-31, 2028-01-31, 2028-02-29, 2028-03-31]");
    }

    @Test
    void everyOtherWeekIsCountedFromTheWeekInWhichItStarts() {
        Recurrence rule = new Recurrence(
                day("2026-11-19"), new Rhythm.Weekly(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), 2, null, 3);
        assertThat(rule.days(day("2026-11-01"), day("2027-11-01")).toString())
                .isEqualTo("[2026-11-19, 2026-11-30, 2026-12-03]");
    }

    @Test
    void aDayFitsIntoTheRhythmsThatItsUserMayMean() {
        assertThat(Rhythm.fitting(day("2026-11-24")))
                .containsExactly(
                        new Rhythm.Weekly(Set.of(DayOfWeek.TUESDAY)),
                        new Rhythm.MonthlyOnDay(24),
                        new Rhythm.MonthlyOnWeekday(4, DayOfWeek.TUESDAY),
                        new Rhythm.MonthlyOnWeekday(Rhythm.LAST, DayOfWeek.TUESDAY));
        assertThat(Rhythm.fitting(day("2026-11-30")))
                .containsExactly(
                        new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY)),
                        new Rhythm.MonthlyOnDay(30),
                        new Rhythm.MonthlyOnDay(31),
                        new Rhythm.MonthlyOnWeekday(Rhythm.LAST, DayOfWeek.MONDAY));
    }

    @Test
    void everyDayIsAmongWhatTheRhythmsThatItFitsIntoGive() {
        day("2026-01-01")
                .datesUntil(day("2029-01-01"))
                .forEach(day -> assertThat(Rhythm.fitting(day))
                        .allMatch(rhythm -> Recurrence.from(day, rhythm).falls(day)));
    }

    private static Recurrence anyRule(Random random) {
        LocalDate startsOn = day("2023-06-01").plusDays(random.nextInt(1500));
        LocalDate until = random.nextInt(3) == 0 ? startsOn.plusDays(random.nextInt(700)) : null;
        Integer times = until == null && random.nextInt(3) == 0 ? Integer.valueOf(1 + random.nextInt(40)) : null;
        return new Recurrence(startsOn, anyRhythm(random), 1 + random.nextInt(5), until, times);
    }

    private static Rhythm anyRhythm(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                Set<DayOfWeek> days = EnumSet.of(anyDay(random));
                random.ints(random.nextInt(4), 1, 8).forEach(each -> days.add(DayOfWeek.of(each)));
                yield new Rhythm.Weekly(days);
            }
            case 1 -> new Rhythm.MonthlyOnDay(1 + random.nextInt(31));
            default -> {
                int place = random.nextInt(5);
                yield new Rhythm.MonthlyOnWeekday(place == 0 ? Rhythm.LAST : place, anyDay(random));
            }
        };
    }

    private static DayOfWeek anyDay(Random random) {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private static List<LocalDate> byCalendar(Recurrence rule, LocalDate from, LocalDate to) {
        String file = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "UID:series",
                "DTSTART;VALUE=DATE:" + rule.startsOn().format(BASIC),
                "RRULE:" + written(rule),
                "SUMMARY:series",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        return CalendarListing.of(
                        file.getBytes(StandardCharsets.UTF_8), from, to, ZoneId.of("Asia/Tokyo"), Locale.ENGLISH)
                .commitments()
                .stream()
                .map(its -> its.start().toLocalDate())
                .toList();
    }

    private static String written(Recurrence rule) {
        LocalDate until = rule.until();
        return written(rule.rhythm())
                + ";INTERVAL=" + rule.every()
                + (until == null ? "" : ";UNTIL=" + until.format(BASIC))
                + (rule.times() == null ? "" : ";COUNT=" + rule.times());
    }

    private static String written(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Weekly weekly) {
            return "FREQ=WEEKLY;BYDAY="
                    + weekly.days().stream()
                            .sorted()
                            .map(RecurrenceTest::written)
                            .collect(Collectors.joining(","));
        }
        if (rhythm instanceof Rhythm.MonthlyOnWeekday on) {
            return "FREQ=MONTHLY;BYDAY=" + on.place() + written(on.weekday());
        }
        int day = ((Rhythm.MonthlyOnDay) rhythm).day();
        String days = IntStream.rangeClosed(Math.min(day, 28), day)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return "FREQ=MONTHLY;BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }

    private static String written(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
