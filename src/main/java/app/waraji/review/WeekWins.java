package app.waraji.review;

import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.util.List;
import java.util.Map;

/**
 * The wins of a week.
 *
 * @param wins newest first
 * @param sharings by the id of the win; one that nobody was told of is missing
 */
record WeekWins(List<Win> wins, Map<Long, List<Sharing>> sharings) {

    static final WeekWins NONE = new WeekWins(List.of(), Map.of());

    List<Sharing> toldOf(Win win) {
        return sharings.getOrDefault(win.id(), List.of());
    }

    long untold() {
        return wins.stream().filter(win -> toldOf(win).isEmpty()).count();
    }
}
