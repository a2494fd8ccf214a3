package app.waraji.rules.truth;

import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import java.time.LocalDateTime;
import java.util.List;

/** What plants stand on: the hours of a week, and the reasons for which something gives way. */
final class Ground {

    static final Reason INTERNAL = reason(ReasonKind.INTERNAL);
    static final Reason SELF = reason(ReasonKind.SELF);
    static final Reason WAITING = reason(ReasonKind.WAITING);
    static final Reason URGENT = reason(ReasonKind.SALES_URGENT);
    static final List<Reason> MIXED = List.of(INTERNAL, SELF, WAITING);

    private Ground() {}

    /** @param day 0 is Monday; 5 is the Monday after */
    static LocalDateTime on(MadeUp diary, int week, int day, int hour) {
        return diary.week(week).monday().plusDays(day > 4 ? day + 2 : day).atTime(hour, 0);
    }

    static Reason reason(ReasonKind kind) {
        return MadeUp.reason(kind);
    }
}
