package app.waraji.wins.table;

import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.util.List;

/**
 * A row that was understood.
 *
 * @param win its id is 0, and what it follows is not known yet
 * @param key what the file calls it; empty where it does not say
 * @param after what the file calls the win that it follows; empty for none
 */
record WinDraft(Win win, String key, String after, List<Sharing> sharings) {

    /** The sharings as those of the win that was made of the row. */
    List<Sharing> sharingsOf(long id) {
        return sharings.stream()
                .map(its -> new Sharing(0, id, its.date(), its.told(), its.channel(), its.reaction()))
                .toList();
    }
}
