package app.waraji.progress.trust;

import app.waraji.boss.SentReport;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure.
 *
 * @param report what can be taken back; null for other rows
 */
record TrustRow(
        LocalDate on, String what, String whom, @Nullable SentReport report) {}
