package app.waraji.kpi.chart;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a chart says, in the user's language. */
public final class ChartWords {

    private final Messages messages;
    private final Messages metrics;
    private final DateWords dates;
    private final Figures figures;

    public ChartWords(Locale locale) {
        this.messages = Messages.of(ChartWords.class, locale);
        this.metrics = Messages.of(Metric.class, locale);
        this.dates = new DateWords(locale);
        this.figures = new Figures(locale);
    }

    Messages messages() {
        return messages;
    }

    public Figures figures() {
        return figures;
    }

    public String name(Metric metric) {
        return metric.label(metrics);
    }

    /** 5件, ¥1,200. */
    public String value(Metric metric, BigDecimal value) {
        return metric.withUnit(metrics, figures.of(metric.kind(), value));
    }

    private String whole(Metric metric, BigDecimal value) {
        return metric.withUnit(metrics, figures.whole(value));
    }

    /** One line under or beside the title: the mean, and how the fiscal year stands; empty without values. */
    public String summary(ChartReading reading) {
        if (reading.isEmpty()) {
            return "";
        }
        Metric metric = reading.metric();
        List<String> sentences = new ArrayList<>();
        long measured =
                reading.points().stream().filter(point -> point.value() != null).count();
        if (measured > 1) {
            sentences.add(messages.text(
                    isByWeek(reading) ? "chart.mean.weeks" : "chart.mean.months",
                    measured,
                    value(metric, BigDecimal.valueOf(reading.mean()))));
        }
        Pace pace = reading.pace();
        if (pace != null) {
            sentences.add(messages.text(
                    "chart.pace.stands",
                    whole(metric, pace.goal()),
                    whole(metric, pace.actual()),
                    figures.signed(pace.ahead())));
        }
        if (!isByWeek(reading) && metric.cadence() == Cadence.WEEK) {
            sentences.add(messages.text("chart.month.shared"));
        }
        return String.join(messages.isJapanese() ? "　" : " · ", sentences);
    }

    /** 第47週 11/16–11/22, with its year where the reading goes beyond one; 2026年11月. */
    public String period(ChartReading reading, ChartPoint point) {
        if (!isByWeek(reading)) {
            return month(point.from());
        }
        LocalDate last = point.to().minusDays(1);
        String week = week(point.from()) + " " + dates.span(point.from(), last);
        if (isOfOneYear(reading)) {
            return week;
        }
        return messages.isJapanese() ? year(last) + " " + week : week + " " + year(last);
    }

    static boolean isByWeek(ChartReading reading) {
        return reading.question().grain().of(reading.metric()) == Cadence.WEEK;
    }

    /** 第47週, W47. */
    String week(LocalDate monday) {
        return messages.text("chart.week", String.valueOf(Week.of(monday).number()));
    }

    /** 2026年11月, November 2026. */
    private String month(LocalDate day) {
        return messages.isJapanese()
                ? day.getYear() + "年" + day.getMonthValue() + "月"
                : day.format(DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH));
    }

    /** 11月, Nov. */
    String shortMonth(LocalDate day) {
        return messages.isJapanese()
                ? day.getMonthValue() + "月"
                : day.format(DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH));
    }

    /** 2026年, 2026. */
    String year(LocalDate day) {
        return messages.isJapanese() ? day.getYear() + "年" : String.valueOf(day.getYear());
    }

    /** As {@link #event(ChartEvent)}, with its year where the reading goes beyond one: 2025/11/19 A社から問い合わせ. */
    String event(ChartReading reading, ChartEvent event) {
        if (isOfOneYear(reading)) {
            return event(event);
        }
        String day = dates.monthDay(event.day());
        int year = event.day().getYear();
        return (messages.isJapanese() ? year + "/" + day : day + " " + year) + "  " + event.title();
    }

    private static boolean isOfOneYear(ChartReading reading) {
        return reading.from().getYear() == reading.to().minusDays(1).getYear();
    }

    /** 11/19 A社から問い合わせ. */
    public String event(ChartEvent event) {
        return dates.monthDay(event.day()) + "  " + event.title();
    }

    public String kind(ChartEvent.Kind kind) {
        return messages.text(kind);
    }

    /** What a screen reader says of one point. */
    String spoken(ChartReading reading, ChartPoint point) {
        BigDecimal value = point.value();
        String said = period(reading, point) + " "
                + (value == null ? messages.text("chart.gap") : value(reading.metric(), value));
        return point.note().isEmpty() ? said : said + " " + point.note();
    }
}
