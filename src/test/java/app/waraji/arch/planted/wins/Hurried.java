package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

@Breaks("TIME_COMES_FROM_A_CLOCK")
public final class Hurried {

    private final Supplier<Instant> now = Instant::now;

    public boolean isAfter(LocalDate day) {
        return LocalDate.now(ZoneId.of("Asia/Tokyo")).isAfter(day) && now.get().toEpochMilli() > 0;
    }
}
