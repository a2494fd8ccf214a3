package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import app.waraji.settings.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Laying 60 blocks of one day side by side, all of which overlap at noon; under 1 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class LanesBenchmark {

    private static final int BLOCKS = 60;

    private final LocalDate day = UndatedWeek.WEEK.monday();
    private final WeekPlan plan = WeekPlan.ofTemplate(Preferences.DEFAULT, blocks(day), Map.of());

    @Benchmark
    public List<Lanes.Placed<GridItem>> sixtyOverlapping() {
        return Lanes.lay(GridItem.on(day, plan), GridItem::slot);
    }

    private static List<Block> blocks(LocalDate day) {
        Random random = new Random(7);
        List<Block> blocks = new ArrayList<>();
        for (long id = 1; id <= BLOCKS; id++) {
            Slot slot = Slot.between(
                    day.atTime(8, 0).plusMinutes(5L * random.nextInt(47)),
                    day.atTime(12, 5).plusMinutes(5L * random.nextInt(47)));
            blocks.add(new Block(
                    id,
                    id,
                    null,
                    null,
                    "Block " + id,
                    Role.SALES,
                    UndatedWeek.WEEK,
                    slot.start(),
                    slot.minutes(),
                    BlockState.OPEN,
                    0,
                    Instant.EPOCH,
                    false,
                    null,
                    null));
        }
        return blocks;
    }
}
