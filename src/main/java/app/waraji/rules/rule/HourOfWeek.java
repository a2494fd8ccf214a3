package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/** The hour of a weekday in which something begins. */
record HourOfWeek(DayOfWeek day, int hour) implements Comparable<HourOfWeek> {

    private static final Comparator<HourOfWeek> IN_TIME =
            Comparator.comparing(HourOfWeek::day).thenComparing(HourOfWeek::hour);
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES = 60;

    static HourOfWeek of(LocalDateTime start) {
        return new HourOfWeek(start.getDayOfWeek(), start.getHour());
    }

    Subject subject() {
        return new Subject(Subject.Kind.SLOT, day.getValue() * HOURS_A_DAY + hour, name());
    }

    Phrase name() {
        return Phrase.text("subject.slot", day, hour);
    }

    /** The whole hour on the first such day after another day. */
    Slot after(LocalDate other) {
        return new Slot(other.with(TemporalAdjusters.next(day)).atTime(hour, 0), MINUTES);
    }

    @Override
    public int compareTo(HourOfWeek other) {
        return IN_TIME.compare(this, other);
    }
}
