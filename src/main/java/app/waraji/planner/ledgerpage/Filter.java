package app.waraji.planner.ledgerpage;

import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Reason;
import java.time.DayOfWeek;

/** Which of the rows are shown: those behind a bar or a cell. */
sealed interface Filter {

    Filter ALL = new All();

    /** How many of the row's minutes are behind it; 0 where the row is not. */
    int minutesOf(GivenRow row);

    record All() implements Filter {
        @Override
        public int minutesOf(GivenRow row) {
            return row.minutes();
        }
    }

    record ByReason(Reason reason) implements Filter {
        @Override
        public int minutesOf(GivenRow row) {
            return row.reason().id() == reason.id() ? row.minutes() : 0;
        }
    }

    /** @param note empty for what has none */
    record ByNote(String note) implements Filter {
        @Override
        public int minutesOf(GivenRow row) {
            return row.note().equals(note) ? row.minutes() : 0;
        }
    }

    /** @param hour 0 to 23 */
    record ByHour(DayOfWeek day, int hour) implements Filter {
        @Override
        public int minutesOf(GivenRow row) {
            return HeatMap.of(row.portions()).at(day, hour);
        }
    }

    record ByFate(Portion.Fate fate) implements Filter {
        @Override
        public int minutesOf(GivenRow row) {
            return row.portions().stream()
                    .filter(portion -> portion.fate() == fate)
                    .mapToInt(Portion::minutes)
                    .sum();
        }
    }
}
