package app.waraji;

import app.waraji.cli.AlertLine;
import app.waraji.cli.AlertSheet;
import app.waraji.cli.BackTestLine;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.rules.AlertStore;
import app.waraji.rules.BackTest;
import app.waraji.rules.FactStore;
import app.waraji.rules.Judgement;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.rule.RuleCard;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers the commands about alerts. What was shown on the days before is worked out anew each time, so that the answer
 * depends on the diary alone, and nothing is written.
 */
final class AlertAnswers {

    private final RuleEngine engine = RuleEngine.usual();
    private final BackTest backTest = new BackTest(engine);
    private final Histories histories;
    private final AlertStore store;
    private final RuleWords words;
    private final Locale locale;

    AlertAnswers(Stores stores, Database db, Clock clock, Locale locale) {
        this.histories = new Histories(stores, new FactStore(db, locale), clock, locale);
        this.store = new AlertStore(db, clock, locale);
        this.words = new RuleWords(locale);
        this.locale = locale;
    }

    AlertSheet alerts() {
        Judgement judged = backTest.judgement(histories.read(), store.gestures());
        return new AlertSheet(
                judged.asOf(),
                judged.open().stream().map(this::line).toList(),
                judged.heldBack().stream()
                        .map(each -> new AlertSheet.Suppressed(
                                each.alert().rule(), subject(each.alert().subject()), each.policy()))
                        .toList());
    }

    /** @param rule null for all */
    List<BackTestLine> backTest(int weeks, @Nullable String rule) {
        if (rule != null && engine.cards().stream().noneMatch(card -> card.id().equals(rule))) {
            throw new Refusal(Messages.of(AlertAnswers.class, locale)
                    .text(
                            "alerts.unknown",
                            rule,
                            engine.cards().stream().map(RuleCard::id).collect(Collectors.joining(", "))));
        }
        return backTest.rows(histories.read(), store.gestures(), weeks).stream()
                .filter(row -> rule == null || row.alert().rule().equals(rule))
                .map(row -> new BackTestLine(
                        row.date(),
                        row.alert().rule(),
                        subject(row.alert().subject()),
                        severity(row.alert().severity()),
                        row.fired(),
                        row.cleared(),
                        row.suppressedBy()))
                .toList();
    }

    private AlertLine line(Judgement.Shown shown) {
        Alert alert = shown.alert();
        return new AlertLine(
                alert.rule(),
                severity(alert.severity()),
                subject(alert.subject()),
                shown.firedOn(),
                words.say(alert.saying().text()),
                words.say(alert.saying().why()),
                words.say(alert.saying().clearsWhen()),
                alert.evidence().stream()
                        .map(each -> new AlertLine.Evidence(each.kind(), each.id(), words.say(each.text())))
                        .toList(),
                alert.actions().stream().map(words::label).toList());
    }

    private AlertLine.Subject subject(Subject subject) {
        return new AlertLine.Subject(
                subject.kind().name().toLowerCase(Locale.ROOT), subject.id(), words.say(subject.title()));
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
