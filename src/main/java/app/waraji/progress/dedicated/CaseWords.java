package app.waraji.progress.dedicated;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.kernel.YenWords;
import app.waraji.planner.Task;
import app.waraji.planner.ideal.IdealBlock;
import app.waraji.progress.Results;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How the case is written, and the rows behind each of its figures. */
record CaseWords(Messages messages) {

    String hours(int minutes) {
        return messages.text("case.hours", dates().hours(minutes));
    }

    String yen(long sum) {
        return new YenWords(messages.locale()).text(sum);
    }

    String yen(OptionalLong sum) {
        return sum.isPresent() ? yen(sum.getAsLong()) : messages.text("case.none");
    }

    String results(Optional<BigDecimal> count) {
        return count.map(each ->
                        messages.text("case.results", each.stripTrailingZeros().toPlainString()))
                .orElse(messages.text("case.none"));
    }

    /** The whole case in one sentence, for whoever decides. */
    String claim(DedicatedCase sums) {
        if (sums.gap() == 0) {
            return messages.text("case.claim.none", sums.weeks(), hours(sums.kept()));
        }
        return messages.text(
                "case.claim", sums.weeks(), hours(sums.wanted()), hours(sums.kept()), hours(sums.gapAWeek()));
    }

    List<CaseRow> rows(Evidence evidence, Figure figure) {
        return switch (figure) {
            case WANTED -> wanted(evidence);
            case KEPT ->
                evidence.weeks().stream()
                        .map(week -> CaseRow.of(span(week.week()), dates().week(week.week()), hours(week.minutes())))
                        .toList();
            case GAP ->
                evidence.weeks().stream()
                        .map(week -> CaseRow.of(
                                span(week.week()),
                                messages.text(
                                        "case.row.gap", hours(evidence.sums().ideal()), hours(week.minutes())),
                                hours(Math.max(0, evidence.sums().ideal() - week.minutes()))))
                        .toList();
            case COST -> cost(evidence);
            case DAY -> day(evidence.sums());
        };
    }

    private List<CaseRow> wanted(Evidence evidence) {
        DedicatedCase sums = evidence.sums();
        List<CaseRow> rows = new ArrayList<>();
        String byIdeal = evidence.idealName().isEmpty()
                ? messages.text("case.row.minimum", hours(sums.ideal()), sums.weeks())
                : messages.text("case.row.ideal", evidence.idealName(), hours(sums.ideal()), sums.weeks());
        rows.add(CaseRow.sum(byIdeal, hours(sums.wantedByIdeal())));
        for (IdealBlock block : evidence.ideal()) {
            rows.add(CaseRow.of(dates().day(block.day()), block.title(), hours(block.minutes())));
        }
        rows.add(CaseRow.sum(
                messages.text("case.row.tasks", hours(sums.kept()), hours(sums.open())), hours(sums.wantedByTasks())));
        for (Task task : evidence.open()) {
            LocalDate due = task.dueOn();
            rows.add(CaseRow.of(due == null ? "" : dates().monthDay(due), task.title(), hours(task.restMinutes())));
        }
        return rows;
    }

    private List<CaseRow> cost(Evidence evidence) {
        DedicatedCase sums = evidence.sums();
        List<CaseRow> rows = new ArrayList<>();
        rows.add(CaseRow.of(
                "", messages.text("case.row.rate", sums.results(), hours(sums.kept())), results(sums.resultsIn(60))));
        rows.add(
                CaseRow.of("", messages.text("case.row.lost", hours(sums.gap())), results(sums.resultsIn(sums.gap()))));
        evidence.wins()
                .forEach(win -> rows.add(CaseRow.of(
                        dates().monthDay(win.date()),
                        win.title(),
                        messages.text("case.results", Integer.toString(Results.of(win))))));
        return rows;
    }

    private List<CaseRow> day(DedicatedCase sums) {
        return List.of(
                CaseRow.of("", messages.text("case.row.day", hours(sums.day()), sums.weeks()), hours(sums.days())),
                CaseRow.of("", messages.text("case.row.closed", sums.closedPercent()), hours(sums.closed())),
                CaseRow.of("", messages.text("case.row.brings"), results(sums.resultsIn(sums.closed()))),
                CaseRow.of("", messages.text("case.row.value"), yen(sums.valueOf(sums.closed()))),
                CaseRow.of("", messages.text("case.row.costs"), yen(sums.costOfDays())));
    }

    private String span(Week week) {
        return dates().monthDay(week.monday());
    }

    private DateWords dates() {
        return new DateWords(messages.locale());
    }
}
