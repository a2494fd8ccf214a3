package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Topic;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.ChartEvent.Kind;
import app.waraji.kpi.ChartEvents;
import app.waraji.planner.BlockStore;
import app.waraji.planner.WorkStore;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What happened beside the numbers, gathered from those who keep it. */
final class NumberEvents implements ChartEvents {

    static final Set<Topic> TOPICS = Set.of(BlockStore.TOPIC, WinStore.TOPIC, ActivityStore.TOPIC, TimeOffStore.TOPIC);

    private final WorkStore work;
    private final WinStore wins;
    private final ActivityStore activities;
    private final TimeOffStore off;

    NumberEvents(WorkStore work, WinStore wins, ActivityStore activities, TimeOffStore off) {
        this.work = work;
        this.wins = wins;
        this.activities = activities;
        this.off = off;
    }

    @Override
    public List<ChartEvent> between(LocalDate from, LocalDate to) {
        return Stream.of(blocks(from, to), wins(from, to), begun(from, to), off(from, to))
                .flatMap(events -> events)
                .toList();
    }

    private Stream<ChartEvent> blocks(LocalDate from, LocalDate to) {
        return work.finishedMarketing(from, to).stream()
                .map(done -> new ChartEvent(Kind.BLOCK, done.day(), done.title(), done.blockId()));
    }

    private Stream<ChartEvent> wins(LocalDate from, LocalDate to) {
        return wins.between(from, to).stream().map(win -> new ChartEvent(Kind.WIN, win.date(), win.title(), win.id()));
    }

    private Stream<ChartEvent> begun(LocalDate from, LocalDate to) {
        return activities.all().stream().flatMap(activity -> begun(activity, from, to));
    }

    private static Stream<ChartEvent> begun(Activity activity, LocalDate from, LocalDate to) {
        LocalDate start = activity.startedOn();
        return start == null || start.isBefore(from) || !start.isBefore(to)
                ? Stream.empty()
                : Stream.of(new ChartEvent(Kind.ACTIVITY, start, activity.title(), activity.id()));
    }

    /** An absence that began before the days is marked on the first of them. */
    private Stream<ChartEvent> off(LocalDate from, LocalDate to) {
        TimeOff time = off.between(from, to);
        return Stream.concat(
                time.holidays().stream().map(holiday -> new ChartEvent(Kind.OFF, holiday.day(), holiday.name(), 0)),
                time.absences().stream().map(absence -> away(absence, from)));
    }

    private ChartEvent away(Absence absence, LocalDate from) {
        LocalDate first = absence.start().toLocalDate();
        return new ChartEvent(Kind.OFF, first.isBefore(from) ? from : first, off.name(absence), absence.id());
    }
}
