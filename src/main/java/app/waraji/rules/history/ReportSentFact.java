package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;

/** A report that went out. */
public record ReportSentFact(long id, LocalDate sentOn, Instant recordedAt) {}
