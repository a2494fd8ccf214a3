package app.waraji.planner;

import java.time.LocalDate;

/** A block that was done, as those see it who look back. */
public record FinishedWork(long blockId, LocalDate day, String title) {}
