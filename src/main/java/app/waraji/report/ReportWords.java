package app.waraji.report;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.print.Ink;
import app.waraji.report.Report.GivenAway;
import app.waraji.report.Report.Planned;
import app.waraji.report.Report.Win;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates, times and amounts of a report as its reader's language writes them. */
final class ReportWords {

    private static final List<String> ADDRESSED = List.of("様", "殿", "さん", "先生");

    private final Messages messages;
    private final DateWords dates;
    private final DateTimeFormatter day;
    private final DateTimeFormatter periodDay;

    ReportWords(Locale locale) {
        this.messages = Messages.of(ReportWords.class, locale);
        this.dates = new DateWords(messages.locale());
        this.day = DateTimeFormatter.ofPattern(messages.text("report.day"), messages.locale());
        this.periodDay = DateTimeFormatter.ofPattern(messages.text("report.period.day"), messages.locale());
    }

    Messages messages() {
        return messages;
    }

    String text(String key) {
        return messages.text(key);
    }

    /** Marketing report of a week, a month, a quarter, a half-year. */
    String title(Period period) {
        return switch (period.unit()) {
            case WEEK -> messages.text("report.title");
            case MONTH -> messages.text("report.title.month");
            case QUARTER -> messages.text("report.title.quarter");
            case HALF -> messages.text("report.title.half");
        };
    }

    /** What a file name begins with. */
    String file(Period period) {
        return switch (period.unit()) {
            case WEEK -> messages.text("report.file");
            case MONTH -> messages.text("report.file.month");
            case QUARTER -> messages.text("report.file.quarter");
            case HALF -> messages.text("report.file.half");
        };
    }

    /** The week and its working days, or the period: {@code 2026年 第47週 11/16(月)–11/20(金)}, {@code 2026年11月}. */
    String period(Period period) {
        if (period.unit() != Period.Unit.WEEK) {
            return dates.period(period);
        }
        Week week = period.firstWeek();
        return messages.text(
                "report.period",
                String.valueOf(week.year()),
                String.valueOf(week.number()),
                periodDay.format(week.monday()),
                periodDay.format(week.day(DayOfWeek.FRIDAY)));
    }

    /** 情報共有, 相談 1件, 承認伺 1件. */
    String badge(List<Asked> asked) {
        Badge badge = Badge.of(asked);
        return badge == Badge.TELLS
                ? messages.text(badge)
                : messages.text("report.badge.counted", messages.text(badge), asked.size());
    }

    Ink ink(Signal.Level level) {
        return switch (level) {
            case ON_TRACK -> Ink.GOOD;
            case LATE -> Ink.AWAY_TEXT;
            case ATTENTION, NONE -> Ink.SOFT;
        };
    }

    /** The signal as a word with its shape. */
    String signal(Signal signal) {
        String shape = switch (signal.level()) {
            case ON_TRACK -> "▲";
            case LATE -> "▼";
            case ATTENTION -> "●";
            case NONE -> "";
        };
        String word = messages.text(signal.level()) + shape;
        return signal.rule().isEmpty() ? word : messages.text("report.signal.by", word, ruled(signal));
    }

    /** What set the signal, with the rule's code. */
    String ruled(Signal signal) {
        return Stream.of(signal.rule(), code(signal))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@code ルールR2}; empty where targets alone set it. */
    String code(Signal signal) {
        return signal.code().isEmpty() ? "" : messages.text("report.signal.code", signal.code());
    }

    /** The day by which an answer is needed. */
    String by(LocalDate date) {
        return messages.text("report.by", day(date));
    }

    String asked(Asked asked) {
        String by = asked.by() == null ? "" : by(asked.by());
        return arrows(asked.what(), by, asked.more());
    }

    String issue(Issue issue) {
        return arrows(issue.fact(), issue.cause(), issue.measure(), issue.by());
    }

    /** What comes after the fact. */
    String afterFact(Issue issue) {
        return arrows(issue.cause(), issue.measure(), issue.by());
    }

    String history(Review.History history) {
        return arrows(history.what(), history.asked(), history.answered(), history.done());
    }

