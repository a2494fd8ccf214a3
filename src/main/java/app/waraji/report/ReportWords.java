package app.waraji.report;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.report.WeekReport.GivenAway;
import app.waraji.report.WeekReport.Planned;
import app.waraji.report.WeekReport.Win;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates, times and amounts of a report as its reader's language writes them. */
final class ReportWords {

    private static final List<String> ADDRESSED = List.of("様", "殿", "さん", "先生");

    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter periodDay;
    private final DateTimeFormatter time;

    ReportWords(Locale locale) {
        this.messages = Messages.of(ReportWords.class, locale);
        this.day = DateTimeFormatter.ofPattern(messages.text("report.day"), messages.locale());
        this.periodDay = DateTimeFormatter.ofPattern(messages.text("report.period.day"), messages.locale());
        this.time = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    }

    Messages messages() {
        return messages;
    }

    String text(String key) {
        return messages.text(key);
    }

    /** The week and its working days: {@code 2026年 第47週 11/16(月)–11/20(金)}. */
    String period(Week week) {
        return messages.text(
                "report.period",
                String.valueOf(week.year()),
                String.valueOf(week.number()),
                periodDay.format(week.monday()),
                periodDay.format(week.day(DayOfWeek.FRIDAY)));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code 11/24(火) 9:00–10:30}. */
    String slot(Slot slot) {
        return day(slot.day()) + " " + time.format(slot.start()) + "–" + time.format(slot.end());
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
        return Stream.of(win.activity(), win.response(), win.next())
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    String planned(Planned block) {
        String what = slot(block.slot()) + "  " + block.title();
        return block.activity().isEmpty() ? what : messages.text("report.next.of", what, block.activity());
    }

    String reason(GivenAway row) {
        return (row.reason().equals(GivenAway.OTHER) ? messages.text("report.time.other") : row.reason()) + " "
                + hours(row.minutes());
    }

    String reasons(List<GivenAway> rows) {
        return rows.stream().map(this::reason).collect(Collectors.joining(messages.text("report.time.and")));
    }
}
