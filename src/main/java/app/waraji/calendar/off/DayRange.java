package app.waraji.calendar.off;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in a row as somebody types them: {@code 12/29}, {@code 12/29-1/3}, {@code 2026-12-29}, {@code 12月29日〜1月3日}.
 *
 * @param last inclusive
 */
public record DayRange(LocalDate first, LocalDate last) {

    private static final String DAY = "(?:(\\d{4})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?";
    private static final Pattern FORM = Pattern.compile(DAY + "(?:\\s*(?:[-–—~〜]|to|から)\\s*" + DAY + "\\s*(?:まで)?)?");
    private static final int GROUPS_OF_A_DAY = 3;
    private static final int MONTHS_BACK = 6;

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /**
     * Empty where the text is no such days. Without a year, the first day is taken from half a year back on, the last
     * one as the next after it.
     *
     * @param today near which a day without a year is meant
     */
    public static Optional<DayRange> read(String typed, LocalDate today) {
        Matcher form =
                FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate first = day(form, 0, today.minusMonths(MONTHS_BACK));
            boolean single = form.group(2 + GROUPS_OF_A_DAY) == null;
            LocalDate last = single ? first : day(form, GROUPS_OF_A_DAY, first);
            return last.isBefore(first) ? Optional.empty() : Optional.of(new DayRange(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher form, int groups, LocalDate from) {
        String year = form.group(groups + 1);
        int month = Integer.parseInt(form.group(groups + 2));
        int day = Integer.parseInt(form.group(groups + 3));
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate thisYear = LocalDate.of(from.getYear(), month, day);
        return thisYear.isBefore(from) ? LocalDate.of(from.getYear() + 1, month, day) : thisYear;
    }
}
