package app.waraji.kpi.scorecard;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.kpi.Aims;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.chart.Figures;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the scorecard writes what it shows.
 *
 * @param metrics the words of the metrics themselves
 */
record CardWords(Messages messages, Messages metrics) {

    private static final String GAP = "";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static CardWords in(Locale locale) {
        return new CardWords(Messages.of(CardWords.class, locale), Messages.of(Metric.class, locale));
    }

    DateWords dates() {
        return new DateWords(messages.locale());
    }

    String label(Metric metric) {
        return metric.label(metrics);
    }

    /** 1,840 or 12.5, as it can be typed too. */
    String full(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Empty where it is not set. */
    String mark(@Nullable BigDecimal mark) {
        return mark == null ? "" : full(mark);
    }

    /** As it fits into a column: 1,840, 33.3%, 3件中1件, 1,235万; empty for a gap. */
    String brief(Metric metric, Reading reading) {
        BigDecimal value = reading.value();
        if (value == null) {
            return GAP;
        }
        if (metric.kind() == MetricKind.RATE) {
            return rate(value, reading.count());
        }
        return brief(value);
    }

    /** From 100,000 on in 万, or in thousands and millions. */
    String brief(BigDecimal value) {
        return new Figures(messages.locale()).brief(value);
    }

    private String rate(BigDecimal percent, @Nullable BigDecimal count) {
        if (count != null && count.intValue() < Aims.FEWEST_TO_JUDGE) {
            BigDecimal of = percent.multiply(count).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            return messages.text("card.few", full(of), full(count.setScale(0, RoundingMode.HALF_UP)));
        }
        return full(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** With its unit, as it is said in full. */
    String exact(Metric metric, Reading reading) {
        BigDecimal value = reading.value();
        if (value == null) {
            return messages.text("card.gap");
        }
        return metric.kind() == MetricKind.RATE ? rate(value, reading.count()) : metric.withUnit(metrics, full(value));
    }

    /** The goal, or what stands in for it; of a band its edges. */
    String aim(Metric metric, Marks marks) {
        if (metric.direction() == Direction.WITHIN) {
            return marks.minimum() == null && marks.stretch() == null
                    ? ""
                    : mark(marks.minimum()) + "–" + mark(marks.stretch());
        }
        BigDecimal shown = marks.goal() != null ? marks.goal() : marks.minimum();
        BigDecimal goal = shown != null ? shown : marks.stretch();
        return goal == null ? "" : brief(goal) + (metric.kind() == MetricKind.RATE ? "%" : "");
    }

    /** All three, in words. */
    String marks(Metric metric, Marks marks) {
        if (marks.isEmpty()) {
            return messages.text("card.aim.none");
        }
        String none = messages.text("card.mark.none");
        String minimum = marks.minimum() == null ? none : full(marks.minimum());
        String goal = marks.goal() == null ? none : full(marks.goal());
        String stretch = marks.stretch() == null ? none : full(marks.stretch());
        return metric.direction() == Direction.WITHIN
                ? messages.text("card.aim.band", minimum, stretch)
                : messages.text("card.aim", minimum, goal, stretch);
    }

    /** 第47週, or 11月 of a metric by the month. */
    String period(Metric metric, LocalDate start) {
        return metric.cadence() == Cadence.WEEK ? week(Week.of(start)) : month(start);
    }

    /** 第47週, W47; 11月, Nov of a metric by the month. */
    String briefPeriod(Metric metric, LocalDate start) {
        return metric.cadence() == Cadence.WEEK
                ? messages.text("card.week.brief", String.valueOf(Week.of(start).number()))
                : month(start);
    }

    String week(Week week) {
        return messages.text("card.week", String.valueOf(week.number()));
    }

    String month(LocalDate start) {
        return messages.isJapanese()
                ? start.getMonthValue() + "月"
                : start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** A shape that says the same as the colour. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case NONE -> "";
            case SHORT -> "▼";
            case ENOUGH -> "●";
            case GOOD, OUTSTANDING -> "▲";
        };
    }

    /** Sign and words of what is to be said of the row; empty where nothing is. */
    String verdict(Row row) {
        Place judged = row.judged();
        if (judged == null || (row.verdict() == Verdict.NONE && !row.isBest())) {
            return "";
        }
        String sign = row.verdict() == Verdict.NONE ? "" : sign(row.verdict()) + " ";
        String words = row.isBest()
                ? messages.text(
                        row.metric().direction() == Direction.HIGHER ? "card.most" : "card.least",
                        row.places().size())
                : messages.text(row.verdict());
        return judged.isSameAs(row.form())
                ? sign + words
                : messages.text("card.earlier", sign + words, briefPeriod(row.metric(), judged.start()));
    }

    /** What a screen reader says of a place. */
    String told(Place place) {
        Metric metric = place.metric();
        String what = messages.text(
                "card.told", label(metric), period(metric, place.start()), exact(metric, place.reading()));
        String judged = place.verdict() == Verdict.NONE ? "" : ", " + messages.text(place.verdict());
        String note = place.reading().note();
        return what + judged + (note.isEmpty() ? "" : ", " + messages.text("card.told.note", note));
    }
}
