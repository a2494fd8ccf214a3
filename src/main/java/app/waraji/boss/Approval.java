package app.waraji.boss;

import java.time.LocalDate;
import java.util.Collection;

/** Whether something has been agreed with the boss. */
public enum Approval {
    /** Nobody has asked yet. */
    NONE,
    ASKED,
    APPROVED,
    DECLINED;

    /** What all requests about one thing come to at the end of a day: one yes is enough, and a new question counts more than an old no. */
    public static Approval of(Collection<Request> requests, LocalDate day) {
        if (requests.stream().anyMatch(request -> request.stateOn(day).isAgreed())) {
            return APPROVED;
        }
        if (requests.stream().anyMatch(request -> request.stateOn(day) == RequestState.ASKED)) {
            return ASKED;
        }
        return requests.stream().anyMatch(request -> request.stateOn(day) == RequestState.DECLINED) ? DECLINED : NONE;
    }
}
