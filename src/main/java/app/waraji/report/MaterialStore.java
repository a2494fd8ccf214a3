package app.waraji.report;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.kpi.funnel.Funnel;
import app.waraji.kpi.funnel.FunnelStore;
import app.waraji.kpi.funnel.FunnelWords;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.PeriodLedger;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.ledger.Sums;
import app.waraji.settings.PaperSize;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Outcome;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import app.waraji.wins.WinWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a report says from the stores that own it. */
public final class MaterialStore implements Report.Source {

    private static final int WEEKS_AHEAD = 5;

    private final Work work;
    private final FigureStore figures;
    private final HistoryStore history;
    private final FunnelStore funnels;
    private final Beyond beyond;
    private final Messages reasonMessages;
    private final FunnelWords funnelWords;
    private final FigureWords figureWords;
    private final WinWords winWords;
    private final ReportWords words;

    /** What was planned, done and won. */
    public record Work(
            SettingsStore settings, ActivityStore activities, BlockStore blocks, LedgerStore ledger, WinStore wins) {}

    /** What others make of it. */
    public record Beyond(Judgements judgements, Prospects prospects) {}

    public MaterialStore(
            Work work, FigureStore figures, HistoryStore history, FunnelStore funnels, Beyond beyond, Locale locale) {
        this.work = work;
        this.figures = figures;
        this.history = history;
        this.funnels = funnels;
        this.beyond = beyond;
        this.reasonMessages = Messages.of(LedgerStore.class, locale);
        this.funnelWords = new FunnelWords(locale);
        this.figureWords = new FigureWords(locale);
        this.winWords = WinWords.in(locale);
        this.words = new ReportWords(locale);
    }

    @Override
    public Set<Topic> topics() {
        Set<Topic> topics = new HashSet<>(
                Set.of(SettingsStore.TOPIC, BlockStore.TOPIC, LedgerStore.TOPIC, ReasonStore.TOPIC, WinStore.TOPIC));
        topics.addAll(FigureStore.TOPICS);
        topics.addAll(HistoryStore.TOPICS);
        return topics;
    }

    @Override
    public Month fiscalYearStart() {
        return work.settings.preferences().reckoning().fiscalYearStart();
    }

    @Override
    public Report.Material of(Period period) {
        Preferences preferences = work.settings.preferences();
        Map<Long, Activity> byId =
                work.activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Report.Time time = time(period);
        return new Report.Material(
                head(preferences.names(), preferences.paper()),
                wins(period, byId),
                time,
                next(period, byId),
                findings(period, time));
    }

    private static Report.Head head(Preferences.Names names, PaperSize paper) {
        return new Report.Head(
                joined(names.authorDepartment(), names.author()), joined(names.bossDepartment(), names.boss()), paper);
    }

    private Findings findings(Period period, Report.Time time) {
        FigureStore.Told told = figures.of(period);
        Judgements.Found found = beyond.judgements.of(period);
        return new Findings(
                told.signal().orWorse(found.signal()),
                history.asked(period),
                told.rows(),
                told.effect(),
                found.issues(),
                period.unit() == Period.Unit.WEEK ? Review.NONE : review(period, told, time));
    }

    private Review review(Period period, FigureStore.Told told, Report.Time time) {
        boolean isLong = period.unit() == Period.Unit.QUARTER || period.unit() == Period.Unit.HALF;
        Prospects.Told prospects = beyond.prospects.of(period);
        return new Review(
                figureWords.cause(told.rows(), words.whereTimeWent(time)),
                told.charts(),
                funnel(period),
                history.clocks(period),
                prospects.outside(),
                history.history(period),
                isLong ? prospects.trust() : List.of(),
                isLong ? prospects.dedicated() : List.of());
    }

    private List<Review.Step> funnel(Period period) {
        Funnel funnel = funnels.between(period.from(), period.to());
        double most = Math.max(1, funnel.most().doubleValue());
        return funnel.steps().stream()
                .map(step -> new Review.Step(
                        funnelWords.name(step.metric()),
                        funnelWords.count(step),
                        step.count().doubleValue() / most,
                        step.rate() == null ? "" : funnelWords.rate(step.rate())))
                .toList();
    }

    /** Those that brought money first, then those that brought something to do. */
    private List<Report.Win> wins(Period period, Map<Long, Activity> byId) {
        return work.wins.between(period.from(), period.to()).stream()
                .sorted(Comparator.comparing((Win win) -> -amount(win.outcome()))
                        .thenComparing(win -> win.outcome().effect())
                        .thenComparing(Win::date))
                .map(win -> win(win, byId))
                .toList();
    }

    private Report.Win win(Win win, Map<Long, Activity> byId) {
        String activity = title(win.activityId(), byId);
        String response = winWords.response(win);
        String next = Objects.requireNonNullElse(win.outcome().nextStep(), "");
        if (response.isEmpty()) {
            return new Report.Win(activity, win.title(), next);
        }
        // A line such as newsletter → inquiry: its title is where the response came from.
        return activity.isEmpty()
                ? new Report.Win(win.title(), response, next)
                : new Report.Win(activity, win.title() + " → " + response, next);
    }

    private Report.Time time(Period period) {
        PeriodLedger ledger = PeriodLedger.of(period, work.ledger.portions(period.firstWeek(), period.lastWeek()));
        List<Report.GivenAway> givenAway = new ArrayList<>();
        for (Portion portion : ledger.givenAway()) {
            Reason reason = portion.reason();
            String named =
                    reason == null || reason.kind().isPrivate() ? Report.GivenAway.OTHER : reason.label(reasonMessages);
            givenAway.add(new Report.GivenAway(named, portion.minutes()));
        }
        Sums sums = ledger.sums();
        return new Report.Time(
                sums.planned(), sums.kept(), sums.recovered(), sums.rescheduled(), sums.unplanned(), givenAway);
    }

    /** Of the first seven days after the period on which anything is planned, if that is soon. */
    private List<Report.Planned> next(Period period, Map<Long, Activity> byId) {
        return Stream.iterate(period.to(), from -> from.plusWeeks(1))
                .limit(period.unit() == Period.Unit.WEEK ? 1 : WEEKS_AHEAD)
                .map(from -> planned(from, from.plusWeeks(1), byId))
                .filter(planned -> !planned.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** @param to exclusive, a week later */
    private List<Report.Planned> planned(LocalDate from, LocalDate to, Map<Long, Activity> byId) {
        List<Block> blocks = new ArrayList<>(work.blocks.placed(Week.of(from)));
        if (from.getDayOfWeek() != DayOfWeek.MONDAY) {
            blocks.addAll(work.blocks.placed(Week.of(to)));
        }
        List<Report.Planned> planned = new ArrayList<>();
        for (Block block : blocks) {
            Slot slot = block.slot();
            if (slot != null
                    && !slot.day().isBefore(from)
                    && slot.day().isBefore(to)
                    && block.isMarketing()
                    && block.state() != BlockState.SKIPPED) {
                planned.add(new Report.Planned(slot, block.title(), title(block.activityId(), byId)));
            }
        }
        return planned;
    }

    private static String title(@Nullable Long activityId, Map<Long, Activity> byId) {
        Activity activity = activityId == null ? null : byId.get(activityId);
        return activity == null ? "" : activity.title();
    }

    private static long amount(Outcome outcome) {
        Long amount = outcome.amount();
        return amount == null ? 0 : amount;
    }

    private static String joined(String department, String name) {
        return Stream.of(department, name).filter(part -> !part.isBlank()).collect(Collectors.joining("　"));
    }
}
