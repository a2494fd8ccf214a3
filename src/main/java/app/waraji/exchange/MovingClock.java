package app.waraji.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands at the moment of which the sample tells. */
final class MovingClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    MovingClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
