package app.waraji.rules.alertpage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the day's one notice comes.
 *
 * @param at the time of day; empty for never
 * @param toldOn the day of the last one; empty where there was none
 * @param since what lies before this moment is over: it is not made up for
 */
record NoticePlan(Optional<LocalTime> at, Optional<LocalDate> toldOn, LocalDateTime since) {

    /** Whether today's time has come, and nothing has been told today. */
    boolean isDue(LocalDateTime now) {
        return at.map(time -> now.toLocalDate().atTime(time))
                .filter(moment -> !moment.isAfter(now) && !moment.isBefore(since))
                .filter(moment -> !isTold(now.toLocalDate()))
                .isPresent();
    }

    /** The next time after now; empty for never. */
    Optional<LocalDateTime> next(LocalDateTime now) {
        return at.map(time -> {
            LocalDateTime moment = now.toLocalDate().atTime(time);
            return moment.isAfter(now) && !isTold(now.toLocalDate()) ? moment : moment.plusDays(1);
        });
    }

    /** The same once today's time has come and gone. */
    NoticePlan passed(LocalDateTime now) {
        return new NoticePlan(at, toldOn, now);
    }

    NoticePlan told(LocalDateTime now) {
        return new NoticePlan(at, Optional.of(now.toLocalDate()), now);
    }

    private boolean isTold(LocalDate day) {
        return toldOn.filter(day::equals).isPresent();
    }
}
