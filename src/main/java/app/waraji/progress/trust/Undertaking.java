package app.waraji.progress.trust;

import java.time.LocalDate;

/**
 * Something begun that costs money, goes outside the firm or is outsourced.
 *
 * @param isAgreed whether the boss had said yes by the end of that day
 */
public record Undertaking(LocalDate startedOn, String title, boolean isAgreed) {}