    /** A row of the numbers in a sentence. */
    String number(NumberRow row) {
        List<String> told = new ArrayList<>();
        addLabelled(told, text("report.numbers.target"), row.target());
        addLabelled(told, text("report.numbers.percent"), row.percent());
        addLabelled(told, text("report.numbers.before"), row.before());
        addLabelled(told, text("report.numbers.yearBefore"), row.yearBefore());
        String judged = row.judged() == NumberRow.Judged.NONE ? "" : messages.text(row.judged());
        String verdict =
                Stream.of(judged, row.remark()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String actual = row.metric() + " " + (row.actual().isEmpty() ? "–" : row.actual());
        String figures = told.isEmpty()
                ? actual
                : messages.text("report.next.of", actual, String.join(text("report.time.and"), told));
        return verdict.isEmpty() ? figures : figures + " " + verdict;
    }

    private static void addLabelled(List<String> told, String label, String value) {
        if (!value.isEmpty()) {
            told.add(label + " " + value);
        }
    }

    /** What the small line shows, for those who do not see it. */
    String course(NumberRow row) {
        return course(row.metric(), row.course());
    }

    String course(String metric, NumberRow.Course course) {
        String values = course.values().stream()
                .map(value -> value == null ? "–" : number(value))
                .collect(Collectors.joining(", "));
        return metric + " " + (values.isEmpty() ? "–" : values);
    }

    String clock(Review.Clock clock) {
        return clock.activity() + ": " + clockSays(clock);
    }

    /** {@code 5か月目(目安 6〜12か月)}. */
    String clockSays(Review.Clock clock) {
        Review.Months expected = clock.expected();
        return expected == null
                ? messages.text("report.clock.open", clock.month())
                : messages.text("report.clock.expected", clock.month(), expected.from(), expected.to());
    }

    static String number(double value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** What a block is to bring: its title, and its activity where the title does not say it. */
    String output(Planned block) {
        return block.activity().isEmpty() || block.title().contains(block.activity())
                ? block.title()
                : messages.text("report.next.of", block.title(), block.activity());
    }

    private static String arrows(String... steps) {
        return Stream.of(steps).filter(step -> !step.isEmpty()).collect(Collectors.joining(" → "));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code 11/24(火) 9:00–10:30}. */
    String slot(Slot slot) {
        return day(slot.day()) + " " + dates.span(slot);
    }

    /** {@code 火 9:00–10:30}. */
    String slotOfWeek(Slot slot) {
        return dates.day(slot.day().getDayOfWeek()) + " " + dates.span(slot);
    }

    /** What stands over the blocks that come next. */
    String next(Period period) {
        return messages.text(period.unit() == Period.Unit.WEEK ? "report.next" : "report.next.later");
    }

    /** What stands over the headline to be written. */
    String headline(Period period) {
        return messages.text(period.unit() == Period.Unit.WEEK ? "report.headline" : "report.headline.later");
    }

    /** The boss as addressed; empty for an empty name. */
    String to(String name) {
        if (name.isEmpty() || ADDRESSED.stream().anyMatch(name::endsWith)) {
            return name;
        }
        return messages.text("report.to", name);
    }

    String from(String name) {
        return name.isEmpty() ? "" : messages.text("report.from", name);
    }

    /**
     * What of a section is in the appendix; empty where nothing is.
     *
     * @param shortened how many entries of the page end in an ellipsis
     * @param further how many entries are not on the page
     */
    String inAppendix(int shortened, int further) {
        if (further == 0) {
            return shortened == 0 ? "" : messages.text("report.appendix.whole");
        }
        String more = String.valueOf(further);
        return shortened == 0
                ? messages.text("report.appendix.further", more)
                : messages.text("report.appendix.both", more);
    }

    /** Hours to a tenth, or to a hundredth where a tenth would not be exact: {@code 2.5h}, {@code 0.75h}. */
    String hours(int minutes) {
        return new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(minutes / 60.0) + "h";
    }

    /** Activity, response and next step, with arrows between those there are. */
    String win(Win win) {
        return arrows(win.activity(), win.response(), win.next());
    }

    /** Planned, given away and to what; null where nothing was given away. */
    @Nullable
    String whereTimeWent(Report.Time time) {
        return time.given() == 0
                ? null
                : messages.text(
                        "report.cause.time",
                        hours(time.planned()),
                        hours(time.given()),
                        reason(time.givenAway().get(0)));
    }

    String reason(GivenAway row) {
        return (row.reason().equals(GivenAway.OTHER) ? messages.text("report.time.other") : row.reason()) + " "
                + hours(row.minutes());
    }

    String reasons(List<GivenAway> rows) {
        return rows.stream().map(this::reason).collect(Collectors.joining(messages.text("report.time.and")));
    }
}
