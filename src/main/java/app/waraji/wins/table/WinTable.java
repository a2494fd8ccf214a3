package app.waraji.wins.table;

import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.util.List;
import java.util.Map;

/**
 * What a file is written from.
 *
 * @param sharings by win
 * @param activities titles by id
 * @param numbers names by id
 */
public record WinTable(
        List<Win> wins, Map<Long, List<Sharing>> sharings, Map<Long, String> activities, Map<Long, String> numbers) {}
