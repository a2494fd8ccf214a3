package app.waraji;

import app.waraji.cli.AlertLine;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.report.Issue;
import app.waraji.report.Judgements;
import app.waraji.report.Signal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells reports what the rules say now; of what is over they say nothing. */
final class ReportJudgements implements Judgements {

    private static final String DECISION = "decision";
    private static final String GOOD = "good";

    private final AlertAnswers alerts;
    private final Clock clock;
    private final Messages messages;
    private final DateWords dates;

    ReportJudgements(AlertAnswers alerts, Clock clock, Locale locale) {
        this.alerts = alerts;
        this.clock = clock;
        this.messages = Messages.of(ReportJudgements.class, locale);
        this.dates = new DateWords(messages.locale());
    }

    @Override
    public Found of(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (!period.contains(today)) {
            return Found.NOTHING;
        }
        List<AlertLine> open = alerts.open().stream()
                .filter(alert -> !alert.severity().equals(GOOD))
                .toList();
        String by =
                messages.text("reports.by", dates.monthDay(Week.of(today).next().day(DayOfWeek.FRIDAY)));
        Signal signal = open.stream()
                .filter(alert -> alert.severity().equals(DECISION))
                .findFirst()
                .map(alert -> new Signal(Signal.Level.ATTENTION, alert.rule() + " " + alert.text()))
                .orElse(Signal.NONE);
        return new Found(signal, open.stream().map(alert -> issue(alert, by)).toList());
    }

    private static Issue issue(AlertLine alert, String by) {
        String measure = alert.actions().isEmpty() ? "" : alert.actions().get(0);
        return new Issue(alert.text(), alert.why(), measure, measure.isEmpty() ? "" : by);
    }
}
