package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What went well and what others were told and asked, as it was known at one moment. */
public final class Told {

    private final ToldFacts facts;
    private final Instant at;

    Told(ToldFacts facts, Instant at) {
        this.facts = facts;
        this.at = at;
    }

    public List<WinFact> wins() {
        return facts.wins().stream().filter(win -> isKnown(win.recordedAt())).toList();
    }

    /** By name, or in a report that went out after it happened. */
    public boolean isShared(WinFact win) {
        return facts.sharings().stream().anyMatch(each -> each.win() == win.id() && isKnown(each.recordedAt()))
                || reports().stream().anyMatch(report -> report.sentOn().isAfter(win.date()));
    }

    public List<ReportSentFact> reports() {
        return facts.reports().stream()
                .filter(report -> isKnown(report.recordedAt()))
                .toList();
    }

    public Optional<LocalDate> lastReport() {
        return reports().stream().map(ReportSentFact::sentOn).max(Comparator.naturalOrder());
    }

    public List<RequestFact> requests() {
        return facts.requests().stream()
                .filter(request -> isKnown(request.recordedAt()))
                .toList();
    }

    public boolean isAnswered(RequestFact request) {
        return request.answeredAt() != null && isKnown(request.answeredAt());
    }

    /** Empty while none is agreed. */
    public Optional<RhythmFact> rhythm() {
        return Optional.ofNullable(facts.rhythm());
    }

    Optional<LocalDate> firstDay() {
        return wins().stream().map(WinFact::date).min(Comparator.naturalOrder());
    }

    private boolean isKnown(Instant recordedAt) {
        return !recordedAt.isAfter(at);
    }
}
