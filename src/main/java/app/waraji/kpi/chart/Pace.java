package app.waraji.kpi.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How what came so far stands against the goal of the fiscal year. A period without a value neither helps nor harms; one
 * without a goal counts on neither side.
 *
 * @param goal of the whole year, from the first period that has one
 * @param actual what came of it
 * @param ahead how much more came than the goals of the periods that have a value; negative for less
 * @param needed by the start of a period: what it has to bring, in proportion to its own goal, for the rest of the
 *     year's goal to be reached; of what is still to come, if all before it brings as much; none is less than zero
 */
public record Pace(BigDecimal goal, BigDecimal actual, BigDecimal ahead, Map<LocalDate, BigDecimal> needed) {

    /**
     * A period of the year.
     *
     * @param goal null where none was set
     * @param value null for a gap
     */
    public record Part(
            LocalDate from,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal value) {}

    public Pace {
        needed = Map.copyOf(needed);
    }

    /** Empty where no period has a goal above zero. */
    public static Optional<Pace> of(List<Part> year) {
        List<Part> aimed = year.stream()
                .filter(part -> part.goal() != null && part.goal().signum() > 0)
                .toList();
        if (aimed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal goal = sumOfGoals(aimed);
        List<Part> measured =
                aimed.stream().filter(part -> part.value() != null).toList();
        BigDecimal actual = measured.stream()
                .map(part -> Objects.requireNonNull(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Pace(goal, actual, actual.subtract(sumOfGoals(measured)), needed(aimed, goal)));
    }

    private static BigDecimal sumOfGoals(List<Part> parts) {
        return parts.stream().map(part -> Objects.requireNonNull(part.goal())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<LocalDate, BigDecimal> needed(List<Part> aimed, BigDecimal goal) {
        Map<LocalDate, BigDecimal> needed = new HashMap<>();
        BigDecimal still = goal;
        BigDecimal goalsAhead = goal;
        int lastMeasured = IntStream.range(0, aimed.size())
                .filter(i -> aimed.get(i).value() != null)
                .max()
                .orElse(-1);
        for (int i = 0; i < aimed.size(); i++) {
            Part part = aimed.get(i);
            BigDecimal own = Objects.requireNonNull(part.goal());
            BigDecimal wanted = still.max(BigDecimal.ZERO).multiply(own).divide(goalsAhead, MathContext.DECIMAL64);
            needed.put(part.from(), wanted);
            if (part.value() != null) {
                still = still.subtract(part.value());
            } else if (i > lastMeasured) {
                still = still.subtract(wanted);
            }
            goalsAhead = goalsAhead.subtract(own);
        }
        return needed;
    }
}
