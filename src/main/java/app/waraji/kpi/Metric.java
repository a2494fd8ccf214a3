package app.waraji.kpi;

import app.waraji.kernel.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that is tracked.
 *
 * @param known which of the metrics that come with the program; null for one the user added
 * @param name the user's own name for it; null means the name that comes with the language
 * @param unit the user's own unit, may be empty; null means the one that comes with the language
 * @param ratio what is divided by what; null unless it is a rate
 * @param place where it stands among the others, smallest first
 * @param isShown whether it is on the scorecard
 */
public record Metric(
        long id,
        @Nullable Known known,
        @Nullable String name,
        @Nullable String unit,
        Stage stage,
        MetricKind kind,
        Direction direction,
        Cadence cadence,
        @Nullable Ratio ratio,
        int place,
        boolean isShown) {

    /** The metrics that come with the program. */
    public enum Known {
        CARDS,
        MAILS_SENT,
        MAILS_OPENED,
        OPEN_RATE,
        CLICKS,
        PAGE_VIEWS,
        DOWNLOADS,
        INQUIRIES,
        OPPORTUNITIES,
        OPPORTUNITY_RATE,
        ORDERS,
        CLOSING_RATE,
        ORDER_AMOUNT,
        CALLS,
        VISITS,
        FOLLOW_UPS
    }

    /** Ids of the metrics that are divided. */
    public record Ratio(long numerator, long denominator) {}

    public Metric {
        if (known == null && name == null) {
            throw new IllegalArgumentException("a metric without a name");
        }
        if ((kind == MetricKind.RATE) != (ratio != null)) {
            throw new IllegalArgumentException("a rate has a ratio, and nothing else has");
        }
    }

    /** What the user reads. */
    public String label(Messages messages) {
        return name != null || known == null ? String.valueOf(name) : messages.text(known);
    }

    /**
     * A value with its unit, as in 5件 or ¥1,200.
     *
     * @param number written out already
     */
    public String withUnit(Messages messages, String number) {
        if (unit != null) {
            return unit.isEmpty() ? number : messages.text("metric.value.own", number, unit);
        }
        return switch (kind) {
            case RATE -> messages.text("metric.value.rate", number);
            case AMOUNT -> messages.text("metric.value.amount", number);
            case COUNT -> stage == Stage.REACH ? number : messages.text("metric.value.count", number);
            case LEVEL -> number;
        };
    }

    /** By what scripts call it: {@code page-views}; of the user's own, its name. */
    public String key() {
        return known == null
                ? String.valueOf(name)
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
