package app.waraji.rules.truth;

import app.waraji.kernel.Week;
import app.waraji.rules.history.TargetFact;
import java.time.LocalDate;

/** Numbers that are missing, fall short, or stand out. */
final class NumberPlants {

    private NumberPlants() {}

    /** K1 on Friday evening alone: the week is entered on the next working day, early. */
    static boolean lateEntry(MadeUp diary, int at) {
        if (!diary.areWhole(at, at + 1)) {
            return false;
        }
        diary.enteredLate.add(diary.week(at));
        diary.truth.must("K1", diary.week(at), diary.week(at));
        return true;
    }

    /** K1: a week for which nothing was entered. */
    static boolean gap(MadeUp diary, int at) {
        if (!diary.areWhole(at, at + 1)) {
            return false;
        }
        diary.withoutNumbers.add(diary.week(at));
        diary.truth.must("K1", diary.week(at), diary.week(at + 1));
        return true;
    }

    /** K3: calls are short for three weeks, marketing as ever. */
    static boolean tooShort(MadeUp diary, int at) {
        if (!diary.areWhole(at - 6, at + 4)) {
            return false;
        }
        for (int week = at; week < at + 3; week++) {
            diary.set(MadeUp.CALLS, diary.week(week), 16.5);
        }
        diary.set(MadeUp.CALLS, diary.week(at + 3), 19);
        diary.truth.must("K3", diary.week(at + 3), diary.week(at + 3));
        // What else is planted may make marketing rise meanwhile, and the course of calls is another one after it.
        diary.truth.may("R11", diary.week(at + 2), diary.week(at + 3));
        diary.truth.may("K4", diary.week(at + 1), diary.week(at + 8));
        return true;
    }

    /** K4 and W3: page views treble in one week. */
    static boolean spike(MadeUp diary, int at) {
        if (at < 13 || !diary.areWhole(at - 7, at + 1)) {
            return false;
        }
        diary.set(MadeUp.VIEWS, diary.week(at), 600);
        diary.truth.must("K4", diary.week(at + 1), diary.week(at + 1));
        diary.truth.must("W3", diary.week(at + 1), diary.week(at + 1));
        return true;
    }

    /** K4: page views all but vanish in one week, which is no good news. */
    static boolean dip(MadeUp diary, int at) {
        if (at < 13 || !diary.areWhole(at - 7, at + 1)) {
            return false;
        }
        diary.set(MadeUp.VIEWS, diary.week(at), 20);
        diary.truth.must("K4", diary.week(at + 1), diary.week(at + 1));
        return true;
    }

    /** W3: inquiries are above their goal for three weeks, and were below it before and after. */
    static boolean above(MadeUp diary, int at) {
        if (!diary.areWhole(at - 2, at + 4)) {
            return false;
        }
        diary.set(MadeUp.INQUIRIES, diary.week(at - 1), 18);
        for (int week = at; week < at + 3; week++) {
            diary.set(MadeUp.INQUIRIES, diary.week(week), 20.5);
        }
        diary.set(MadeUp.INQUIRIES, diary.week(at + 3), 18);
        diary.truth.must("W3", diary.week(at + 3), diary.week(at + 3));
        return true;
    }

    /** K5: six weeks of newsletters on target, and downloads as they always were. */
    static boolean noResponse(MadeUp diary, int at) {
        if (at < 8 || !diary.areWhole(at - 8, at + 6)) {
            return false;
        }
        for (int week = at; week < at + 6; week++) {
            diary.set(MadeUp.NEWSLETTERS, diary.week(week), 10);
        }
        diary.set(MadeUp.NEWSLETTERS, diary.week(at + 6), 9);
        diary.truth.must("K5", diary.week(at + 6), diary.week(at + 6));
        diary.truth.may("K4", diary.week(at), diary.week(25));
        // The first ten are the most there ever were.
        diary.truth.may("W3", diary.week(at + 1), diary.week(at + 1));
        return true;
    }

    /** K6: nine weeks of inquiries without an opportunity. */
    static boolean noOpportunity(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 9)) {
            return false;
        }
        for (int week = at; week < at + 9; week++) {
            diary.set(MadeUp.OPPORTUNITIES, diary.week(week), 0);
        }
        diary.set(MadeUp.OPPORTUNITIES, diary.week(at + 9), 3);
        diary.truth.must("K6", diary.week(at + 7), diary.week(at + 9));
        // Nine nothings in a row are unusual too, and so is the end of them.
        diary.truth.may("K4", diary.week(at), diary.week(25));
        diary.truth.may("W3", diary.week(at + 10), diary.week(25));
        return true;
    }

    /** K2: from the start of a quarter on, a goal that is far from what is reached. */
    static boolean highGoal(MadeUp diary, int at) {
        LocalDate start = quarterAfter(diary.week(at - 6).monday());
        LocalDate end = start.plusMonths(3);
        Week first = Week.of(start.plusDays(6));
        Week next = Week.of(end.plusDays(6));
        if (end.isAfter(diary.week(MadeUp.WEEKS - 1).monday()) || start.isBefore(diary.first.monday())) {
            return false;
        }
        diary.targets.add(target(diary, first, 28.0));
        diary.targets.add(target(diary, next, 19.5));
        // Four weeks are a quarter of thirteen and more.
        diary.truth.must("K2", first.plus(4), next.plus(-2));
        diary.truth.may("K2", first.plus(3), next);
        return true;
    }

    private static LocalDate quarterAfter(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1).plusMonths(1);
        while ((month.getMonthValue() - 1) % 3 != 0) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private static TargetFact target(MadeUp diary, Week from, double goal) {
        return new TargetFact(
                MadeUp.DOWNLOADS,
                from.monday(),
                null,
                goal,
                null,
                false,
                diary.pen.at(from.monday().atTime(8, 0)));
    }

    /** W1: more inquiries, and no win written down. */
    static boolean unlogged(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        diary.withoutWin.add(diary.week(at));
        diary.set(MadeUp.INQUIRIES, diary.week(at - 1), 18);
        diary.set(MadeUp.INQUIRIES, diary.week(at), 21);
        diary.set(MadeUp.INQUIRIES, diary.week(at + 1), 18);
        diary.truth.must("W1", diary.week(at), diary.week(at + 1));
        return true;
    }
}
