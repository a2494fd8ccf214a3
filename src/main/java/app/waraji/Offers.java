package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.fx.LazyPage;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.Task;
import app.waraji.planner.WeekAction;
import app.waraji.shell.Palette;
import app.waraji.shell.PaletteItem;
import app.waraji.shell.Window;
import app.waraji.wins.Win;
import app.waraji.wins.WinsPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the features offer in the palette: their actions, then activities, tasks and wins. */
final class Offers implements Palette {

    private final Diary diary;
    private final Window window;
    private final PlannerPages planner;
    private final ActivityPages activities;
    private final LazyPage<WinsPage> wins;
    private final Runnable logWin;
    private final Messages messages;
    private final DateWords words;

    /** @param logWin opens the line to log over the window */
    Offers(
            Diary diary,
            Window window,
            PlannerPages planner,
            ActivityPages activities,
            LazyPage<WinsPage> wins,
            Runnable logWin) {
        this.diary = diary;
        this.window = window;
        this.planner = planner;
        this.activities = activities;
        this.wins = wins;
        this.logWin = logWin;
        this.messages = Messages.of(Offers.class, diary.locale());
        this.words = new DateWords(diary.locale());
    }

    @Override
    public List<PaletteItem> actions() {
        String action = messages.text("palette.action");
        List<PaletteItem> items = new ArrayList<>();
        items.add(new PaletteItem(messages.text("palette.win"), action, "Ctrl+W", logWin));
        for (WeekAction each : planner.actions()) {
            items.add(
                    new PaletteItem(each.name(), action, "", () -> each.begin().accept(planner.shown())));
        }
        items.add(new PaletteItem(messages.text("palette.activity.new"), action, "", () -> {
            window.show(activities.page());
            activities.begin();
        }));
        items.add(new PaletteItem(messages.text("palette.activity.template"), action, "", () -> {
            window.show(activities.page());
            activities.fromTemplate();
        }));
        return items;
    }

    @Override
    public List<PaletteItem> items() {
        Stores stores = diary.stores();
        List<PaletteItem> items = new ArrayList<>();
        stores.activities().all().forEach(each -> items.add(item(each)));
        stores.tasks().toPlace().forEach(each -> items.add(item(each)));
        stores.wins().all().forEach(each -> items.add(item(each)));
        return items;
    }

    private PaletteItem item(Activity activity) {
        String tag = activity.tag() == null ? "" : "#" + activity.tag();
        return new PaletteItem(activity.title(), messages.text("palette.activity"), tag, () -> {
            window.show(activities.page());
            activities.open(activity.id());
        });
    }

    private PaletteItem item(Task task) {
        Week week = Objects.requireNonNullElseGet(task.week(), () -> Week.of(LocalDate.now(diary.clock())));
        String when = task.week() == null ? "" : words.span(week.monday(), week.sunday());
        return new PaletteItem(task.title(), messages.text("palette.task"), when, () -> {
            planner.open(week);
            window.show(planner.page());
        });
    }

    private PaletteItem item(Win win) {
        return new PaletteItem(
                win.title(), messages.text("palette.won"), win.date().toString(), () -> {
                    window.show(wins);
                    wins.page().open(win);
                });
    }
}
