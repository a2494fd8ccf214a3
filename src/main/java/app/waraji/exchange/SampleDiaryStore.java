package app.waraji.exchange;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.wins.Effect;
import app.waraji.wins.Links;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample's diary: every gesture goes through the stores of its feature, at the time of the story. */
public final class SampleDiaryStore implements Diarist {

    private final MovingClock clock;
    private final ActivityStore activities;
    private final CalendarStore calendar;
    private final LedgerStore ledger;
    private final BlockStore blocks;
    private final TaskStore tasks;
    private final WinStore wins;
    private final IdealWeekStore ideals;
    private final SampleBossStore boss;
    private final ShareStore shares;
    private final MetricStore metrics;
    private final TargetStore targets;
    private final MeasurementStore measurements;
    private final Map<Reason.Known, Reason> reasons;
    private final List<String> customers;

    private final Map<@Nullable String, Long> activityIds = new HashMap<>();
    private final Map<Metric.Known, Metric> metricsOf = new EnumMap<>(Metric.Known.class);
    private final Map<Work, Long> blockIds = new HashMap<>();
    private final Map<Work, Long> restIds = new HashMap<>();
    private final Map<Work, Task> tasksOf = new HashMap<>();
    private final Map<SampleWin, Win> logged = new HashMap<>();

    SampleDiaryStore(Database db, MovingClock clock, Locale locale) {
        this.clock = clock;
        this.activities = new ActivityStore(db, locale);
        this.calendar = new CalendarStore(db, clock, locale);
        this.ledger = new LedgerStore(db, clock, locale);
        this.blocks = new BlockStore(db, clock, ledger, locale);
        this.tasks = new TaskStore(db, clock, locale);
        this.wins = new WinStore(db, clock, locale);
        this.ideals = new IdealWeekStore(db, locale);
        this.boss = new SampleBossStore(db, clock, locale, this::activity);
        this.shares = new ShareStore(db, locale);
        this.metrics = new MetricStore(db, locale);
        this.targets = new TargetStore(db, clock, locale);
        this.measurements = new MeasurementStore(db, clock, locale);
        this.customers = SampleTexts.in(locale.getLanguage().equals("ja")).lines("customers");
        this.reasons = ledger.reasons().stream()
                .filter(reason -> reason.known() != null)
                .collect(Collectors.toMap(reason -> Objects.requireNonNull(reason.known()), Function.identity()));
    }

    void keep(List<Script.Step> steps) {
        for (Script.Step step : steps) {
            clock.set(step.at());
            step.gesture().accept(this);
        }
    }

    @Override
    public void keepActivity(Activity draft) {
        activityIds.put(draft.tag(), activities.add(draft).id());
    }

    @Override
    public void importCalendar(byte[] file) {
        calendar.importFile("sample.ics", file);
    }

    @Override
    public void note(Work work, int minutes, Week week) {
        tasksOf.put(work, tasks.add(new NewTask(work.title(), work.role(), activity(work.tag()), minutes, week, null)));
    }

    @Override
    public void plan(Work work, Slot slot) {
        Task task = tasksOf.get(work);
        Long taskId = task == null ? null : task.id();
        Gesture made = blocks.add(new NewBlock(work.title(), work.role(), activity(work.tag()), taskId, slot));
        blockIds.put(work, made.blockId());
    }

    @Override
    public void move(Work work, LocalDateTime to, Reason.@Nullable Known why) {
        answer(blocks.move(block(work), to), why);
    }

    @Override
    public void shrink(Work work, int minutes, Reason.@Nullable Known why) {
        Block block = block(work);
        answer(blocks.resize(block, Objects.requireNonNull(block.slot()).lasting(minutes)), why);
        Task task = tasksOf.get(work);
        if (task != null) {
            // It was found to be less work, so that nothing of it waits.
            tasks.revise(task, task.wanted().lasting(minutes));
        }
    }

    @Override
    public void finish(Work work) {
        blocks.finish(block(work));
    }

    @Override
    public void finishPartly(Work work, int doneMinutes, Reason.@Nullable Known why) {
        Block block = block(work);
        answer(blocks.finishPartly(block, doneMinutes), why);
        blocks.inTray(block.week()).stream()
                .filter(rest -> rest.lineageId() == block.lineageId())
                .forEach(rest -> restIds.put(work, rest.id()));
    }

