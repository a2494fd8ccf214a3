package app.waraji;

import app.waraji.db.Database;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.report.Issue;
import app.waraji.report.Judgements;
import app.waraji.report.Signal;
import app.waraji.rules.AlertStore;
import app.waraji.rules.BackTest;
import app.waraji.rules.FactStore;
import app.waraji.rules.Judgement;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.history.History;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells reports what the rules say: of a period that runs what they say now, of one that is over what they said at its end. */
final class ReportJudgements implements Judgements {

    private final Stores stores;
    private final FactStore facts;
    private final AlertStore alerts;
    private final Clock clock;
    private final Locale locale;
    private final RuleWords words;
    private final Messages messages;
    private final DateWords dates;

    ReportJudgements(Stores stores, Database db, Clock clock, Locale locale) {
        this.stores = stores;
        this.facts = new FactStore(db, locale);
        this.alerts = new AlertStore(db, clock, locale);
        this.clock = clock;
        this.locale = locale;
        this.words = new RuleWords(locale);
        this.messages = Messages.of(ReportJudgements.class, locale);
        this.dates = new DateWords(messages.locale());
    }

    @Override
    public Found of(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.from().isAfter(today)) {
            return Found.NOTHING;
        }
        LocalDate day = period.contains(today) ? today : period.lastDay();
        List<Alert> open = open(day.equals(today) ? clock.instant() : endOf(day));
        String by =
                messages.text("reports.by", dates.monthDay(Week.of(day).next().day(DayOfWeek.FRIDAY)));
        Signal signal = open.stream()
                .filter(alert -> alert.severity() == Severity.DECISION)
                .findFirst()
                .map(alert -> new Signal(
                        Signal.Level.ATTENTION, words.say(alert.saying().text()), alert.rule()))
                .orElse(Signal.NONE);
        return new Found(signal, open.stream().map(alert -> issue(alert, by)).toList());
    }

    private List<Alert> open(Instant moment) {
        Clock then = Clock.fixed(moment, clock.getZone());
        History history = new Histories(stores, facts, then, locale).read();
        BackTest backTest = new BackTest(RuleEngine.usual());
        return backTest.judgement(history, alerts.gestures()).open().stream()
                .map(Judgement.Shown::alert)
                .filter(alert -> alert.severity() != Severity.GOOD)
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }

    private Issue issue(Alert alert, String by) {
        String measure = alert.actions().stream().findFirst().map(words::label).orElse("");
        return new Issue(
                words.say(alert.saying().text()),
                words.say(alert.saying().why()),
                measure,
                measure.isEmpty() ? "" : by);
    }
}
