package app.waraji.rules.history;

import app.waraji.planner.ledger.Reason;
import java.time.Instant;

/**
 * An answer to why time was given away; the latest one stands.
 *
 * @param label the reason in the user's words
 * @param note on whose work it was that came between; empty for none
 */
public record ReasonFact(Reason reason, String label, String note, Instant recordedAt) {}
