package app.waraji.progress.outside;

import java.time.LocalDate;

/** How far back a comparison reaches. */
enum Span {
    QUARTER(3),
    HALF(6),
    YEAR(12),
    /** Since the engagement began. */
    ALL(0);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** The first day: never before the engagement began. */
    LocalDate from(LocalDate began, LocalDate today) {
        LocalDate first = today.plusDays(1).minusMonths(months);
        return this == ALL || first.isBefore(began) ? began : first;
    }
}
