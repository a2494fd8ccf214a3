package app.waraji.report;

import app.waraji.report.ReportText.Passage;

/**
 * The report as the text of a mail. Nothing in it needs to stand under something else, so that it reads the same in the
 * proportional fonts of mail programs.
 */
final class ReportTextExport {

    private final ReportWords words;

    ReportTextExport(ReportWords words) {
        this.words = words;
    }

    String write(Report report) {
        ReportText text = ReportText.of(report, words);
        StringBuilder mail = new StringBuilder();
        if (!text.to().isEmpty()) {
            mail.append(text.to()).append("\n\n");
        }
        mail.append(text.title()).append('\n');
        for (Passage passage : text.passages()) {
            mail.append("\n■ ").append(passage.heading()).append('\n');
            for (String line : passage.lines()) {
                mail.append(passage.listed() ? words.text("report.mail.bullet") : "")
                        .append(line)
                        .append('\n');
            }
        }
        if (!text.from().isEmpty()) {
            mail.append('\n').append(text.from()).append('\n');
        }
        return mail.toString();
    }
}
