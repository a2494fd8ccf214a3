package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.time.Clock;

@Breaks("TIME_COMES_FROM_A_CLOCK")
public final class OwnClock {

    public Clock clock() {
        return Clock.systemUTC();
    }
}
