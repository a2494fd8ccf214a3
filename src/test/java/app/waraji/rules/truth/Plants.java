package app.waraji.rules.truth;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.DeliveryFact;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.RequestFact;
import app.waraji.rules.history.TargetFact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, or looks as if it did, in a made-up diary. Each says from what it plants, never from what a rule
 * makes of it, in which weeks that rule is to speak.
 */
enum Plants {
    /** R1: one block, put off on three days or five, then done. */
    PUT_OFF {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R2: a task that waits for four weeks and is taken up then. */
    LEFT_ALONE {
        @Override
        boolean plant(MadeUp diary, int at) {
            long task = diary.pen.task("放置", 60, on(diary, at, 0, 9));
            if (!diary.areWhole(at + 4, at + 4)) {
                diary.truth.may("R2", diary.week(at + 4), diary.week(at + 5));
            }
            long block = diary.pen.plan("放置", task, null, on(diary, at + 4, 3, 16), 60, on(diary, at + 4, 2, 9));
            diary.pen.done(block);
            diary.truth.must("R2", diary.week(at + 2), diary.week(at + 4));
            return true;
        }
    },
    /** R3: half of what the week is to keep. */
    UNPROTECTED(2, 23) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at, at)) {
                return false;
            }
            diary.blocksAWeek.put(diary.week(at), 2);
            diary.truth.must("R3", diary.week(at), diary.week(at));
            return true;
        }
    },
    /** R4: half an hour is missing, and the calendar is full. */
    FULL_CALENDAR(2, 23) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R5: two weeks of which little is done, each time another amount, for reasons that are shared evenly. */
    FALLING_OFF {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at - 1, at + 4)) {
                return false;
            }
            skipped(diary, at, 4, 1);
            skipped(diary, at + 1, 3, 3);
            diary.truth.must("R5", diary.week(at + 2), diary.week(at + 3));
            diary.truth.may("R8", diary.week(at), diary.week(at + 12));
            return true;
        }
    },
    /** R6, R5, R7: ten hours are planned each week and four are done. */
    TOO_MUCH(3, 14) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at - 1, at + 9)) {
                return false;
            }
            for (int week = at; week < at + 6; week++) {
                for (int i = 0; i < 6; i++) {
                    long block = diary.pen.plan(
                            "多い", on(diary, week, i % 5, 13 + i / 5 * 2), 60, on(diary, week - 1, 4, 16));
                    diary.pen.skip(block, on(diary, week, 4, 17), SELF);
                }
            }
            diary.truth.must("R6", diary.week(at + 4), diary.week(at + 6));
            diary.truth.must("R5", diary.week(at + 2), diary.week(at + 7));
            diary.truth.must("R7", diary.week(at + 1), diary.week(at + 9));
            diary.truth.may("R8", diary.week(at), diary.week(at + 19));
            return true;
        }
    },
    /** R7: meetings take two hours in each of two weeks. */
    MEETINGS {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** S1: for fifteen weeks a third of the plan finds no time, for reasons that are shared evenly. */
    OVERLOADED(4, 6) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R8: Tuesday afternoon is lost four times of five, and kept again after that. */
    LOSING(7, 16) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R8: Friday afternoon is lost five times of five, and kept again after that. */
    LOSING_ALWAYS(7, 15) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R9: a block gives way to a quote and is made up for only weeks later. */
    NOT_MADE_UP {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at, at) || !diary.areWhole(at + 3, at + 3)) {
                return false;
            }
            long block = diary.pen.plan("譲った", on(diary, at, 1, 14), 45, on(diary, at - 1, 4, 16));
            diary.pen.skip(block, on(diary, at, 1, 13), URGENT);
            LocalDate speaks = diary.plusWorkingDays(diary.week(at).monday().plusDays(1), 5)
                    .plusDays(1);
            diary.pen.makeUp(block, on(diary, at + 3, 3, 14), on(diary, at + 3, 2, 9));
            diary.pen.done(block);
            diary.truth.must("R9", Week.of(speaks), diary.week(at + 3));
            return true;
        }
    },
    /** R10: three blocks give way in eight working days, each done a day later. */
    JUST_THIS_ONCE(2, 21) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R11: calls stay short for two weeks in which marketing takes twice as long. */
    SALES_SUFFER(6, 20) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** R11: calls stay short for two weeks in which marketing takes half as long again, in shorter blocks. */
    SALES_SUFFER_TOO(6, 20) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** Not R11: marketing takes twice as long, and calls go on as ever. */
    SALES_HOLD(6, 20) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** K1 on Friday evening alone: the week is entered on the next working day, early. */
    LATE_ENTRY(3, 22) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at, at + 1)) {
                return false;
            }
            diary.enteredLate.add(diary.week(at));
            diary.truth.must("K1", diary.week(at), diary.week(at));
            return true;
        }
    },
    /** K1: a week for which nothing was entered. */
    GAP(3, 22) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at, at + 1)) {
                return false;
            }
            diary.withoutNumbers.add(diary.week(at));
            diary.truth.must("K1", diary.week(at), diary.week(at + 1));
            return true;
        }
    },
    /** K3: calls are short for three weeks, marketing as ever. */
    SHORT(7, 20) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** K4 and W3: page views treble in one week. */
    SPIKE(14, 22) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (at < 13 || !diary.areWhole(at - 7, at + 1)) {
                return false;
            }
            diary.set(MadeUp.VIEWS, diary.week(at), 600);
            diary.truth.must("K4", diary.week(at + 1), diary.week(at + 1));
            diary.truth.must("W3", diary.week(at + 1), diary.week(at + 1));
            return true;
        }
    },
    /** K4: page views all but vanish in one week, which is no good news. */
    DIP(14, 22) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (at < 13 || !diary.areWhole(at - 7, at + 1)) {
                return false;
            }
            diary.set(MadeUp.VIEWS, diary.week(at), 20);
            diary.truth.must("K4", diary.week(at + 1), diary.week(at + 1));
            return true;
        }
    },
    /** W3: inquiries are above their goal for three weeks, and were below it before and after. */
    ABOVE(6, 20) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** W3: the first win of something that was done for it; the second is none. */
    FIRST_OF_ITS_KIND(3, 18) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.areWhole(at, at)) {
                return false;
            }
            diary.sourceOfWin.put(diary.week(at), 7L);
            diary.sourceOfWin.put(diary.week(at + 2), 7L);
            diary.truth.must("W3", diary.week(at), diary.week(at));
            return true;
        }
    },
    /** K5: six weeks of newsletters on target, and downloads as they always were. */
    NO_RESPONSE(9, 17) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** K6: nine weeks of inquiries without an opportunity. */
    NO_OPPORTUNITY {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** K2: from the start of a quarter on, a goal that is far from what is reached. */
    HIGH_GOAL(6, 16) {
        @Override
        boolean plant(MadeUp diary, int at) {
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

        private LocalDate quarterAfter(LocalDate day) {
            LocalDate month = day.withDayOfMonth(1).plusMonths(1);
            while ((month.getMonthValue() - 1) % 3 != 0) {
                month = month.plusMonths(1);
            }
            return month;
        }

        private TargetFact target(MadeUp diary, Week from, double goal) {
            return new TargetFact(
                    MadeUp.DOWNLOADS,
                    from.monday(),
                    null,
                    goal,
                    null,
                    false,
                    diary.pen.at(from.monday().atTime(8, 0)));
        }
    },
    /** W1: more inquiries, and no win written down. */
    UNLOGGED(3, 22) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** W2: a win that nobody hears of for three weeks; only where there are no reports, which would tell of it. */
    UNTOLD {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (diary.reports || !diary.areWhole(at, at)) {
                return false;
            }
            diary.withoutSharing.add(diary.week(at));
            diary.truth.must("W2", diary.week(at + 1), diary.week(at + 2));
            diary.truth.may("W2", diary.week(at + 3), diary.week(at + 3));
            return true;
        }
    },
    /** B1: two reports are left out. */
    UNREPORTED {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (!diary.reports) {
                return false;
            }
            diary.withoutReport.add(diary.week(at));
            diary.withoutReport.add(diary.week(at + 1));
            LocalDate due = diary.week(at).day(DayOfWeek.FRIDAY);
            LocalDate speaks = diary.plusWorkingDays(due, 2).plusDays(1);
            Week last = diary.week(at + 2);
            diary.truth.must("B1", Week.of(speaks), last);
            // Reports tell of wins too.
            diary.truth.may("W2", diary.week(at), diary.week(at + 2));
            return true;
        }
    },
    /** B2: a fair that costs money, approved by nobody. */
    UNAPPROVED(2, 23) {
        @Override
        boolean plant(MadeUp diary, int at) {
            LocalDate start = diary.week(at).monday().plusDays(2);
            diary.activities.add(fair(diary, 1, start, false));
            LocalDate speaks = start;
            while (!diary.plusWorkingDays(speaks.minusDays(1), 3).isBefore(start)) {
                speaks = speaks.minusDays(1);
            }
            diary.truth.must("B2", Week.of(speaks), diary.week(at));
            return true;
        }
    },
    /** Not B2: the same with a yes. */
    APPROVED {
        @Override
        boolean plant(MadeUp diary, int at) {
            diary.activities.add(fair(diary, 2, diary.week(at).monday().plusDays(2), true));
            return true;
        }
    },
    /** B3: asked on a Monday, answered three weeks later. */
    UNANSWERED {
        @Override
        boolean plant(MadeUp diary, int at) {
            LocalDate asked = diary.week(at).monday();
            diary.requests.add(new RequestFact(
                    1,
                    "展示会の予算",
                    null,
                    asked,
                    diary.pen.at(on(diary, at + 3, 2, 9)),
                    true,
                    diary.pen.at(asked.atTime(9, 0))));
            diary.truth.must("B3", Week.of(diary.plusWorkingDays(asked, 5)), diary.week(at + 3));
            return true;
        }
    },
    /** O1: three deliveries in three weeks, then looked at; with a word every second week. */
    DELIVERIES {
        @Override
        boolean plant(MadeUp diary, int at) {
            LocalDate start = diary.week(at).monday();
            LocalDate reviewed = start.plusWeeks(5).plusDays(2);
            diary.engagements.add(engagement(diary, 1, start, start.plusWeeks(8), 0, reviewed));
            for (int i = 1; i <= 3; i++) {
                LocalDate on = start.plusWeeks(i).plusDays(1);
                diary.deliveries.add(new DeliveryFact(1, on, 50_000, 2, 240, diary.pen.at(on.atTime(12, 0))));
            }
            diary.truth.must("O1", diary.week(at + 3), diary.week(at + 5));
            return true;
        }
    },
    /** O2: outsourcing was to free two hours, and marketing goes on as before. */
    FREED(5, 16) {
        @Override
        boolean plant(MadeUp diary, int at) {
            if (at < 4 || !diary.areWhole(at - 4, at + 7)) {
                return false;
            }
            LocalDate start = diary.week(at).monday();
            diary.engagements.add(engagement(diary, 2, start, start.plusWeeks(7).plusDays(4), 120, null));
            diary.truth.must("O2", diary.week(at + 5), diary.week(at + 7));
            return true;
        }
    },
    /** O3: the word that was due after two weeks came after six. */
    UNHEARD {
        @Override
        boolean plant(MadeUp diary, int at) {
            int even = at / 2 * 2;
            LocalDate start = diary.week(even).monday();
            diary.engagements.add(engagement(diary, 3, start, start.plusWeeks(9), 0, null));
            diary.withoutContact.add(start.plusWeeks(2));
            diary.withoutContact.add(start.plusWeeks(4));
            diary.truth.must("O3", diary.week(even + 3), diary.week(even + 5));
            diary.truth.may("O3", diary.week(even + 6), diary.week(even + 6));
            return true;
        }
    },
    /** Not R1: a daily routine that gives way now and then and is done in between. */
    ROUTINE {
        @Override
        boolean plant(MadeUp diary, int at) {
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
                    boolean givesWay =
                            day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
                    if (givesWay && diary.isWorked(day.plusDays(1))) {
                        diary.pen.putOff(block, day.plusDays(1).atTime(9, 0), day.atTime(15, 0), MIXED.get((int)
                                (block % MIXED.size())));
                    }
                    diary.pen.done(block);
                }
            }
            return true;
        }
    },
    /** Not R1: put off four times, each time for a day off. */
    DAYS_OFF {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** Not R1: a task in three parts, all of them put off on one and the same day. */
    SPLIT {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** Not R1: put off on two days, and on two more days put off and taken back by undo. */
    UNDONE {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** Not R9 or R10: the end of a month takes two blocks, both done the day after. */
    MONTH_END(2, 21) {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    },
    /** Not R1: a series moved for good, again and again, which gives nothing away. */
    MOVED_FOR_GOOD {
        @Override
        boolean plant(MadeUp diary, int at) {
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
    };

    private static final Set<String> NUMBERS = Set.of(
            "GAP",
            "LATE_ENTRY",
            "SHORT",
            "SPIKE",
            "DIP",
            "ABOVE",
            "NO_RESPONSE",
            "NO_OPPORTUNITY",
            "HIGH_GOAL",
            "UNLOGGED");
    private static final Set<String> TOLD = Set.of(
            "UNTOLD",
            "UNREPORTED",
            "UNAPPROVED",
            "APPROVED",
            "UNANSWERED",
            "DELIVERIES",
            "UNHEARD",
            "FIRST_OF_ITS_KIND");

    /** Weeks between the beginnings of two. */
    private static final int APART = 11;

    private final int earliest;
    private final int latest;

    Plants() {
        this(3, 15);
    }

    Plants(int earliest, int latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    static final Reason INTERNAL = reason(ReasonKind.INTERNAL);
    static final Reason SELF = reason(ReasonKind.SELF);
    static final Reason WAITING = reason(ReasonKind.WAITING);
    static final Reason URGENT = reason(ReasonKind.SALES_URGENT);
    static final List<Reason> MIXED = List.of(INTERNAL, SELF, WAITING);

    /**
     * @param at index of the week in which it begins
     * @return whether it could be planted there; else nothing was
     */
    abstract boolean plant(MadeUp diary, int at);

    /** Plants one of them, and others where there is room, never two whose weeks could meet. */
    static MadeUp diary(long seed) {
        MadeUp diary = new MadeUp(seed);
        Plants wanted = values()[(int) (seed / 2 % values().length)];
        int at = wanted.earliest + diary.random.nextInt(wanted.latest - wanted.earliest + 1);
        diary.takeTimeOff(at, 8, wanted == OVERLOADED ? 18 : 10);
        Map<Plants, Integer> taken = new EnumMap<>(Plants.class);
        List<Plants> kinds = new ArrayList<>(List.of(values()));
        Collections.shuffle(kinds, diary.random);
        kinds.remove(wanted);
        kinds.add(0, wanted);
        for (Plants kind : kinds) {
            weeks(kind, at, diary).stream()
                    .filter(week -> taken.entrySet().stream()
                            .allMatch(other -> !kind.touches(other.getKey())
                                    || Math.abs(other.getValue() - week) >= kind.apart(other.getKey())))
                    .filter(week -> kind.plant(diary, week))
                    .findFirst()
                    .ifPresent(week -> taken.put(kind, week));
        }
        // With a week that does not count left out, numbers that go up and down may stay up for three.
        for (int i = 0; i < MadeUp.WEEKS; i++) {
            if (diary.workingDays(diary.week(i)).isEmpty()) {
                diary.truth.may("W3", diary.week(i + 1), diary.week(i + 4));
            }
        }
        // A quarter and half a year since the week before the first, when the first blocks were placed.
        diary.truth.must("B4", diary.week(11), diary.week(11));
        diary.truth.must("B4", diary.week(24), diary.week(24));
        return diary;
    }

    /** All in which it may begin, in any order, but for the one to be tried first. */
    private static List<Integer> weeks(Plants kind, int first, MadeUp diary) {
        List<Integer> weeks = new ArrayList<>();
        for (int week = kind.earliest; week <= kind.latest; week++) {
            weeks.add(week);
        }
        Collections.shuffle(weeks, diary.random);
        if (weeks.remove((Integer) first)) {
            weeks.add(0, first);
        }
        return weeks;
    }

    /** Whether both are about the plan, both about numbers, or both about what others were told. */
    private boolean touches(Plants other) {
        boolean plan = !isOf(NUMBERS) && !isOf(TOLD);
        boolean otherPlan = !other.isOf(NUMBERS) && !other.isOf(TOLD);
        return (suffers() && other.isOf(NUMBERS))
                || (other.suffers() && isOf(NUMBERS))
                || (needsWins() && other == UNLOGGED)
                || (this == UNLOGGED && other.needsWins())
                || (plan && otherPlan)
                || (isOf(NUMBERS) && other.isOf(NUMBERS))
                || (isOf(TOLD) && other.isOf(TOLD));
    }

    private boolean needsWins() {
        return this == UNTOLD || this == FIRST_OF_ITS_KIND;
    }

    /** Of the plan and of numbers. */
    private boolean suffers() {
        return this == SALES_SUFFER || this == SALES_SUFFER_TOO;
    }

    /** What lasts for most of the diary stands alone. */
    private int apart(Plants other) {
        return this == OVERLOADED || other == OVERLOADED ? MadeUp.WEEKS : APART;
    }

    private boolean isOf(Set<String> domain) {
        return domain.contains(name());
    }

    private static Reason reason(ReasonKind kind) {
        return MadeUp.reason(kind);
    }

    /** @param day 0 is Monday; 5 is the Monday after */
    private static LocalDateTime on(MadeUp diary, int week, int day, int hour) {
        return diary.week(week).monday().plusDays(day > 4 ? day + 2 : day).atTime(hour, 0);
    }

    private static void skipped(MadeUp diary, int week, int blocks, int doneOfFour) {
        diary.blocksAWeek.put(diary.week(week), doneOfFour);
        for (int i = 0; i < blocks; i++) {
            long block = diary.pen.plan("できず", on(diary, week, i, 13), 60, on(diary, week - 1, 4, 16));
            diary.pen.skip(block, on(diary, week, i, 12), MIXED.get((i + week) % MIXED.size()));
        }
    }

    private static ActivityFact fair(MadeUp diary, long id, LocalDate start, boolean approved) {
        return new ActivityFact(
                id,
                "展示会",
                start,
                300_000,
                true,
                false,
                approved ? diary.pen.at(start.minusWeeks(3).atTime(9, 0)) : null,
                null,
                null,
                diary.pen.at(start.minusWeeks(6).atTime(9, 0)));
    }

    private static EngagementFact engagement(
            MadeUp diary, long id, LocalDate start, LocalDate end, int freed, @Nullable LocalDate reviewed) {
        return new EngagementFact(id, 1, "記事制作", start, end, freed, 3000, reviewed, diary.pen.at(start.atTime(8, 0)));
    }
}
