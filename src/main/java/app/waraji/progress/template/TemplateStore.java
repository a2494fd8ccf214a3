package app.waraji.progress.template;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.planner.TaskStore;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.util.Locale;

/** Makes an activity with all its tasks in one change. */
public final class TemplateStore {

    private static final int YEARS_AHEAD = 3;

    private final Database db;
    private final ActivityStore activities;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final TimeOffStore off;
    private final Messages messages;

    public TemplateStore(
            Database db,
            ActivityStore activities,
            TaskStore tasks,
            SettingsStore settings,
            TimeOffStore off,
            Locale locale) {
        this.db = db;
        this.activities = activities;
        this.tasks = tasks;
        this.settings = settings;
        this.off = off;
        this.messages = Messages.of(TemplateStore.class, locale);
    }

    /** The days from this week on, as far ahead as anybody plans. */
    Days days(LocalDate today) {
        return new Days(
                today,
                settings.preferences().work().days().keySet(),
                off.between(today.minusWeeks(1), today.plusYears(YEARS_AHEAD)));
    }

    /** Refuses what {@link ActivityStore#add(Activity)} refuses; then nothing is made. */
    Activity make(Draft draft) {
        int count = draft.kept().size();
        String label = messages.text("templates.undo", draft.title(), count);
        return db.change(label, ActivityStore.TOPIC, sql -> {
            Activity made = activities.add(draft.activity());
            draft.tasks(made.id()).forEach(tasks::add);
            return made;
        });
    }
}
