package app.waraji.rules.alertpage;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Has the rules look after each change, many at once for one, and at the hours of the day at which some wake. */
final class AlertWatch {

    private static final Duration SOON = Duration.ofMillis(400);

    /** A day begins; rules of the week's first morning, and of its last afternoon. */
    private static final List<LocalTime> TURNS = List.of(LocalTime.MIDNIGHT, LocalTime.of(10, 0), LocalTime.of(17, 0));

    private final Runnable look;
    private final Alarm alarm;
    private final Clock clock;
    private boolean isSoon;
    private Subscription soon = () -> {};
    private Subscription turn = () -> {};

    AlertWatch(Runnable look, Alarm alarm, Clock clock) {
        this.look = look;
        this.alarm = alarm;
        this.clock = clock;
    }

    Subscription begin(Changes changes, Set<Topic> topics) {
        look.run();
        waitForTurn();
        return Subscription.all(changes.on(topics, () -> ask()), () -> soon.cancel(), () -> turn.cancel());
    }

    private void ask() {
        if (!isSoon) {
            isSoon = true;
            soon = alarm.after(SOON, () -> {
                isSoon = false;
                look.run();
            });
        }
    }

    private void waitForTurn() {
        turn = alarm.after(untilTurn(LocalDateTime.now(clock)), () -> {
            look.run();
            waitForTurn();
        });
    }

    /** More than none. */
    static Duration untilTurn(LocalDateTime now) {
        LocalDateTime next = TURNS.stream()
                .map(turn -> now.toLocalDate().atTime(turn))
                .filter(turn -> turn.isAfter(now))
                .findFirst()
                .orElse(now.toLocalDate().plusDays(1).atStartOfDay());
        return Duration.between(now, next).plusSeconds(1);
    }
}
