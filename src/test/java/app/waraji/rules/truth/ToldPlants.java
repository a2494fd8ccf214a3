package app.waraji.rules.truth;

import static app.waraji.rules.truth.Ground.on;

import app.waraji.kernel.Week;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.DeliveryFact;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.RequestFact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the boss and partners outside are told and asked, and do not answer. */
final class ToldPlants {

    private ToldPlants() {}

    /** W3: the first win of something that was done for it; the second is none. */
    static boolean firstOfItsKind(MadeUp diary, int at) {
        if (!diary.areWhole(at, at)) {
            return false;
        }
        diary.sourceOfWin.put(diary.week(at), 7L);
        diary.sourceOfWin.put(diary.week(at + 2), 7L);
        diary.truth.must("W3", diary.week(at), diary.week(at));
        return true;
    }

    /** W2: a win that nobody hears of for three weeks; only where there are no reports, which would tell of it. */
    static boolean untold(MadeUp diary, int at) {
        if (diary.reports || !diary.areWhole(at, at)) {
            return false;
        }
        diary.withoutSharing.add(diary.week(at));
        diary.truth.must("W2", diary.week(at + 1), diary.week(at + 2));
        diary.truth.may("W2", diary.week(at + 3), diary.week(at + 3));
        return true;
    }

    /** B1: two reports are left out. */
    static boolean unreported(MadeUp diary, int at) {
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

    /** B2: a fair that costs money, approved by nobody. */
    static boolean unapproved(MadeUp diary, int at) {
        LocalDate start = diary.week(at).monday().plusDays(2);
        diary.activities.add(fair(diary, 1, start, false));
        LocalDate speaks = start;
        while (!diary.plusWorkingDays(speaks.minusDays(1), 3).isBefore(start)) {
            speaks = speaks.minusDays(1);
        }
        diary.truth.must("B2", Week.of(speaks), diary.week(at));
        return true;
    }

    /** Not B2: the same with a yes. */
    static boolean approved(MadeUp diary, int at) {
        diary.activities.add(fair(diary, 2, diary.week(at).monday().plusDays(2), true));
        return true;
    }

    /** B3: asked on a Monday, answered three weeks later. */
    static boolean unanswered(MadeUp diary, int at) {
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

    /** O1: three deliveries in three weeks, then looked at; with a word every second week. */
    static boolean deliveries(MadeUp diary, int at) {
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

    /** O2: outsourcing was to free two hours, and marketing goes on as before. */
    static boolean freed(MadeUp diary, int at) {
        if (at < 4 || !diary.areWhole(at - 4, at + 7)) {
            return false;
        }
        LocalDate start = diary.week(at).monday();
        diary.engagements.add(engagement(diary, 2, start, start.plusWeeks(7).plusDays(4), 120, null));
        diary.truth.must("O2", diary.week(at + 5), diary.week(at + 7));
        return true;
    }

    /** O3: the word that was due after two weeks came after six. */
    static boolean unheard(MadeUp diary, int at) {
        int even = at / 2 * 2;
        LocalDate start = diary.week(even).monday();
        diary.engagements.add(engagement(diary, 3, start, start.plusWeeks(9), 0, null));
        diary.withoutContact.add(start.plusWeeks(2));
        diary.withoutContact.add(start.plusWeeks(4));
        diary.truth.must("O3", diary.week(even + 3), diary.week(even + 5));
        diary.truth.may("O3", diary.week(even + 6), diary.week(even + 6));
        return true;
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
