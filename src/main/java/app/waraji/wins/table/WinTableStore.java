package app.waraji.wins.table;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Spelling;
import app.waraji.wins.MovedNumbers;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.TrackedNumber;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.YearMonth;
import java.util.ArrayList;
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
        String label = messages.text("table.undo", drafts.size());
        return db.change(label, WinStore.TOPIC, sql -> {
            Map<Win, Win> there = wins.all().stream()
                    .collect(Collectors.toMap(WinTableStore::asDraft, Function.identity(), (newer, older) -> newer));
            Map<String, Win> byKey = new HashMap<>();
            List<WinDraft> missing = new ArrayList<>();
            for (WinDraft draft : drafts) {
                Win known = there.get(asDraft(draft.win()));
                if (known == null) {
                    missing.add(draft);
                } else {
                    byKey.put(draft.key(), known);
                }
            }
            add(label, missing, byKey);
            return new Written(missing.size(), drafts.size() - missing.size());
        });
    }

    /** @param byKey the wins that were there already, by what the file calls them */
    private void add(String label, List<WinDraft> missing, Map<String, Win> byKey) {
        List<Win> added = wins.addAll(label, missing.stream().map(WinDraft::win).toList());
        List<Sharing> sharings = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            byKey.put(missing.get(i).key(), added.get(i));
            sharings.addAll(missing.get(i).sharingsOf(added.get(i).id()));
        }
        Map<Win, Win> followed = new HashMap<>();
        for (int i = 0; i < added.size(); i++) {
            String after = missing.get(i).after();
            Win before = after.isEmpty() ? null : byKey.get(after);
            if (before != null && before.id() != added.get(i).id()) {
                followed.put(added.get(i), before);
            }
        }
        wins.follow(label, followed);
        shares.addAll(label, sharings);
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
