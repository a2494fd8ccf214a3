package app.waraji;

import app.waraji.boss.Attachment;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.Step;
import app.waraji.rules.FactStore;
import app.waraji.rules.history.ReportSentFact;
import app.waraji.rules.history.RequestFact;
import app.waraji.rules.history.RhythmFact;
import app.waraji.rules.history.SharingFact;
import app.waraji.rules.history.ToldFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others were told and asked, as rules see it. What is known by its day is known from that day's beginning. */
final class HistoryOfTold {

    private final Stores stores;
    private final FactStore facts;
    private final Clock clock;

    HistoryOfTold(Stores stores, FactStore facts, Clock clock) {
        this.stores = stores;
        this.facts = facts;
        this.clock = clock;
    }

    ToldFacts read() {
        return new ToldFacts(
                facts.wins(),
                stores.shares().byWin().values().stream()
                        .flatMap(Collection::stream)
                        .map(each -> new SharingFact(each.winId(), known(each.date())))
                        .toList(),
                stores.boss().sent().all().stream()
                        .map(each -> new ReportSentFact(each.id(), each.on(), known(each.on())))
                        .toList(),
                stores.boss().requests().all().stream()
                        .flatMap(each -> asked(each).stream())
                        .toList(),
                rhythm(stores.boss().sent().rhythms()));
    }

    /** As it was asked last; empty for a draft. */
    private Optional<RequestFact> asked(Request request) {
        Optional<Step> answer = request.state() == RequestState.ASKED ? Optional.empty() : request.answer();
        Attachment about = request.wording().about();
        Long activity = about != null && about.kind() == Attachment.Kind.ACTIVITY ? (Long) about.id() : null;
        return request.steps().stream()
                .filter(step -> step.kind() == RequestState.ASKED)
                .reduce((before, after) -> after)
                .map(last -> new RequestFact(
                        request.id(),
                        request.wording().what(),
                        activity,
                        last.on(),
                        answer.map(Step::on).map(this::known).orElse(null),
                        request.state().isAgreed(),
                        known(last.on())));
    }

    /** Of the kinds agreed the one that comes most often: with it the boss hears of all. */
    private static @Nullable RhythmFact rhythm(List<Rhythm> agreed) {
        return agreed.stream()
                .min(Comparator.comparing(Rhythm::kind))
                .map(each -> new RhythmFact(days(each.kind()), each.agreedOn()))
                .orElse(null);
    }

    /** At most. */
    private static int days(ReportKind kind) {
        return switch (kind) {
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case HALF -> 184;
        };
    }

    private Instant known(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
