package app.waraji.settings;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything the user has set.
 *
 * @param weeklyMinimum minutes of marketing that a week is to keep, 0 to {@link #MOST_WEEKLY_MINUTES}
 * @param paper of the reports
 */
public record Preferences(
        Names names,
        WorkingHours work,
        int weeklyMinimum,
        WeekShown weekShown,
        Look look,
        Reckoning reckoning,
        PaperSize paper) {

    /** The highest weekly minimum, in minutes. */
    public static final int MOST_WEEKLY_MINUTES = 40 * 60;

    /** What holds until the user says otherwise. */
    public static final Preferences DEFAULT = new Preferences(
            new Names("", "", "", ""),
            WorkingHours.USUAL,
            180,
            new WeekShown(7, 8, 19, false),
            new Look(Language.SYSTEM, Shade.SYSTEM, false),
            new Reckoning(Month.APRIL, null),
            PaperSize.A4);

    public Preferences {
        if (weeklyMinimum < 0 || weeklyMinimum > MOST_WEEKLY_MINUTES) {
            throw new IllegalArgumentException("a weekly minimum of " + weeklyMinimum + " minutes");
        }
    }

    /**
     * Who reports to whom; any of them may be empty.
     *
     * @param author the user's name
     * @param boss as addressed, without 様
     */
    public record Names(String author, String authorDepartment, String boss, String bossDepartment) {}

    /**
     * What the week page shows.
     *
     * @param days 5 or 7
     * @param firstHour 0 to 12
     * @param lastHour exclusive, 13 to 24
     * @param wholeDay whether the hours before and after are shown too, which are folded away otherwise
     */
    public record WeekShown(int days, int firstHour, int lastHour, boolean wholeDay) {
        public WeekShown {
            if ((days != 5 && days != 7) || firstHour < 0 || firstHour > 12 || lastHour < 13 || lastHour > 24) {
                throw new IllegalArgumentException(days + " days from " + firstHour + " to " + lastHour);
            }
        }

        /** On another number of days. */
        public WeekShown on(int otherDays) {
            return new WeekShown(otherDays, firstHour, lastHour, wholeDay);
        }

        /** With other hours, the last one exclusive. */
        public WeekShown between(int first, int last) {
            return new WeekShown(days, first, last, wholeDay);
        }

        public WeekShown withWholeDay(boolean whole) {
            return new WeekShown(days, firstHour, lastHour, whole);
        }
    }

    /** How the program looks and speaks. */
    public record Look(Language language, Shade shade, boolean reducedMotion) {}

    /**
     * How time is counted.
     *
     * @param fiscalYearStart the month with whose first day a fiscal year begins
     * @param zone the user's own; null for the system's
     */
    public record Reckoning(Month fiscalYearStart, @Nullable ZoneId zone) {
        public ZoneId zoneOr(ZoneId system) {
            return zone == null ? system : zone;
        }
    }

    public int daysShown() {
        return weekShown.days();
    }

    public int firstHourShown() {
        return weekShown.firstHour();
    }

    /** Exclusive. */
    public int lastHourShown() {
        return weekShown.lastHour();
    }

    /** Minutes worked on such a day, without lunch. */
    public int workMinutes(DayOfWeek day) {
        return work.minutesOn(day);
    }

    public Preferences withNames(Names changed) {
        return new Preferences(changed, work, weeklyMinimum, weekShown, look, reckoning, paper);
    }

    public Preferences withWork(WorkingHours changed) {
        return new Preferences(names, changed, weeklyMinimum, weekShown, look, reckoning, paper);
    }

    public Preferences withWeeklyMinimum(int minutes) {
        return new Preferences(names, work, minutes, weekShown, look, reckoning, paper);
    }

    public Preferences withWeekShown(WeekShown changed) {
        return new Preferences(names, work, weeklyMinimum, changed, look, reckoning, paper);
    }

    public Preferences withLook(Look changed) {
        return new Preferences(names, work, weeklyMinimum, weekShown, changed, reckoning, paper);
    }

    public Preferences withReckoning(Reckoning changed) {
        return new Preferences(names, work, weeklyMinimum, weekShown, look, changed, paper);
    }

    public Preferences withPaper(PaperSize changed) {
        return new Preferences(names, work, weeklyMinimum, weekShown, look, reckoning, changed);
    }
}
