package app.waraji.report;

import app.waraji.report.ReportText.Passage;
import java.util.regex.Pattern;

/** The report as Markdown. What the user wrote is escaped, so that it reads as it was written. */
final class ReportMarkdownExport {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final ReportWords words;

    ReportMarkdownExport(ReportWords words) {
        this.words = words;
    }

    String write(Report report) {
        ReportText text = ReportText.of(report, words);
        StringBuilder page =
                new StringBuilder("# ").append(escaped(text.title())).append("\n\n");
        if (!text.to().isEmpty()) {
            page.append("- ").append(escaped(text.to())).append('\n');
        }
        if (!text.from().isEmpty()) {
            page.append("- ").append(escaped(words.from(text.from()))).append('\n');
        }
        for (Passage passage : text.passages()) {
            page.append(page.charAt(page.length() - 2) == '\n' ? "" : "\n");
            page.append("## ").append(escaped(passage.heading())).append("\n\n");
            for (String line : passage.lines()) {
                page.append(passage.listed() ? "- " : "").append(escaped(line)).append('\n');
            }
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
