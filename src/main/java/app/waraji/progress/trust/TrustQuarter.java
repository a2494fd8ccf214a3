package app.waraji.progress.trust;

import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.SentReport;
import app.waraji.boss.Step;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the boss was told and asked in thirteen weeks.
 *
 * @param weeks in time
 */
public record TrustQuarter(List<Row> weeks) {

    /** How many weeks a quarter has. */
    public static final int WEEKS = 13;

    /**
     * One week of it.
     *
     * @param isDue whether a weekly report was agreed for this week, and its Friday has come
     */
    public record Row(
            Week week,
            boolean isDue,
            List<SentReport> reports,
            List<SharedWin> wins,
            List<Request> asked,
            List<Request> answered,
            List<Undertaking> begun) {

        /** Those begun before anybody had said yes. */
        public List<Undertaking> alone() {
            return begun.stream().filter(each -> !each.isAgreed()).toList();
        }
    }

    /** What happened, whenever it was; only what lies in the weeks counts. */
    public record Events(
            List<SentReport> reports,
            List<Rhythm> rhythms,
            List<Request> requests,
            List<SharedWin> wins,
            List<Undertaking> begun) {}

    public TrustQuarter {
        weeks = List.copyOf(weeks);
    }

    /** The thirteen weeks that end with this one. A weekly report stands with the week it tells of, others with the day they were sent. */
    public static TrustQuarter until(Week last, Events events, LocalDate today) {
        return new TrustQuarter(IntStream.rangeClosed(1 - WEEKS, 0)
                .mapToObj(last::plus)
                .map(week -> row(week, events, today))
                .toList());
    }

    /** How many reports were sent, each period once. */
    public int reports() {
        return (int) weeks.stream()
                .flatMap(week -> week.reports().stream())
                .map(report -> List.of(report.kind(), report.periodFrom()))
                .distinct()
                .count();
    }

    /** How many weekly reports were agreed. */
    public int due() {
        return (int) weeks.stream().filter(Row::isDue).count();
    }

    public int wins() {
        return weeks.stream().mapToInt(week -> week.wins().size()).sum();
    }

    public int requests() {
        return weeks.stream().mapToInt(week -> week.asked().size()).sum();
    }

    /** How much was begun without a yes. */
    public int alone() {
        return weeks.stream().mapToInt(week -> week.alone().size()).sum();
    }

    private static Row row(Week week, Events events, LocalDate today) {
        return new Row(
                week,
                !week.day(DayOfWeek.FRIDAY).isAfter(today)
                        && events.rhythms().stream()
                                .anyMatch(rhythm -> rhythm.kind() == ReportKind.WEEK
                                        && !week.sunday().isBefore(rhythm.agreedOn())),
                events.reports().stream()
                        .filter(report ->
                                week.contains(report.kind() == ReportKind.WEEK ? report.periodFrom() : report.on()))
                        .toList(),
                events.wins().stream().filter(win -> week.contains(win.on())).toList(),
                events.requests().stream()
                        .filter(request -> request.first(RequestState.ASKED)
                                .filter(step -> week.contains(step.on()))
                                .isPresent())
                        .toList(),
                events.requests().stream()
                        .filter(request -> request.answer()
                                .map(Step::on)
                                .filter(week::contains)
                                .isPresent())
                        .toList(),
                events.begun().stream()
                        .filter(each -> week.contains(each.startedOn()))
                        .toList());
    }
}
