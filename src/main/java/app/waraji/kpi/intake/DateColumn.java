package app.waraji.kpi.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of a column are written.
 *
 * @param orders that make sense of every one of its short dates, the likeliest first; one where there is no doubt
 * @param counted from this day on, as in GA4's {@code Nth day}; null where the cells are dates
 */
public record DateColumn(List<DateOrder> orders, @Nullable LocalDate counted, Writing writing) {

    /** What a cell holds that does not say so itself. */
    public enum Writing {
        DATES,
        /** A spreadsheet's count of days. */
        SERIALS,
        /** As in 202404. */
        MONTHS,
        /** As in 202414. */
        WEEKS
    }

    private static final Pattern COUNTED = Pattern.compile("nthday|第?n日目?|経過日数");
    private static final Pattern NAMED = Pattern.compile(
            ".*(date|日付|年月日|年月|日時|日次|開始日|終了日|作成日|更新日|登録日|受注日|計上日|予定日|クローズ日).*|.*(week|週).*|.*(yearmonth|年と月|年/月).*|day|日|月|month|time.*");
    private static final List<DateOrder> COMMONEST =
            List.of(DateOrder.MONTH_DAY_YEAR, DateOrder.YEAR_MONTH_DAY, DateOrder.DAY_MONTH_YEAR);
    private static final int SAMPLE = 50;
    private static final long DAYS_OF_DECADE = 3_652;
    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
    private static final Pattern COMPACT = Pattern.compile("(?:19|20|21)\\d{6}(?:\\d{2}){0,2}");
    private static final Pattern SIX_DIGITS = Pattern.compile("(?:19|20)\\d{4}");
    private static final Pattern OF_WEEKS = Pattern.compile(".*(week|週).*");

    public DateColumn {
        orders = List.copyOf(orders);
    }

    /** Whether only the user can tell which number is the month. */
    public boolean isAmbiguous() {
        return orders.size() > 1;
    }

    /** The same, with the doubt decided. */
    DateColumn in(@Nullable DateOrder order) {
        return order == null || !orders.contains(order) ? this : new DateColumn(List.of(order), counted, writing);
    }

    /** Empty where the cell holds no date. */
    public Optional<LocalDate> read(String cell) {
        if (counted != null) {
            return COUNT.matcher(cell).matches()
                    ? Optional.of(counted.plusDays(Integer.parseInt(cell)))
                    : Optional.empty();
        }
        return switch (writing) {
            case DATES -> DateText.read(cell, orders.get(0));
            case SERIALS -> DateText.ofSerial(cell);
            case MONTHS -> PeriodText.monthOf(cell);
            case WEEKS -> PeriodText.weekOf(cell);
        };
    }

    /**
     * Empty where fewer than four in five of the cells are dates, or their form is too common to tell and the header
     * does not say so.
     *
     * @param cells none of them empty
     */
    static Optional<DateColumn> of(String header, List<String> cells, @Nullable Span span) {
        String name = CellText.folded(header);
        if (span != null
                && COUNTED.matcher(name).matches()
                && mostly(cells, cell -> COUNT.matcher(cell).matches())) {
            return Optional.of(new DateColumn(List.of(DateOrder.YEAR_MONTH_DAY), span.from(), Writing.DATES));
        }
        boolean named = NAMED.matcher(name).matches();
        Writing writing = named ? writing(name, cells) : Writing.DATES;
        if (writing != Writing.DATES) {
            return Optional.of(new DateColumn(List.of(DateOrder.YEAR_MONTH_DAY), null, writing));
        }
        if (!named && cells.stream().allMatch(cell -> COMPACT.matcher(cell).matches()) && !isRunning(cells)) {
            return Optional.empty();
        }
        if (orders(sample(cells)).isEmpty()) {
            return Optional.empty();
        }
        List<DateOrder> orders = orders(cells);
        return orders.isEmpty() ? Optional.empty() : Optional.of(new DateColumn(orders, null, Writing.DATES));
    }

    private static Writing writing(String name, List<String> cells) {
        if (mostly(cells, cell -> DateText.ofSerial(cell).isPresent())) {
            return Writing.SERIALS;
        }
        if (!cells.stream().allMatch(cell -> SIX_DIGITS.matcher(cell).matches())) {
            return Writing.DATES;
        }
        if (OF_WEEKS.matcher(name).matches()) {
            return Writing.WEEKS;
        }
        return mostly(cells, cell -> PeriodText.monthOf(cell).isPresent()) ? Writing.MONTHS : Writing.DATES;
    }

    /** So many, from all over the column, that a column of numbers is told from one of dates at once. */
    private static List<String> sample(List<String> cells) {
        int step = Math.max(1, cells.size() / SAMPLE);
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += step) {
            sample.add(cells.get(i));
        }
        return sample;
    }

    /** Numbers of eight digits without a word for them are dates only where they all are, one after the other. */
    private static boolean isRunning(List<String> cells) {
        return cells.stream()
                .allMatch(cell -> cell.length() == 8
                        && DateText.read(cell, DateOrder.YEAR_MONTH_DAY).isPresent());
    }

    private static List<DateOrder> orders(List<String> cells) {
        if (cells.stream().noneMatch(DateText::isShort)) {
            return mostly(
                            cells,
                            cell -> DateText.read(cell, DateOrder.MONTH_DAY_YEAR)
                                    .isPresent())
                    ? List.of(DateOrder.MONTH_DAY_YEAR)
                    : List.of();
        }
        int most = 0;
        Map<DateOrder, Long> spanned = new EnumMap<>(DateOrder.class);
        for (DateOrder order : DateOrder.values()) {
            List<LocalDate> days = cells.stream()
                    .map(cell -> DateText.read(cell, order))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            if (days.size() > most) {
                spanned.clear();
                most = days.size();
            }
            if (days.size() == most && most > 0) {
                spanned.put(order, ChronoUnit.DAYS.between(days.get(0), days.get(most - 1)));
            }
        }
        return isMost(most, cells.size()) ? likeliest(spanned) : List.of();
    }

    /**
     * The days of a file lie close together: what scatters them over decades is no way to read them. Where that tells
     * little, the month comes first, as in what most programs write with the year at the end.
     */
    private static List<DateOrder> likeliest(Map<DateOrder, Long> spanned) {
        long least = Collections.min(spanned.values());
        return spanned.entrySet().stream()
                .filter(each -> each.getValue() <= DAYS_OF_DECADE || least > DAYS_OF_DECADE / 5)
                .sorted(Comparator.<Map.Entry<DateOrder, Long>>comparingLong(
                                each -> each.getValue() <= 2 * least ? 0 : each.getValue())
                        .thenComparing(each -> COMMONEST.indexOf(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean mostly(List<String> cells, Predicate<String> test) {
        long met = cells.stream().filter(test).count();
        return isMost(met, cells.size());
    }

    /** All of them, or four in five where there are enough to judge by. */
    static boolean isMost(long met, int of) {
        return met > 0 && (met == of || (met >= 4 && met * 5 >= of * 4L));
    }
}
