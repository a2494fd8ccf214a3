package app.waraji.kpi.funnel;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** What a funnel says, in the user's language. */
public final class FunnelWords {

    private final Messages messages;
    private final Messages metrics;
    private final DateWords dates;

    public FunnelWords(Locale locale) {
        this.messages = Messages.of(FunnelWords.class, locale);
        this.metrics = Messages.of(Metric.class, locale);
        this.dates = new DateWords(locale);
    }

    Messages messages() {
        return messages;
    }

    public String name(Metric metric) {
        return metric.label(metrics);
    }

    /** 12件; a share of a week is rounded to the whole. */
    public String count(Funnel.Step step) {
        return step.metric().withUnit(metrics, number(step.count()));
    }

    /** 38.5%（13件中5件）, 3件中1件, 前の段階の39.1倍; n is always in it. */
    public String rate(Funnel.Rate rate) {
        String part = number(rate.part());
        String of = number(rate.of());
        if (rate.isMore()) {
            return messages.text("funnel.rate.more", decimal(rate.times()), of);
        }
        return rate.isOfFew()
                ? messages.text("funnel.rate.few", of, part)
                : messages.text("funnel.rate", decimal(rate.percent()), of, part);
    }

    /** 13週中12週を入力; empty where nothing is wanting. */
    public String entered(Funnel.Step step) {
        if (step.entered() >= step.periods()) {
            return "";
        }
        return messages.text(
                step.metric().cadence() == Cadence.WEEK ? "funnel.entered.weeks" : "funnel.entered.months",
                step.periods(),
                step.entered());
    }

    /** Which steps are left out, and what that means; empty where none is. */
    public String missing(Funnel funnel) {
        List<String> names = funnel.missing().stream().map(this::name).toList();
        return names.isEmpty()
                ? ""
                : messages.text("funnel.missing", String.join(messages.text("funnel.missing.and"), names));
    }

    /** 2026年11月, 2026年度 第3四半期, 2026年度; of free days the days. */
    public String name(Stretch stretch, Month fiscalYearStart) {
        return switch (stretch.unit()) {
            case MONTH -> dates.period(Period.of(Period.Unit.MONTH, stretch.from(), fiscalYearStart));
            case QUARTER -> dates.period(Period.of(Period.Unit.QUARTER, stretch.from(), fiscalYearStart));
            case FISCAL_YEAR ->
                messages.text("funnel.year", String.valueOf(stretch.from().getYear()));
            case FREE -> "";
        };
    }

    public String span(Stretch stretch) {
        return dates.span(stretch.from(), stretch.lastDay());
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value.setScale(0, RoundingMode.HALF_UP));
    }

    private static String decimal(BigDecimal value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
