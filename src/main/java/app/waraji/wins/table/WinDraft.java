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
record WinDraft(Win win, String key, String after, List<Sharing> sharings) {}
