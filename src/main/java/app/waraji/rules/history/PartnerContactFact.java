package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;

/** A word with a partner. */
public record PartnerContactFact(long partner, LocalDate on, Instant recordedAt) {}
