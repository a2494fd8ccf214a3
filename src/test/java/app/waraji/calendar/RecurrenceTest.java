package app.waraji.calendar;

import static app.waraji.calendar.Ics.calendar;
import static app.waraji.calendar.Ics.commitments;
import static app.waraji.calendar.Ics.event;
import static app.waraji.calendar.Ics.starts;
import static app.waraji.calendar.Ics.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.Unread.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final String SERIES = String.join(
            "\r\n",
            "BEGIN:VEVENT",
            "UID:weekly",
            "SUMMARY:朝会",
            "DTSTART;TZID=Asia/Tokyo:20261102T100000",
            "DTEND;TZID=Asia/Tokyo:20261102T103000",
            "RRULE:FREQ=WEEKLY;COUNT=4",
            "END:VEVENT");

    private static String change(String... lines) {
        return "BEGIN:VEVENT\r\nUID:weekly\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    @Test
    void aWeeklySeriesOccursOnItsDays() {
        assertThat(starts(event("DTSTART:20261102T100000", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261111T235959")))
                .containsExactly("2026-11-02T10:00", "2026-11-04T10:00", "2026-11-09T10:00", "2026-11-11T10:00");
    }

    @Test
    void aSeriesThatBeganLongAgoIsStillThere() {
        assertThat(starts(event("DTSTART;VALUE=DATE:19501123", "RRULE:FREQ=YEARLY")))
                .containsExactly("2026-11-23T00:00");
        assertThat(starts(event("DTSTART:19900101T090000", "RRULE:FREQ=SECONDLY;INTERVAL=2592000")))
                .hasSize(2);
    }

    @Test
    void theEndOfASeriesInUtcIsOnTheClockOfItsZone() {
        assertThat(starts(event("DTSTART;TZID=Asia/Tokyo:20261102T080000", "RRULE:FREQ=DAILY;UNTIL=20261103T230000Z")))
                .containsExactly("2026-11-02T08:00", "2026-11-03T08:00", "2026-11-04T08:00");
    }

    @Test
    void theClockTimeOfASeriesStaysWhereItsZoneChangesToWinter() {
        assertThat(starts(event("DTSTART;TZID=Europe/Berlin:20260928T090000", "RRULE:FREQ=MONTHLY")))
                .containsExactly("2026-11-28T17:00", "2026-12-28T17:00");
    }

    @Test
    void exceptionsAreTakenOutByTimeOrByDay() {
        assertThat(starts(event(
                        "DTSTART;TZID=Asia/Tokyo:20261102T100000",
                        "RRULE:FREQ=DAILY;COUNT=5",
                        "EXDATE:20261103T010000Z,20261104T020000Z",
                        "EXDATE;VALUE=DATE:20261105")))
                .containsExactly("2026-11-02T10:00", "2026-11-04T10:00", "2026-11-06T10:00");
    }

    @Test
    void furtherDatesAreAddedSomeWithTheirOwnLength() {
        String file = event(
                "DTSTART:20261102T100000",
                "DURATION:PT1H",
                "RDATE:20261104T150000",
                "RDATE;VALUE=PERIOD:20261105T150000/PT30M,20261106T150000/20261106T170000");

        assertThat(commitments(file))
                .extracting(its -> its.start() + "/" + Duration.between(its.start(), its.end()))
                .containsExactly(
                        "2026-11-02T10:00/PT1H",
                        "2026-11-04T15:00/PT1H",
                        "2026-11-05T15:00/PT30M",
                        "2026-11-06T15:00/PT2H");
    }

    @Test
    void oneOccurrenceCanBeMovedWhereverItStandsInTheFile() {
        String moved =
                change("RECURRENCE-ID:20261109T010000Z", "DTSTART:20261110T050000Z", "DURATION:PT1H", "SUMMARY:朝会（午後）");
        List<String> expected = List.of("2026-11-02T10:00", "2026-11-10T14:00", "2026-11-16T10:00", "2026-11-23T10:00");

        assertThat(starts(calendar(SERIES, moved))).isEqualTo(expected);
        assertThat(starts(calendar(moved, SERIES))).isEqualTo(expected);
        assertThat(commitments(calendar(moved, SERIES)).get(1).title()).isEqualTo("朝会（午後）");
    }

    @Test
    void oneOccurrenceCanBeCalledOff() {
        assertThat(starts(
                        calendar(SERIES, change("RECURRENCE-ID;TZID=Asia/Tokyo:20261109T100000", "STATUS:CANCELLED"))))
                .containsExactly("2026-11-02T10:00", "2026-11-16T10:00", "2026-11-23T10:00");
    }

    @Test
    void ofTwoChangesTheLaterCounts() {
        String later = change("RECURRENCE-ID:20261109T010000Z", "SEQUENCE:2", "DTSTART:20261110T050000Z");
        String earlier = change("RECURRENCE-ID:20261109T010000Z", "SEQUENCE:1", "DTSTART:20261111T050000Z");

        assertThat(starts(calendar(SERIES, later, earlier)))
                .contains("2026-11-10T14:00")
                .hasSize(4);
    }

    @Test
    void allLaterOccurrencesCanBeMovedTogether() {
        String moved = change(
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T010000Z",
                "SUMMARY:夕会",
                "DTSTART;TZID=Asia/Tokyo:20261117T170000",
                "DTEND;TZID=Asia/Tokyo:20261117T180000");

        assertThat(commitments(calendar(SERIES, moved)))
                .extracting(its -> its.title() + its.start() + "/" + its.end())
                .containsExactly(
                        "朝会2026-11-02T10:00/2026-11-02T10:30",
                        "朝会2026-11-09T10:00/2026-11-09T10:30",
                        "夕会2026-11-17T17:00/2026-11-17T18:00",
                        "夕会2026-11-24T17:00/2026-11-24T18:00");
    }

    @Test
    void aChangeWithoutItsSeriesIsAnEventOfItsOwn() {
        assertThat(starts(calendar(change("RECURRENCE-ID:20261109T010000Z", "DTSTART:20261110T050000Z"))))
                .containsExactly("2026-11-10T14:00");
    }

    @Test
    void aChangeOfAnAllDaySeriesNamesItsDayWhateverTheForm() {
        String series =
                event("DTSTART;VALUE=DATE:20261102", "RRULE:FREQ=DAILY;COUNT=2").replace("UID:1", "UID:weekly");
        String file = series.replace(
                "END:VCALENDAR",
                change("RECURRENCE-ID;TZID=Asia/Tokyo:20261103T000000", "DTSTART;VALUE=DATE:20261105")
                        + "\r\nEND:VCALENDAR");

        assertThat(starts(file)).containsExactly("2026-11-02T00:00", "2026-11-05T00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SOMETIMES",
                "INTERVAL=2",
                "FREQ=DAILY;COUNT=-2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=DAILY;BYMOON=1"
            })
    void aRuleThatIsNoneIsListedAndTheEventKeptOnce(String rule) {
        String file = event("DTSTART:20261102T100000", "RRULE:" + rule);

        assertThat(starts(file)).containsExactly("2026-11-02T10:00");
        assertThat(troubles(file)).containsExactly(Why.RULE);
    }

    @Test
    void aCountOfMinusOneIsNone() {
        String file = event("DTSTART:20261102T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261115;COUNT=-1");

        assertThat(starts(file)).containsExactly("2026-11-02T10:00", "2026-11-09T10:00");
        assertThat(troubles(file)).isEmpty();
    }

    @Test
    void aStartThatDoesNotFitItsRuleIsListed() {
        String file = event("DTSTART:20261103T100000", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=1");

        assertThat(starts(file)).containsExactly("2026-11-09T10:00");
        assertThat(troubles(file)).containsExactly(Why.START_OUTSIDE_RULE);
    }

    @Test
    void aRuleByTheSecondIsCutShortAndListed() {
        IcsCalendar.Occurrences occurrences = Ics.read(event("DTSTART:20261102T100000", "RRULE:FREQ=SECONDLY"))
                .between(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1), Ics.TOKYO);

        assertThat(occurrences.commitments()).isNotEmpty();
        assertThat(occurrences.unread()).extracting(Unread::why).containsExactly(Why.TOO_MANY);
    }

    @Test
    void aStretchAskedForInPartsGivesWhatItGivesAsAWhole() {
        Random random = new Random(7);
        String[] rules = {
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
            "FREQ=MONTHLY;BYDAY=-1MO",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO",
            "FREQ=HOURLY;INTERVAL=50;BYHOUR=9,10",
            "FREQ=DAILY;COUNT=200"
        };
        for (String rule : rules) {
            IcsCalendar calendar = Ics.read(event("DTSTART;TZID=America/New_York:20240102T233000", "RRULE:" + rule));
            LocalDate from = LocalDate.of(2024, 1, 1);
            LocalDate to = LocalDate.of(2028, 1, 1);
            List<LocalDateTime> whole = between(calendar, from, to);
            for (int i = 0; i < 20; i++) {
                LocalDate middle = from.plusDays(random.nextInt(1461));
                List<LocalDateTime> parts = new ArrayList<>(between(calendar, from, middle));
                parts.addAll(between(calendar, middle, to));
                assertThat(parts).as(rule + " at " + middle).isEqualTo(whole);
            }
        }
    }

    private static List<LocalDateTime> between(IcsCalendar calendar, LocalDate from, LocalDate to) {
        return calendar.between(from, to, Ics.TOKYO).commitments().stream()
                .map(Commitment::start)
                .toList();
    }
}
