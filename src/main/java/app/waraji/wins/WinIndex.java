package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Spelling;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wins made ready to be searched at each letter typed: words without width, case and kana. */
final class WinIndex {

    private record Item(WinRow.Entry entry, YearMonth month, String folded) {}

    /** Effects are found by their names in either language. */
    private static final List<Messages> LANGUAGES =
            List.of(Messages.of(WinIndex.class, Locale.JAPANESE), Messages.of(WinIndex.class, Locale.ENGLISH));

    private final List<Item> items;

    WinIndex(WinLog log, Chains chains) {
        Map<Long, Activity> activities = new HashMap<>();
        log.activities().forEach(activity -> activities.put(activity.id(), activity));
        items = log.wins().stream()
                .map(win -> item(new WinRow.Entry(
                        win,
                        win.activityId() == null ? null : activities.get(win.activityId()),
                        log.sharingsOf(win),
                        chains.of(win))))
                .toList();
    }

    /** Newest first, each month under its heading. */
    List<WinRow> find(Sought sought) {
        String[] words = Spelling.folded(sought.words()).strip().split("\\s+");
        List<WinRow> rows = new ArrayList<>();
        List<WinRow.Entry> entries = new ArrayList<>();
        YearMonth month = null;
        for (Item item : items) {
            if (fits(item, sought, words)) {
                if (!item.month().equals(month)) {
                    close(month, entries, rows);
                    month = item.month();
                }
                entries.add(item.entry());
            }
        }
        close(month, entries, rows);
        return rows;
    }

    /** How many nobody was told of. */
    int untold() {
        return (int) items.stream().filter(item -> !item.entry().isShared()).count();
    }

    private static boolean fits(Item item, Sought sought, String[] words) {
        Win win = item.entry().win();
        if ((sought.month().isPresent() && !item.month().equals(sought.month().get()))
                || (sought.activityId().isPresent()
                        && !sought.activityId().get().equals(win.activityId()))
                || (sought.effect().isPresent()
                        && sought.effect().get() != win.outcome().effect())
                || (sought.told() == Told.NOBODY && item.entry().isShared())
                || (sought.told() == Told.SOMEBODY && !item.entry().isShared())) {
            return false;
        }
        for (String word : words) {
            if (!item.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static void close(@Nullable YearMonth month, List<WinRow.Entry> entries, List<WinRow> rows) {
        if (month != null) {
            rows.add(new WinRow.Month(month, entries.size()));
            rows.addAll(entries);
            entries.clear();
        }
    }

    private static Item item(WinRow.Entry entry) {
        Win win = entry.win();
        Outcome outcome = win.outcome();
        Activity activity = entry.activity();
        StringBuilder text = new StringBuilder(win.title());
        LANGUAGES.forEach(words -> text.append('\n').append(words.text(outcome.effect())));
        text.append('\n').append(Objects.requireNonNullElse(outcome.customer(), ""));
        text.append('\n').append(Objects.requireNonNullElse(outcome.nextStep(), ""));
        if (activity != null) {
            text.append('\n').append(activity.title()).append("\n#").append(activity.shortName());
        }
        for (Sharing sharing : entry.sharings()) {
            text.append('\n').append(sharing.told());
            text.append('\n').append(Objects.requireNonNullElse(sharing.reaction(), ""));
        }
        return new Item(entry, YearMonth.from(win.date()), Spelling.folded(text.toString()));
    }
}
