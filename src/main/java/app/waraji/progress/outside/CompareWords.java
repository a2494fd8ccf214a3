package app.waraji.progress.outside;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import app.waraji.kpi.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How the comparison writes sums, hours and days. */
record CompareWords(Messages messages) {

    String yen(long sum) {
        return new YenWords(messages.locale()).inFull(sum);
    }

    String yen(OptionalLong sum) {
        return sum.isPresent() ? yen(sum.getAsLong()) : messages.text("compare.none");
    }

    String hours(int minutes) {
        return messages.text("compare.hours", dates().hours(minutes));
    }

    String results(BigDecimal count) {
        return messages.text("compare.results", count.stripTrailingZeros().toPlainString());
    }

    String day(LocalDate day) {
        return dates().dateAndDay(day);
    }

    String span(LocalDate from, LocalDate to) {
        return dates().span(from, to.minusDays(1));
    }

    String number(Compared.Tracked number, @Nullable BigDecimal value) {
        return value == null
                ? messages.text("compare.none")
                : number.metric().withUnit(Messages.of(Metric.class, messages.locale()), rounded(value));
    }

    private static String rounded(BigDecimal value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value.setScale(1, RoundingMode.HALF_UP));
    }

    /** Which way comes cheaper, and by how much. */
    String verdict(Comparison comparison) {
        long saved = comparison.saved();
        if (saved == 0) {
            return messages.text("compare.same");
        }
        return saved > 0
                ? messages.text("compare.outside.less", yen(saved))
                : messages.text("compare.inHouse.less", yen(-saved));
    }

    private DateWords dates() {
        return new DateWords(messages.locale());
    }
}
