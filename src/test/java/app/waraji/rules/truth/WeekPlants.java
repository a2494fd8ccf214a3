package app.waraji.rules.truth;

import static app.waraji.rules.truth.Ground.INTERNAL;
import static app.waraji.rules.truth.Ground.MIXED;
import static app.waraji.rules.truth.Ground.SELF;
import static app.waraji.rules.truth.Ground.on;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weeks of which too little is kept, or too much is planned. */
final class WeekPlants {

    private WeekPlants() {}

    /** R3: half of what the week is to keep. */
    static boolean unprotected(MadeUp diary, int at) {
        if (!diary.areWhole(at, at)) {
            return false;
        }
        diary.blocksAWeek.put(diary.week(at), 2);
        diary.truth.must("R3", diary.week(at), diary.week(at));
        return true;
    }

    /** R4: half an hour is missing, and the calendar is full. */
    static boolean fullCalendar(MadeUp diary, int at) {
        if (!diary.areWhole(at, at)) {
            return false;
        }
        Week week = diary.week(at);
        diary.blocksAWeek.put(week, 2);
        diary.pen.done(diary.pen.plan("記事", on(diary, at, 2, 10), 30, on(diary, at - 1, 4, 16)));
        for (LocalDate day : diary.workingDays(week)) {
            int until = day.getDayOfWeek() == DayOfWeek.FRIDAY ? 30 : 60;
            diary.commitments.add(new Slot(day.atTime(9, 0), 8 * 60 + until - 60));
            diary.commitments.add(new Slot(day.atTime(16, 0), until == 30 ? 90 : 120));
        }
        diary.truth.must("R4", week, week);
        // Two and a half hours are just more than four fifths of three.
        return true;
    }

