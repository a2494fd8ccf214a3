package app.waraji.report;

import app.waraji.print.PrintableText;
import app.waraji.report.Report.Material;
import app.waraji.report.Report.Time;
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

    static ReportText of(Report report, ReportWords words) {
        Report clean = report.withTexts(new PrintableText(point -> true)::of);
        Material material = clean.material();
        Filled filled = new Filled(clean, words);
        Findings findings = material.findings();
        List<Passage> passages = new ArrayList<>();
        addTyped(passages, words.headline(clean.period()), headline(clean, words));
        passages.add(listed(
                words.text("report.asked"),
                filled.asked().stream().map(words::asked).toList(),
                words.text("report.asked.none")));
        passages.add(listed(
                words.text("report.wins"),
                filled.wins().stream().map(words::win).toList(),
                words.text("report.wins.none")));
        passages.add(withRemark(
                listed(
                        words.text("report.numbers"),
                        findings.numbers().stream().map(words::number).toList(),
                        words.text("report.numbers.none")),
                filled.remark(Piece.NUMBERS)));
        if (!clean.isOfWeek()) {
            addReview(passages, filled, findings.review(), words);
        }
        List<String> time = new ArrayList<>(timeLines(material.time(), words));
        if (!findings.effect().figures().isEmpty()) {
            time.add(words.text(findings.effect().felt() ? "report.effect.yes" : "report.effect.no"));
            time.addAll(findings.effect().figures());
        }
        passages.add(withRemark(
                listed(words.text("report.time"), time, words.text("report.time.none")), filled.remark(Piece.TIME)));
        passages.add(listed(
                words.text("report.issues"),
                filled.issues().stream().map(words::issue).toList(),
                words.text("report.issues.none")));
        passages.add(listed(
                words.next(clean.period()),
                filled.next().stream()
                        .map(entry -> String.join("  ", entry).strip())
                        .toList(),
                words.text("report.next.none")));
        addTyped(passages, words.text("report.remarks"), clean.draft().remarks());
        return new ReportText(
                words.title(clean.period()) + " " + words.period(clean.period()),
                words.to(material.head().to()),
                material.head().from(),
                List.copyOf(passages));
    }

    private static String headline(Report report, ReportWords words) {
        Signal signal = report.material().findings().signal();
        String badge = words.badge(new Filled(report, words).asked());
        String set = signal.level() == Signal.Level.NONE ? badge : badge + " / " + words.signal(signal);
        String typed = report.draft().headline();
        return typed.isEmpty() ? set : typed + "\n" + set;
    }

    private static Passage withRemark(Passage passage, String remark) {
        if (remark.isEmpty()) {
            return passage;
        }
        List<String> lines = new ArrayList<>(passage.lines());
        lines.add(remark);
        return new Passage(passage.heading(), lines, passage.listed());
    }

    private static void addReview(List<Passage> passages, Filled filled, Review review, ReportWords words) {
        addTyped(passages, words.text("report.cause"), filled.cause());
        addAll(
                passages,
                words.text("report.funnel"),
                review.funnel().stream()
                        .map(step ->
                                step.name() + " " + step.count() + (step.rate().isEmpty() ? "" : " " + step.rate()))
                        .toList());
        addAll(
                passages,
                words.text("report.clocks"),
                review.clocks().stream().map(words::clock).toList());
        addAll(passages, words.text("report.outside"), review.outside());
        addAll(
                passages,
                words.text("report.history"),
                review.history().stream().map(words::history).toList());
        addAll(passages, words.text("report.trust"), review.trust());
        addAll(passages, words.text("report.dedicated"), review.dedicated());
    }

    private static void addAll(List<Passage> passages, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(heading, lines, true));
        }
    }

    private static void addTyped(List<Passage> passages, String heading, String typed) {
        if (!typed.isEmpty()) {
            passages.add(new Passage(heading, typed.lines().toList(), false));
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
