package app.waraji.rules.history;

import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one gesture did to the time of one marketing block.
 *
 * @param entry its row in the ledger; the reason there is not looked at
 * @param answers why, in the order given
 */
public record GestureFact(LedgerEntry entry, List<ReasonFact> answers) {

    public GestureFact {
        answers = List.copyOf(answers);
    }

    public Instant recordedAt() {
        return entry.recordedAt();
    }

    /** The answer that stood at that time; null where there was none yet. */
    @Nullable
    ReasonFact answerAt(Instant at) {
        ReasonFact standing = null;
        for (ReasonFact answer : answers) {
            if (!answer.recordedAt().isAfter(at)) {
                standing = answer;
            }
        }
        return standing;
    }

    LedgerEntry entryAt(Instant at, Reason notKnown) {
        ReasonFact answer = answerAt(at);
        return new LedgerEntry(
                entry.id(),
                entry.blockId(),
                entry.lineageId(),
                entry.kind(),
                entry.recordedAt(),
                entry.from(),
                entry.to(),
                entry.displaced(),
                entry.ended(),
                entry.afterTheFact(),
                answer == null ? notKnown : answer.reason());
    }
}
