package app.waraji.exchange;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The company's calendar in the sample: written as an .ics file, its busy times taken from the free ones. */
final class CompanyCalendar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    /** The meetings go on after the sample's last week. */
    private static final int WEEKS_AHEAD = 104;

    private static final int WEEKS_BETWEEN_DAYS = 5;
    private static final List<Integer> VISIT_MINUTES = List.of(60, 60, 90);

    private final SampleTexts texts;
    private final Workdays workdays;
    private final FreeTime free;
    private final Random random;
    private final StringBuilder ics = new StringBuilder();
    private int events;

    CompanyCalendar(SampleTexts texts, Workdays workdays, FreeTime free, Random random) {
        this.texts = texts;
        this.workdays = workdays;
        this.free = free;
        this.random = random;
    }

    /** The file, with the meetings, visits and closed days of these weeks. */
    byte[] file(Week first, Week last) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//waraji.app//sample//EN");
        line("X-WR-CALNAME:" + texts.row("calendar").get(0));
        texts.rows("meetings").forEach(meeting -> writeMeeting(meeting, first, last));
        Deck<String> visits = new Deck<>(texts.lines("visits"), random);
        Deck<String> customers = new Deck<>(texts.lines("customers"), random);
        Deck<String> days = new Deck<>(texts.lines("days"), random);
        for (Week week = first; week.compareTo(last) <= 0; week = week.next()) {
            writeClosedDays(week);
            for (int visit = 1 + random.nextInt(3); visit > 0; visit--) {
                writeVisit(week, texts.filled(visits.draw(), week.monday(), customers.draw()));
            }
            if (random.nextInt(WEEKS_BETWEEN_DAYS) == 0) {
                writeDay(days.draw(), anyOf(workdays.of(week)));
            }
        }
        line("END:VCALENDAR");
        return ics.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeMeeting(List<String> meeting, Week first, Week last) {
        DayOfWeek day = DayOfWeek.valueOf(meeting.get(0));
        Slot slot = new Slot(first.day(day).atTime(LocalTime.parse(meeting.get(1))), Integer.parseInt(meeting.get(2)));
        begin(meeting.get(3), slot);
        line("RRULE:FREQ=WEEKLY");
        for (Week week = first; week.compareTo(last.plus(WEEKS_AHEAD)) <= 0; week = week.next()) {
            Slot meets = slot.startingAt(week.day(day).atTime(slot.start().toLocalTime()));
            if (workdays.includes(meets.day())) {
                free.take(meets);
            } else {
                line("EXDATE:" + meets.start().format(TIME));
            }
        }
        line("END:VEVENT");
    }

    private void writeVisit(Week week, String title) {
        int minutes = VISIT_MINUTES.get(random.nextInt(VISIT_MINUTES.size()));
        free.takeOnOneOf(workdays.of(week), minutes).ifPresent(slot -> {
            begin(title, slot);
            line("END:VEVENT");
        });
    }

    private void writeClosedDays(Week week) {
        for (DayOfWeek each : DayOfWeek.values()) {
            LocalDate day = week.day(each);
            String closed = workdays.closed().get(MonthDay.from(day));
            if (closed != null) {
                writeDay(closed, day);
            }
        }
    }

    private void writeDay(String title, LocalDate day) {
        beginEvent(title);
        line("DTSTART;VALUE=DATE:" + day.format(DATE));
        line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DATE));
        line("END:VEVENT");
    }

    private void begin(String title, Slot slot) {
        beginEvent(title);
        line("DTSTART:" + slot.start().format(TIME));
        line("DTEND:" + slot.end().format(TIME));
    }

    private void beginEvent(String title) {
        events++;
        line("BEGIN:VEVENT");
        line("UID:sample-" + events + "@waraji.example");
        line("SUMMARY:" + title);
    }

    private LocalDate anyOf(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }

    private void line(String text) {
        ics.append(text).append("\r\n");
    }
}
