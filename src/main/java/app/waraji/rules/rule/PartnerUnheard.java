package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.PartnerContactFact;
import app.waraji.rules.history.PartnerFact;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** O3: a partner works, and no word with them was noted for weeks. */
public final class PartnerUnheard implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "O3",
            Phrase.text("o3.name"),
            Phrase.text("o3.about"),
            List.of(new Threshold("days", Phrase.text("o3.days"), Unit.DAYS, 21, 7, 90, true)),
            Set.of(Sight.OUTSIDE),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (PartnerFact partner : history.outside().partners()) {
            List<EngagementFact> running = history.outside().engagements().stream()
                    .filter(each -> each.partner() == partner.id() && each.runsOn(history.today()))
                    .toList();
            Optional<LocalDate> last = lastWord(history, partner, running);
            if (last.isPresent() && ChronoUnit.DAYS.between(last.get(), history.today()) >= limits.whole("days")) {
                alerts.add(alert(history, partner, running.get(0), last.get(), limits));
            }
        }
        return alerts;
    }

    /** Since the work began, or the last word after that; empty where no work runs. */
    private static Optional<LocalDate> lastWord(History history, PartnerFact partner, List<EngagementFact> running) {
        Optional<LocalDate> began =
                running.stream().map(EngagementFact::startedOn).min(Comparator.naturalOrder());
        return began.map(start -> history.outside().contacts(partner).stream()
                .map(PartnerContactFact::on)
                .filter(day -> !day.isAfter(history.today()) && day.isAfter(start))
                .max(Comparator.naturalOrder())
                .orElse(start));
    }

    private static Alert alert(
            History history, PartnerFact partner, EngagementFact engagement, LocalDate last, Limits limits) {
        Subject subject = new Subject(Subject.Kind.PARTNER, partner.id(), Phrase.said(partner.name()));
        int days = (int) ChronoUnit.DAYS.between(last, history.today());
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("o3.text", partner.name(), days),
                        Phrase.text("o3.why", last, engagement.title(), limits.whole("days")),
                        Phrase.text("o3.clears")),
                List.of(new Evidence("partner", partner.id(), Phrase.text("o3.row", last, engagement.title()))),
                List.of(
                        Action.of(ActionKind.NOTE_CONTACT, subject, Phrase.text("preview.contact", partner.name())),
                        Action.of(ActionKind.ADD_TASK, subject, Phrase.text("preview.call", partner.name()))
                                .saying(Phrase.text("fill.call", partner.name()))));
    }
}
