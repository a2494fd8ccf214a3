package app.waraji.report;

import app.waraji.print.PrintableText;
import app.waraji.report.WeekReport.Material;
import app.waraji.report.WeekReport.Time;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as plain text in parts: what the mail and the Markdown file share. Nothing is left out or shortened.
 *
 * @param to the boss as addressed; may be empty
 * @param from the author; may be empty
 */
record ReportText(String title, String to, String from, List<Passage> passages) {

    /**
     * A heading and what stands under it.
     *
     * @param listed whether the lines are items of a list
     */
    record Passage(String heading, List<String> lines, boolean listed) {}

    static ReportText of(WeekReport report, ReportWords words) {
        WeekReport clean = report.withTexts(new PrintableText(point -> true)::of);
        Material material = clean.material();
        List<Passage> passages = new ArrayList<>();
        addTyped(passages, words.text("report.headline"), clean.draft().headline());
        passages.add(listed(
                words.text("report.wins"),
                material.wins().stream().map(words::win).toList(),
                words.text("report.wins.none")));
        passages.add(
                listed(words.text("report.time"), timeLines(material.time(), words), words.text("report.time.none")));
        passages.add(listed(
                words.text("report.next"),
                material.nextWeek().stream().map(words::planned).toList(),
                words.text("report.next.none")));
        addTyped(passages, words.text("report.remarks"), clean.draft().remarks());
        return new ReportText(
                words.text("report.title") + " " + words.period(clean.week()),
                words.to(material.to()),
                material.from(),
                List.copyOf(passages));
    }

    private static void addTyped(List<Passage> passages, String heading, String typed) {
        if (!typed.isEmpty()) {
            passages.add(new Passage(heading, List.of(typed), false));
        }
    }

    private static Passage listed(String heading, List<String> lines, String none) {
        return lines.isEmpty() ? new Passage(heading, List.of(none), false) : new Passage(heading, lines, true);
    }

    private static List<String> timeLines(Time time, ReportWords words) {
        if (time.planned() == 0 && time.unplanned() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(figure(words, words.text("report.time.planned"), time.planned()));
        lines.add(figure(words, words.text("report.time.done"), time.done()));
        String given = figure(words, words.text("report.time.given"), time.given());
        lines.add(
                time.given() == 0
                        ? given
                        : words.messages().text("report.next.of", given, words.reasons(time.givenAway())));
        addWhereAny(lines, words, words.text("report.time.recovered"), time.recovered());
        addWhereAny(lines, words, words.text("report.time.rescheduled"), time.rescheduled());
        addWhereAny(lines, words, words.text("report.time.open"), time.open());
        addWhereAny(lines, words, words.text("report.time.unplanned"), time.unplanned());
        return lines;
    }

    private static void addWhereAny(List<String> lines, ReportWords words, String label, int minutes) {
        if (minutes > 0) {
            lines.add(figure(words, label, minutes));
        }
    }

    private static String figure(ReportWords words, String label, int minutes) {
        return label + " " + words.hours(minutes);
    }
}
