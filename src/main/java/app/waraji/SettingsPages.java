package app.waraji;

import app.waraji.calendar.CalendarPage;
import app.waraji.calendar.IcsExport;
import app.waraji.calendar.off.TimeOffPage;
import app.waraji.fx.LazyPage;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledgerpage.ReasonsPage;
import app.waraji.settings.SettingsPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The settings, with the panels that other features put into them. */
final class SettingsPages {

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final LazyPage<SettingsPage> page;

    private @Nullable TimeOffPage timeOff;

    SettingsPages(Diary diary, Changes changes, Tasks tasks) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        String title = Messages.of(SettingsPages.class, diary.locale()).text("page.settings");
        this.page = new LazyPage<>(title, Feather.SETTINGS, this::made);
    }

    LazyPage<SettingsPage> page() {
        return page;
    }

    /** Made once, when the settings or a day's menu ask for it. */
    TimeOffPage timeOff() {
        TimeOffPage made = timeOff;
        if (made == null) {
            made = new TimeOffPage(diary.stores().off(), changes, tasks, diary.clock(), diary.locale());
            timeOff = made;
        }
        return made;
    }

    private SettingsPage made() {
        Stores stores = diary.stores();
        CalendarPage calendars = new CalendarPage(
                stores.calendar(),
                stores.feeds(),
                new IcsExport(stores.ownPlan(), diary.clock(), diary.locale()),
                changes,
                tasks,
                diary.locale());
        ReasonsPage reasons = new ReasonsPage(stores.reasons(), changes, tasks, diary.clock(), diary.locale());
        return new SettingsPage(
                stores.settings(),
                changes,
                tasks,
                diary.locale(),
                diary.systemZone(),
                List.of(timeOff(), calendars, reasons, WholeAnswers.panel(diary, tasks)));
    }
}
