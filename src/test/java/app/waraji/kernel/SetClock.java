package app.waraji.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Tokyo that stands still until a test moves it. */
public final class SetClock extends Clock {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Instant now;

    public SetClock(String localDateTime) {
        now = LocalDateTime.parse(localDateTime).atZone(TOKYO).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(String localDateTime) {
        now = LocalDateTime.parse(localDateTime).atZone(TOKYO).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
