package app.waraji.kpi.chart;

import app.waraji.kpi.MetricKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How the numbers of a chart are written.
 *
 * @param locale Japanese, or anything else for English
 */
public record Figures(Locale locale) {

    private static final double MYRIAD = 10_000;
    private static final double HUNDRED_MILLION = 100_000_000;
    private static final long THOUSAND = 1_000;
    private static final double HUNDRED_THOUSAND = 100_000;
    private static final double MILLION = 1_000_000;
    private static final int MOST_DECIMALS = 2;

    /** With thousands separated and at most two decimals: 1,234.5. */
    public String exact(BigDecimal value) {
        return written(value, MOST_DECIMALS);
    }

    /** As fine as it means something: money and what is large whole, a rate or a share with one decimal. */
    public String of(MetricKind kind, BigDecimal value) {
        boolean large = value.abs().compareTo(BigDecimal.valueOf(THOUSAND)) >= 0;
        return written(value, kind == MetricKind.LEVEL ? MOST_DECIMALS : large || kind == MetricKind.AMOUNT ? 0 : 1);
    }

    public String whole(BigDecimal value) {
        return written(value, 0);
    }

    /** Whole, with its sign also where it is above zero: +2, −3. */
    public String signed(BigDecimal value) {
        String text = whole(value);
        return value.signum() > 0 && !text.equals("0") ? "+" + text : text.replace('-', '−');
    }

    private static String written(BigDecimal value, int decimals) {
        return form("#,##0.##").format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Short, as an axis has room for: 1,500; from ten thousand on 1.5万, or 15K. */
    public String onAxis(double value, double step) {
        if (step < THOUSAND) {
            return form("#,##0.##").format(unsignedZero(value));
        }
        boolean japanese = locale.getLanguage().equals("ja");
        double large = japanese ? HUNDRED_MILLION : MILLION;
        double small = japanese ? MYRIAD : THOUSAND;
        if (Math.abs(value) >= large) {
            return form("#,##0.##").format(value / large) + (japanese ? "億" : "M");
        }
        return Math.abs(value) >= small
                ? form("#,##0.##").format(value / small) + (japanese ? "万" : "K")
                : form("#,##0").format(unsignedZero(value));
    }

    /** As {@link #of}, but from 100,000 on as short as the axis beside it. */
    String beside(MetricKind kind, BigDecimal value) {
        return value.abs().doubleValue() < HUNDRED_THOUSAND ? of(kind, value) : brief(value);
    }

    /** As short as a column has room for: from 100,000 on 98万, 1,235万, or 980K, 12.4M. */
    public String brief(BigDecimal value) {
        double size = value.abs().doubleValue();
        if (size < HUNDRED_THOUSAND) {
            return form("#,##0.####").format(value);
        }
        boolean isMillions = size >= MILLION;
        if (locale.getLanguage().equals("ja")) {
            return form(isMillions ? "#,##0" : "#,##0.#").format(value.doubleValue() / MYRIAD) + "万";
        }
        return isMillions
                ? form("#,##0.#").format(value.doubleValue() / MILLION) + "M"
                : form("#,##0").format(value.doubleValue() / THOUSAND) + "K";
    }

    private static double unsignedZero(double value) {
        return value == 0 ? 0 : value;
    }

    private static DecimalFormat form(String pattern) {
        DecimalFormat form = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        form.setRoundingMode(RoundingMode.HALF_UP);
        return form;
    }
}
