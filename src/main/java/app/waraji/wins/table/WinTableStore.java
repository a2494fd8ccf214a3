package app.waraji.wins.table;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Spelling;
import app.waraji.wins.Links;
import app.waraji.wins.MovedNumbers;
import app.waraji.wins.ShareStore;
import app.waraji.wins.TrackedNumber;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All wins as one table, out and in. */
public final class WinTableStore {

    private final Database db;
    private final WinStore wins;
    private final ShareStore shares;
    private final ActivityStore activities;
    private final MovedNumbers numbers;
    private final Messages messages;

    public WinTableStore(
            Database db,
            WinStore wins,
            ShareStore shares,
            ActivityStore activities,
            MovedNumbers numbers,
            Locale locale) {
        this.db = db;
        this.wins = wins;
        this.shares = shares;
        this.activities = activities;
        this.numbers = numbers;
        this.messages = Messages.of(WinTableStore.class, locale);
    }

    /**
     * What came of a file.
     *
     * @param known those that were there already, which stay as they are
     */
    record Written(int added, int known) {}

    WinTable table() {
        return new WinTable(
                wins.all(),
                shares.byWin(),
                activities.all().stream().collect(Collectors.toMap(Activity::id, Activity::title)),
                numbers().stream().collect(Collectors.toMap(TrackedNumber::id, TrackedNumber::name)));
    }

    /** What is understood of a file, with the activities and numbers that there are. */
    WinsRead read(byte[] file) {
        Map<String, Long> names = new HashMap<>();
        for (Activity activity : activities.all()) {
            names.putIfAbsent(Spelling.folded(activity.title()), activity.id());
            names.putIfAbsent(Spelling.folded(activity.shortName()), activity.id());
        }
        Map<String, Long> metrics = numbers().stream()
                .collect(Collectors.toMap(
                        number -> Spelling.folded(number.name()), TrackedNumber::id, (first, second) -> first));
        return new WinsImport(messages.locale(), names, metrics).read(file);
    }

    /** Adds those that are not there yet, with their sharings and chains; one undo takes all back. */
    Written write(List<WinDraft> drafts) {
        return db.change(messages.text("table.undo", drafts.size()), WinStore.TOPIC, sql -> {
            Map<Win, Win> there = wins.all().stream()
                    .collect(Collectors.toMap(WinTableStore::asDraft, Function.identity(), (newer, older) -> newer));
            Map<String, Win> byKey = new HashMap<>();
            Map<WinDraft, Win> added = new HashMap<>();
            for (WinDraft draft : drafts) {
                Win known = there.get(asDraft(draft.win()));
                Win win = known == null ? wins.add(draft.win()) : known;
                if (known == null) {
                    added.put(draft, win);
                    draft.sharings().forEach(sharing -> shares.add(win, sharing));
                }
                if (!draft.key().isEmpty()) {
                    byKey.put(draft.key(), win);
                }
            }
            added.forEach((draft, win) -> {
                Win before = byKey.get(draft.after());
                if (before != null && before.id() != win.id()) {
                    wins.change(win.with(new Links(before.id(), win.links().metricId())));
                }
            });
            return new Written(added.size(), drafts.size() - added.size());
        });
    }

    private List<TrackedNumber> numbers() {
        YearMonth month = YearMonth.from(wins.today());
        return numbers.between(month, month);
    }

    /** What two rows of the same win have in common. */
    private static Win asDraft(Win win) {
        return new Win(0, win.date(), win.title(), win.activityId(), win.outcome());
    }
}
