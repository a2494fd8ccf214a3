package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.outside.Partner;
import app.waraji.boss.Request;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.kpi.Metric;
import app.waraji.planner.Task;
import app.waraji.planner.WeekAction;
import app.waraji.shell.Palette;
import app.waraji.shell.PaletteItem;
import app.waraji.shell.Window;
import app.waraji.shell.WindowKey;
import app.waraji.wins.Win;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the features offer in the palette: their actions, then activities, tasks and wins. */
final class Offers implements Palette {

    private final Diary diary;
    private final Window window;
    private final Places places;
    private final WindowKey logWin;
    private final Messages messages;
    private final Messages metricNames;
    private final DateWords words;

    /** The pages that what is found is shown on. */
    record Places(PlannerPages planner, KpiPages numbers, WinPages wins, ActivityPages activities, BossPages boss) {}

    /** @param logWin opens the line to log over the window */
    Offers(Diary diary, Window window, Places places, WindowKey logWin) {
        this.diary = diary;
        this.window = window;
        this.places = places;
        this.logWin = logWin;
        this.messages = Messages.of(Offers.class, diary.locale());
        this.metricNames = Messages.of(Metric.class, diary.locale());
        this.words = new DateWords(diary.locale());
    }

    @Override
    public List<PaletteItem> actions() {
        String action = messages.text("palette.action");
        List<PaletteItem> items = new ArrayList<>();
        items.add(new PaletteItem(logWin.meaning(), action, logWin.keys().getDisplayText(), logWin.act()));
        for (WeekAction each : places.planner().actions()) {
            items.add(new PaletteItem(
                    each.name(),
                    action,
                    "",
                    () -> each.begin().accept(places.planner().shown())));
        }
        items.add(new PaletteItem(messages.text("palette.activity.new"), action, "", () -> {
            window.show(places.activities().page());
            places.activities().begin();
        }));
        items.add(new PaletteItem(messages.text("palette.activity.template"), action, "", () -> {
            window.show(places.activities().page());
            places.activities().fromTemplate();
        }));
        items.add(new PaletteItem(messages.text("palette.import"), action, "", places.numbers()::openImport));
        return items;
    }

    @Override
    public List<PaletteItem> items() {
        Stores stores = diary.stores();
        List<PaletteItem> items = new ArrayList<>();
        stores.activities().all().forEach(each -> items.add(item(each)));
        stores.tasks().toPlace().forEach(each -> items.add(item(each)));
        stores.wins().all().forEach(each -> items.add(item(each)));
        stores.metrics().all().stream().filter(Metric::isShown).forEach(each -> items.add(item(each)));
        stores.boss().requests().all().forEach(each -> items.add(item(each)));
        stores.boss().partners().all().forEach(each -> items.add(item(each)));
        return items;
    }

    private PaletteItem item(Metric metric) {
        return new PaletteItem(metric.label(metricNames), messages.text("palette.metric"), "", () -> {
            window.show(places.numbers().page());
            places.numbers().open(metric);
        });
    }

    private PaletteItem item(Request request) {
        return new PaletteItem(request.wording().what(), messages.text("palette.request"), "", () -> {
            window.show(places.activities().page());
            places.boss().open(request);
        });
    }

    private PaletteItem item(Partner partner) {
        String person = Objects.requireNonNullElse(partner.person(), "");
        return new PaletteItem(partner.name(), messages.text("palette.partner"), person, () -> {
            window.show(places.activities().page());
            places.boss().open(partner);
        });
    }

    private PaletteItem item(Activity activity) {
        String tag = activity.tag() == null ? "" : "#" + activity.tag();
        return new PaletteItem(activity.title(), messages.text("palette.activity"), tag, () -> {
            window.show(places.activities().page());
            places.activities().open(activity.id());
        });
    }

    private PaletteItem item(Task task) {
        Week week = Objects.requireNonNullElseGet(task.week(), () -> Week.of(LocalDate.now(diary.clock())));
        String when = task.week() == null ? "" : words.span(week.monday(), week.sunday());
        return new PaletteItem(task.title(), messages.text("palette.task"), when, () -> {
            places.planner().open(week);
            window.show(places.planner().page());
        });
    }

    private PaletteItem item(Win win) {
        return new PaletteItem(
                win.title(), messages.text("palette.won"), win.date().toString(), () -> {
                    window.show(places.wins().page());
                    places.wins().open(win.id());
                });
    }
}
