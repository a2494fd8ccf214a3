package app.waraji.settings;

import static app.waraji.db.schema.Tables.SETTING;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.settings.Preferences.WeekShown;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** What the user has set, and what the program notes about its own window. */
public final class SettingsStore {

    public static final Topic TOPIC = new Topic("settings");

    /** What no page shows: told to nobody who waits for settings. */
    private static final Topic OWN_NOTES = new Topic("window");

    private static final String WINDOW = "window";
    private static final String STARTED = "started";
    private static final String REPORT_FOLDER = "reportFolder";
    private static final String NOTICE = "notice";
    private static final String NOTICE_TOLD = "notice.told";
    private static final String NO_NOTICE = "none";

    private final Database db;
    private final Messages messages;

    public SettingsStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(SettingsStore.class, locale);
    }

    public Preferences preferences() {
        return PreferenceTexts.read(db.ask(sql -> {
            Map<String, String> texts = new HashMap<>();
            sql.list("SELECT name, text FROM setting", row -> texts.put(row.text("name"), row.text("text")));
            return texts;
        }));
    }

    /** Changes what is set now; nothing is written, and nothing can be undone, where that comes to the same. */
    public void change(UnaryOperator<Preferences> change) {
        Preferences before = preferences();
        Preferences after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        db.change(label(before, after), TOPIC, sql -> write(sql, before, after));
    }

    /** Turns what of every week is shown to another view, as the week page's keys do: no gesture, and nothing to undo. */
    public void showOfWeeks(UnaryOperator<WeekShown> turn) {
        Preferences before = preferences();
        Preferences after = before.withWeekShown(turn.apply(before.weekShown()));
        if (!after.equals(before)) {
            db.record(TOPIC, sql -> write(sql, before, after));
        }
    }

    private static Preferences write(DSLContext sql, Preferences before, Preferences after) {
        Map<String, String> old = PreferenceTexts.written(before);
        PreferenceTexts.written(after).forEach((name, text) -> {
            if (!text.equals(old.get(name))) {
                put(sql, name, text);
            }
        });
        return after;
    }

    /** Size and place of the window as {@link #rememberWindow} was given it; empty at the first start. */
    public Optional<String> window() {
        return find(WINDOW);
    }

    public void rememberWindow(String state) {
        db.record(OWN_NOTES, sql -> put(sql, WINDOW, state));
    }

    /** Whether the questions of the first start still wait: neither answered nor skipped. */
    public boolean isFirstStart() {
        return find(STARTED).isEmpty();
    }

    /** From now on nothing asks again. */
    public void rememberStart() {
        db.record(OWN_NOTES, sql -> put(sql, STARTED, "yes"));
    }

    /** Where a report was written last; empty where none was. */
    public Optional<String> reportFolder() {
        return find(REPORT_FOLDER);
    }

    public void rememberReportFolder(String folder) {
        db.record(OWN_NOTES, sql -> put(sql, REPORT_FOLDER, folder));
    }

    /** When the day's one notice of alerts comes; empty for never, which is so until the user wants it. */
    public Optional<LocalTime> noticeTime() {
        return found(NOTICE, LocalTime::parse);
    }

    /** @param time empty for never */
    public void noticeAt(Optional<LocalTime> time) {
        if (!time.equals(noticeTime())) {
            db.change(
                    messages.text("settings.undo.change", messages.text("settings.notice")),
                    TOPIC,
                    sql -> put(sql, NOTICE, time.map(LocalTime::toString).orElse(NO_NOTICE)));
        }
    }

    /** The day of the last such notice; empty where there was none. */
    public Optional<LocalDate> lastNotice() {
        return found(NOTICE_TOLD, LocalDate::parse);
    }

    public void rememberNotice(LocalDate day) {
        db.record(OWN_NOTES, sql -> put(sql, NOTICE_TOLD, day.toString()));
    }

    private <T> Optional<T> found(String name, Function<String, T> reading) {
        return find(name).flatMap(text -> PreferenceTexts.sensible(Map.of(name, text), name, reading));
    }

    private Optional<String> find(String name) {
        return db.ask(sql -> sql.first("SELECT text FROM setting WHERE name = ?", row -> row.text("text"), name));
    }

    private static int put(DSLContext sql, String name, String text) {
        return sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.TEXT, text)
                .onDuplicateKeyUpdate()
                .set(SETTING.TEXT, text)
                .execute();
    }

    private String label(Preferences before, Preferences after) {
        return messages.text("settings.undo.change", messages.text(firstDifference(before, after)));
    }

    private static String firstDifference(Preferences before, Preferences after) {
        if (!before.names().equals(after.names())) {
            return "settings.names";
        }
        if (!before.work().equals(after.work())) {
            return "settings.work";
        }
        if (before.weeklyMinimum() != after.weeklyMinimum()) {
            return "settings.minimum";
        }
        if (!before.weekShown().equals(after.weekShown())) {
            return "settings.week";
        }
        if (before.paper() != after.paper()) {
            return "settings.paper";
        }
        return before.look().equals(after.look()) ? "settings.reckoning" : "settings.look";
    }
}