    @Override
    public void placeRest(Work work, LocalDateTime to) {
        blocks.move(rest(work), to);
    }

    @Override
    public void finishRest(Work work) {
        blocks.finish(rest(work));
    }

    @Override
    public void dropRest(Work work) {
        blocks.remove(rest(work));
    }

    @Override
    public void skip(Work work, Reason.@Nullable Known why) {
        answer(blocks.skip(block(work)), why);
    }

    @Override
    public void putInTray(Work work, Reason.@Nullable Known why) {
        answer(blocks.putInTray(block(work)), why);
    }

    @Override
    public void wish(String idealWeek, List<Script.Placed> wished) {
        ideals.add(
                idealWeek,
                wished.stream()
                        .map(each -> new NewBlock(
                                each.work().title(),
                                each.work().role(),
                                activity(each.work().tag()),
                                null,
                                each.slot()))
                        .toList());
    }

    @Override
    public Upward boss() {
        return boss;
    }

    @Override
    public void logWin(SampleWin win) {
        Win before = win.after() == null ? null : logged.get(win.after());
        Metric moved = moved(win.outcome().effect());
        Links links = new Links(before == null ? null : before.id(), moved == null ? null : moved.id());
        Win made = wins.add(new Win(0, win.on(), win.title(), activity(win.tag()), win.outcome(), links));
        logged.put(win, made);
    }

    @Override
    public void share(SampleWin win, LocalDate on, String told, ShareChannel channel, @Nullable String reaction) {
        Win shared = Objects.requireNonNull(logged.get(win));
        shares.add(shared, new Sharing(0, shared.id(), on, told, channel, reaction));
    }

    private @Nullable Metric moved(Effect effect) {
        Metric.@Nullable Known known = switch (effect) {
            case INQUIRY -> Metric.Known.INQUIRIES;
            case MEETING -> Metric.Known.OPPORTUNITIES;
            case ORDER -> Metric.Known.ORDERS;
            default -> null;
        };
        return known == null ? null : metricsOf.get(known);
    }

    @Override
    public void track(List<Metric.Known> tracked) {
        List<Metric> all = metrics.all();
        all.stream()
                .filter(metric -> metric.known() != null)
                .forEach(metric -> metricsOf.put(Objects.requireNonNull(metric.known()), metric));
        metrics.show(tracked.stream().map(this::metric).map(Metric::id).toList());
    }

    @Override
    public void aim(Metric.Known metric, Marks marks, boolean byWorkingDays) {
        targets.aim(metric(metric), marks, byWorkingDays);
    }

    @Override
    public void enter(Week week, List<Figure> figures) {
        measurements.enter(
                "",
                figures.stream()
                        .map(figure -> new Measurement(
                                metric(figure.metric()).id(),
                                week.monday(),
                                BigDecimal.valueOf(figure.value()),
                                figure.note(),
                                clock.instant()))
                        .toList());
    }

    private Metric metric(Metric.Known known) {
        return Objects.requireNonNull(metricsOf.get(known), known.name());
    }

    private void answer(Gesture gesture, Reason.@Nullable Known why) {
        Reason reason = reasons.get(why);
        if (reason != null) {
            List<Displacement> displaced = ledger.displacements(gesture.displacements());
            ledger.answers().give(displaced, reason, note(gesture, reason));
        }
    }

    /** Two of three urgent matters have a customer's name noted; drawn from the row, so that the story stays as it is. */
    private String note(Gesture gesture, Reason reason) {
        boolean noted = reason.kind() == ReasonKind.SALES_URGENT && gesture.blockId() % 3 > 0;
        return noted ? customers.get((int) (gesture.blockId() % customers.size())) : "";
    }

    private Block block(Work work) {
        return blocks.find(Objects.requireNonNull(blockIds.get(work), work.title()))
                .orElseThrow();
    }

    private Block rest(Work work) {
        return blocks.find(Objects.requireNonNull(restIds.get(work), work.title()))
                .orElseThrow();
    }

    private @Nullable Long activity(@Nullable String tag) {
        return activityIds.get(tag);
    }
}
