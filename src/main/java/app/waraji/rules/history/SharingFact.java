package app.waraji.rules.history;

import java.time.Instant;

/** A win that somebody was told of. */
public record SharingFact(long win, Instant recordedAt) {}
