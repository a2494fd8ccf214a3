package app.waraji.planner.ledgerpage;

import app.waraji.planner.ledger.Portion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * When time was given away: minutes by the day of the week and the hour in which they stood.
 *
 * @param minutes none for cells where there are none
 */
record HeatMap(Map<Cell, Integer> minutes) {

    /** @param hour 0 to 23 */
    record Cell(DayOfWeek day, int hour) {}

    HeatMap {
        minutes = Map.copyOf(minutes);
    }

    static HeatMap of(Collection<Portion> givenAway) {
        Map<Cell, Integer> minutes = new HashMap<>();
        for (Portion portion : givenAway) {
            LocalDateTime at = portion.stretch().start();
            LocalDateTime end = portion.stretch().end();
            while (at.isBefore(end)) {
                LocalDateTime nextHour = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
                LocalDateTime until = nextHour.isBefore(end) ? nextHour : end;
                int within = (int) Duration.between(at, until).toMinutes();
                minutes.merge(new Cell(at.getDayOfWeek(), at.getHour()), within, Integer::sum);
                at = until;
            }
        }
        return new HeatMap(minutes);
    }

    int at(DayOfWeek day, int hour) {
        return minutes.getOrDefault(new Cell(day, hour), 0);
    }

    int most() {
        return minutes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The first hour with any minutes in it, or the usual one where that is earlier. */
    int firstHour(int usual) {
        return minutes.keySet().stream().mapToInt(Cell::hour).reduce(usual, Math::min);
    }

    /** The hour after the last with any minutes in it, or the usual one where that is later. */
    int lastHour(int usual) {
        return minutes.keySet().stream().mapToInt(cell -> cell.hour() + 1).reduce(usual, Math::max);
    }

    boolean hasWeekend() {
        return minutes.keySet().stream().anyMatch(cell -> cell.day().getValue() >= DayOfWeek.SATURDAY.getValue());
    }
}
