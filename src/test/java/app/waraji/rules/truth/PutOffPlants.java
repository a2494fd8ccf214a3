package app.waraji.rules.truth;

import static app.waraji.rules.truth.Ground.INTERNAL;
import static app.waraji.rules.truth.Ground.MIXED;
import static app.waraji.rules.truth.Ground.SELF;
import static app.waraji.rules.truth.Ground.URGENT;
import static app.waraji.rules.truth.Ground.WAITING;
import static app.waraji.rules.truth.Ground.on;
import static app.waraji.rules.truth.Ground.reason;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.ReasonKind;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Work that is put off, or only looks so. */
final class PutOffPlants {

    private PutOffPlants() {}

    /** R1: one block, put off on three days or five, then done. */
    static boolean putOff(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 2)) {
            return false;
        }
        boolean series = diary.random.nextBoolean();
        Long of = series ? (Long) diary.pen.series("定例") : null;
        long block = diary.pen.plan("先送り", null, of, on(diary, at, 0, 14), 60, on(diary, at - 1, 4, 16));
        int days = diary.random.nextBoolean() ? 3 : 4;
        for (int day = 0; day < days; day++) {
            diary.pen.putOff(block, on(diary, at, day + 1, 14), on(diary, at, day, 9), INTERNAL);
        }
        diary.pen.putOff(block, on(diary, at + 1, 2, 14), on(diary, at, 4, 9), SELF);
        diary.pen.done(block);
        diary.truth.must("R1", diary.week(at), diary.week(at + 1));
        return true;
    }

    /** R2: a task that waits for four weeks and is taken up then. */
    static boolean leftAlone(MadeUp diary, int at) {
        long task = diary.pen.task("放置", 60, on(diary, at, 0, 9));
        if (!diary.areWhole(at + 4, at + 4)) {
            diary.truth.may("R2", diary.week(at + 4), diary.week(at + 5));
        }
        long block = diary.pen.plan("放置", task, null, on(diary, at + 4, 3, 16), 60, on(diary, at + 4, 2, 9));
        diary.pen.done(block);
        diary.truth.must("R2", diary.week(at + 2), diary.week(at + 4));
        return true;
    }

    /** R9: a block gives way to a quote and is made up for only weeks later. */
    static boolean notMadeUp(MadeUp diary, int at) {
        if (!diary.areWhole(at, at) || !diary.areWhole(at + 3, at + 3)) {
            return false;
        }
        long block = diary.pen.plan("譲った", on(diary, at, 1, 14), 45, on(diary, at - 1, 4, 16));
        diary.pen.skip(block, on(diary, at, 1, 13), URGENT);
        LocalDate speaks =
                diary.plusWorkingDays(diary.week(at).monday().plusDays(1), 5).plusDays(1);
        diary.pen.makeUp(block, on(diary, at + 3, 3, 14), on(diary, at + 3, 2, 9));
        diary.pen.done(block);
        diary.truth.must("R9", Week.of(speaks), diary.week(at + 3));
        return true;
    }

    /** R10: three blocks give way in eight working days, each done a day later. */
    static boolean justThisOnce(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 2)) {
            return false;
        }
        int[] days = {0, 3, 8};
        for (int i = 0; i < days.length; i++) {
            int week = at + days[i] / 5;
            int day = days[i] % 5;
            long block = diary.pen.plan("商談に", on(diary, week, day, 14), 45, on(diary, at - 1, 4, 16));
            diary.pen.putOff(block, on(diary, week, day + 1, 14), on(diary, week, day, 13), URGENT);
            diary.pen.done(block);
        }
        // From Thursday of the second week until the first Monday is ten working days away.
        diary.truth.must("R10", diary.week(at + 1), diary.week(at + 1));
        return true;
    }

    /** Not R1: a daily routine that gives way now and then and is done in between. */
    static boolean routine(MadeUp diary, int at) {
        long series = diary.pen.series("朝のSNS");
        for (int week = at; week < at + 4; week++) {
            for (LocalDate day : diary.workingDays(diary.week(week))) {
                long block = diary.pen.plan(
                        "朝のSNS",
                        null,
                        series,
                        day.atTime(16, 0),
                        30,
                        day.minusDays(5).atTime(9, 0));
                boolean givesWay = day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
                if (givesWay && diary.isWorked(day.plusDays(1))) {
                    diary.pen.putOff(block, day.plusDays(1).atTime(9, 0), day.atTime(15, 0), MIXED.get((int)
                            (block % MIXED.size())));
                }
                diary.pen.done(block);
            }
        }
        return true;
    }

    /** Not R1: put off four times, each time for a day off. */
    static boolean daysOff(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        long block = diary.pen.plan("休みで", on(diary, at, 0, 14), 60, on(diary, at - 1, 4, 16));
        for (int day = 0; day < 4; day++) {
            diary.pen.putOff(block, on(diary, at, day + 1, 14), on(diary, at, day, 9), reason(ReasonKind.OFF));
        }
        diary.pen.done(block);
        return true;
    }

    /** Not R1: a task in three parts, all of them put off on one and the same day. */
    static boolean split(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        long task = diary.pen.task("三分割", 90, on(diary, at - 1, 4, 15));
        for (int i = 0; i < 3; i++) {
            long part = diary.pen.plan("三分割", task, null, on(diary, at, 1, 13 + i), 30, on(diary, at - 1, 4, 16));
            diary.pen.putOff(part, on(diary, at, 2, 13 + i), on(diary, at, 1, 9), INTERNAL);
            diary.pen.done(part);
        }
        return true;
    }

    /** Not R1: put off on two days, and on two more days put off and taken back by undo. */
    static boolean undone(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        long block = diary.pen.plan("元に戻す", on(diary, at, 0, 14), 60, on(diary, at - 1, 4, 16));
        diary.pen.putOff(block, on(diary, at, 2, 14), on(diary, at, 0, 9), INTERNAL);
        diary.pen.putOffAndUndo(block, on(diary, at, 3, 14), on(diary, at, 1, 9), SELF);
        diary.pen.putOffAndUndo(block, on(diary, at, 4, 14), on(diary, at, 2, 9), WAITING);
        diary.pen.putOff(block, on(diary, at, 4, 14), on(diary, at, 2, 10), SELF);
        diary.pen.done(block);
        return true;
    }

    /** Not R9 or R10: the end of a month takes two blocks, both done the day after. */
    static boolean monthEnd(MadeUp diary, int at) {
        LocalDate monday = diary.week(at).monday();
        boolean ends = monday.getMonth() != monday.plusWeeks(1).getMonth();
        if (!ends || !diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        for (int day = 2; day < 4; day++) {
            long block = diary.pen.plan("月末", on(diary, at, day, 14), 45, on(diary, at - 1, 4, 16));
            diary.pen.putOff(block, on(diary, at, day + 1, 16), on(diary, at, day, 13), URGENT);
            diary.pen.done(block);
        }
        return true;
    }

    /** Not R1: a series moved for good, again and again, which gives nothing away. */
    static boolean movedForGood(MadeUp diary, int at) {
        if (!diary.areWhole(at - 1, at + 1)) {
            return false;
        }
        long series = diary.pen.series("定例会");
        long block = diary.pen.plan("定例会", null, series, on(diary, at, 0, 14), 60, on(diary, at - 1, 0, 16));
        for (int day = 0; day < 4; day++) {
            diary.pen.rearrange(block, on(diary, at, day + 1, 14), on(diary, at, day, 9));
        }
        diary.pen.done(block);
        return true;
    }
}