    /** R5: two weeks of which little is done, each time another amount, for reasons that are shared evenly. */
    static boolean fallingOff(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 4)) {
            return false;
        }
        skipped(diary, at, 4, 1);
        skipped(diary, at + 1, 3, 3);
        diary.truth.must("R5", diary.week(at + 2), diary.week(at + 3));
        diary.truth.may("R8", diary.week(at), diary.week(at + 12));
        return true;
    }

    /** R6, R5, R7: ten hours are planned each week and four are done. */
    static boolean tooMuch(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 9)) {
            return false;
        }
        for (int week = at; week < at + 6; week++) {
            for (int i = 0; i < 6; i++) {
                long block =
                        diary.pen.plan("多い", on(diary, week, i % 5, 13 + i / 5 * 2), 60, on(diary, week - 1, 4, 16));
                diary.pen.skip(block, on(diary, week, 4, 17), SELF);
            }
        }
        diary.truth.must("R6", diary.week(at + 4), diary.week(at + 6));
        diary.truth.must("R5", diary.week(at + 2), diary.week(at + 7));
        diary.truth.must("R7", diary.week(at + 1), diary.week(at + 9));
        diary.truth.may("R8", diary.week(at), diary.week(at + 19));
        return true;
    }

    /** R7: meetings take two hours in each of two weeks. */
    static boolean meetings(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 6)) {
            return false;
        }
        for (int week = at; week < at + 2; week++) {
            for (int i = 0; i < 2; i++) {
                long block = diary.pen.plan("会議", on(diary, week, i, 13), 60, on(diary, week - 1, 4, 16));
                diary.pen.skip(block, on(diary, week, i, 12), INTERNAL);
            }
        }
        diary.truth.must("R7", diary.week(at + 2), diary.week(at + 4));
        return true;
    }

    /** S1: for fifteen weeks a third of the plan finds no time, for reasons that are shared evenly. */
    static boolean overloaded(MadeUp diary, int at) {
        if (!diary.areWhole(at - 3, at + 17)) {
            return false;
        }
        for (int week = at; week < at + 15; week++) {
            for (int i = 0; i < 3; i++) {
                long block = diary.pen.plan("溢れた", on(diary, week, i + 1, 14), 45, on(diary, week - 1, 4, 16));
                diary.pen.skip(block, on(diary, week, i + 1, 13), MIXED.get((i + week) % MIXED.size()));
            }
        }
        // One week of thirteen may be a good one.
        diary.truth.must("S1", diary.week(at + 12), diary.week(at + 16));
        diary.truth.may("R8", diary.week(at), diary.week(25));
        return true;
    }

    /** R8: Tuesday afternoon is lost four times of five, and kept again after that. */
    static boolean losing(MadeUp diary, int at) {
        if (!diary.areWhole(at - 6, at + 9)) {
            return false;
        }
        for (int i = 0; i < 9; i++) {
            long block = diary.pen.plan("午後", on(diary, at + i, 1, 15), 60, on(diary, at + i - 1, 4, 16));
            if (i < 4) {
                diary.pen.skip(block, on(diary, at + i, 1, 14), MIXED.get(i % MIXED.size()));
            } else {
                diary.pen.done(block);
            }
        }
        diary.truth.must("R8", diary.week(at + 5), diary.week(at + 6));
        return true;
    }

    /** R8: Friday afternoon is lost five times of five, and kept again after that. */
    static boolean losingAlways(MadeUp diary, int at) {
        if (!diary.areWhole(at - 6, at + 10)) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            long block = diary.pen.plan("金曜", on(diary, at + i, 4, 14), 60, on(diary, at + i - 1, 4, 16));
            if (i < 5) {
                diary.pen.skip(block, on(diary, at + i, 4, 13), MIXED.get(i % MIXED.size()));
            } else {
                diary.pen.done(block);
            }
        }
        diary.truth.must("R8", diary.week(at + 5), diary.week(at + 7));
        return true;
    }

    /** R11: calls stay short for two weeks in which marketing takes twice as long. */
    static boolean salesSuffer(MadeUp diary, int at) {
        if (!diary.areWhole(at - 5, at + 3)) {
            return false;
        }
        for (int week = at; week < at + 2; week++) {
            for (int i = 0; i < 4; i++) {
                diary.pen.done(diary.pen.plan("増やした", on(diary, week, i, 14), 60, on(diary, week - 1, 4, 16)));
            }
            diary.set(MadeUp.CALLS, diary.week(week), 16.5);
        }
        diary.truth.must("R11", diary.week(at + 2), diary.week(at + 2));
        return true;
    }

    /** R11: calls stay short for two weeks in which marketing takes half as long again, in shorter blocks. */
    static boolean salesSufferToo(MadeUp diary, int at) {
        if (!diary.areWhole(at - 5, at + 3)) {
            return false;
        }
        for (int week = at; week < at + 2; week++) {
            for (int i = 0; i < 4; i++) {
                diary.pen.done(diary.pen.plan("少し増", on(diary, week, i, 15), 30, on(diary, week - 1, 4, 16)));
            }
            diary.set(MadeUp.CALLS, diary.week(week), 16.2);
        }
        diary.truth.must("R11", diary.week(at + 2), diary.week(at + 2));
        return true;
    }

    /** Not R11: marketing takes twice as long, and calls go on as ever. */
    static boolean salesHold(MadeUp diary, int at) {
        if (!diary.areWhole(at - 5, at + 3)) {
            return false;
        }
        for (int week = at; week < at + 2; week++) {
            for (int i = 0; i < 4; i++) {
                diary.pen.done(diary.pen.plan("増やした", on(diary, week, i, 14), 60, on(diary, week - 1, 4, 16)));
            }
        }
        return true;
    }

    private static void skipped(MadeUp diary, int week, int blocks, int doneOfFour) {
        diary.blocksAWeek.put(diary.week(week), doneOfFour);
        for (int i = 0; i < blocks; i++) {
            long block = diary.pen.plan("できず", on(diary, week, i, 13), 60, on(diary, week - 1, 4, 16));
            diary.pen.skip(block, on(diary, week, i, 12), MIXED.get((i + week) % MIXED.size()));
        }
    }
}
