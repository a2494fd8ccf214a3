package app.waraji.progress.trust;

import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.SentReport;
import app.waraji.boss.Step;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The quarter that is shown, the rows behind what was chosen in it, and what was agreed. */
final class TrustViewModel {

    /** What was chosen in the timeline: a line, and perhaps one week of it. */
    record Choice(Line line, @Nullable Week week) {}

    private record Read(TrustQuarter quarter, List<Rhythm> rhythms, LocalDate today, String boss) {}

    private final TrustStore store;
    private final Tasks tasks;
    private final Messages reports;

    private final ReadOnlyObjectWrapper<@Nullable TrustQuarter> quarter = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Rhythm>> rhythms = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(new Choice(Line.REPORTS, null));
    private LocalDate today = LocalDate.EPOCH;
    private String boss = "";
    private long back;

    /** @param reports the words for kinds of reports */
    TrustViewModel(TrustStore store, Tasks tasks, Messages reports) {
        this.store = store;
        this.tasks = tasks;
        this.reports = reports;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(TrustStore.TOPICS, this::reread);
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable TrustQuarter> quarterProperty() {
        return quarter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Rhythm>> rhythmsProperty() {
        return rhythms.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    /** As addressed; may be empty. */
    String boss() {
        return boss;
    }

    void showPrevious() {
        back += TrustQuarter.WEEKS;
        reread();
    }

    /** Nothing lies ahead of the running week. */
    void showNext() {
        back = Math.max(0, back - TrustQuarter.WEEKS);
        reread();
    }

    /** The weeks that are over. */
    void showPast() {
        back = 1;
        reread();
    }

    void showToday() {
        back = 0;
        reread();
    }

    void choose(Line line, @Nullable Week week) {
        choice.set(new Choice(line, week));
    }

    /** The rows behind the choice, latest first. */
    List<TrustRow> rows() {
        TrustQuarter shown = quarter.get();
        Choice of = choice.get();
        if (shown == null) {
            return List.of();
        }
        return shown.weeks().stream()
                .filter(week -> of.week() == null || week.week().equals(of.week()))
                .flatMap(week -> rows(week, of.line()))
                .sorted(Comparator.comparing(TrustRow::on).reversed())
                .toList();
    }

    Optional<Rhythm> rhythm(ReportKind kind) {
        return rhythms.get().stream().filter(each -> each.kind() == kind).findFirst();
    }

    void agree(ReportKind kind, LocalDate on, String words) {
        Rhythm wanted = new Rhythm(kind, on, words.strip());
        if (!rhythm(kind).equals(Optional.of(wanted))) {
            tasks.run(() -> store.sent().agree(wanted));
        }
    }

    void drop(ReportKind kind) {
        tasks.run(() -> store.sent().drop(kind));
    }

    /** @param day any in the period that the report tells of */
    void sent(ReportKind kind, LocalDate day, LocalDate on, String to) {
        LocalDate from = switch (kind) {
            case WEEK -> Week.of(day).monday();
            case MONTH, QUARTER, HALF -> day.withDayOfMonth(1);
        };
        tasks.run(() -> {
            store.sent().sent(kind, from, on, to);
        });
    }

    void takeBack(SentReport report) {
        tasks.run(() -> store.sent().takeBack(report));
    }

    private Stream<TrustRow> rows(TrustQuarter.Row week, Line line) {
        return switch (line) {
            case REPORTS ->
                week.reports().stream()
                        .map(each -> new TrustRow(
                                each.on(), reports.text(each.kind()) + "  " + period(each), each.to(), each));
            case WINS -> week.wins().stream().map(each -> new TrustRow(each.on(), each.title(), each.to(), null));
            case ASKED -> week.asked().stream().flatMap(each -> row(each, each.first(RequestState.ASKED)));
            case ANSWERED -> week.answered().stream().flatMap(each -> row(each, each.answer()));
            case ALONE -> week.alone().stream().map(each -> new TrustRow(each.startedOn(), each.title(), "", null));
        };
    }

    private Stream<TrustRow> row(Request request, Optional<Step> step) {
        return step.stream()
                .map(each -> new TrustRow(each.on(), request.wording().what(), reports.text(each.kind()), null));
    }

    private String period(SentReport report) {
        DateWords dates = new DateWords(reports.locale());
        return report.kind() == ReportKind.WEEK
                ? dates.week(Week.of(report.periodFrom()))
                : dates.period(Period.of(Period.Unit.MONTH, report.periodFrom(), Month.APRIL));
    }

    private void reread() {
        long weeks = back;
        tasks.run(
                () -> new Read(
                        store.until(Week.of(store.today()).plus(-weeks)),
                        store.sent().rhythms(),
                        store.today(),
                        store.boss()),
                read -> {
                    today = read.today();
                    boss = read.boss();
                    rhythms.set(read.rhythms());
                    quarter.set(read.quarter());
                });
    }
}
