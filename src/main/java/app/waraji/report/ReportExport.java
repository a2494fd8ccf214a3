package app.waraji.report;

import app.waraji.boss.ReportKind;
import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.WholeFile;
import app.waraji.print.PrintedPages;
import app.waraji.report.sent.Passage;
import app.waraji.report.sent.Sending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes reports to files, as PDF, mail text or Markdown. Keep one: it keeps the fonts. Any thread may call it. */
public final class ReportExport {

    /** What some file system or other does not take in a name. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+");

    /** Keeps a name well under the 255 bytes that file systems allow, at four bytes a character. */
    private static final int LONGEST_NAME = 40;

    private final ReportWords words;
    private final ReportPdf pdf;
    private final ReportTextExport text;
    private final ReportMarkdownExport markdown;

    /** @param clock gives the date of making; its zone is the user's */
    public ReportExport(Clock clock, Locale locale) {
        this.words = new ReportWords(locale);
        this.pdf = new ReportPdf(clock, locale);
        this.text = new ReportTextExport(words);
        this.markdown = new ReportMarkdownExport(words);
    }

    /**
     * Writes the report in the form that the file's ending asks for: {@code .pdf}, {@code .txt} or {@code .md}. The file
     * is whole or, when writing fails, as it was before.
     *
     * @return the characters that could not be printed, each shown as 〓: {@code "😀 U+1F600"}; empty but for a PDF
     * @throws Refusal when the ending is another, or the file cannot be written
     */
    public List<String> write(Report report, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            PrintedPages printed = print(report);
            save(file, printed.bytes());
            return printed.missing();
        }
        if (name.endsWith(".txt")) {
            save(file, mailText(report).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".md")) {
            save(file, markdown(report));
        } else {
            throw new Refusal(words.text("report.file.ending"));
        }
        return List.of();
    }

    /** Loads what the first PDF waits for otherwise, which is a third of a second. Any thread. */
    public void prepare() {
        pdf.prepare();
    }

    /** The report as a PDF file. */
    public byte[] pdf(Report report) {
        return print(report).bytes();
    }

    /** The report as a Markdown file. */
    public byte[] markdown(Report report) {
        return markdown.write(report).getBytes(StandardCharsets.UTF_8);
    }

    /** The report as the text of a mail. */
    public String mailText(Report report) {
        return text.write(report);
    }

    /** {@code 週報_2026-W47_氏名.pdf}, without characters that a file system refuses, and without the name where there is none. */
    public String fileName(Period period, String author) {
        String safe = UNSAFE.matcher(author).replaceAll(" ").strip().replace(' ', '_');
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length())));
        String name = words.file(period) + "_" + period.code();
        return name + (safe.isEmpty() ? "" : "_" + safe.substring(0, end)) + ".pdf";
    }

    /** The report as it would be sent. */
    Sending sending(Report report) {
        ReportText parts = ReportText.of(report, words);
        return new Sending(
                ReportKind.valueOf(report.period().unit().name()),
                report.period().from(),
                report.period().lastDay(),
                parts.title(),
                report.material().head().to(),
                new Sending.Content(
                        mailText(report),
                        parts.passages().stream()
                                .map(part -> new Passage(part.heading(), part.lines()))
                                .toList()),
                print(report));
    }

    ReportWords words() {
        return words;
    }

    PrintedPages print(Report report) {
        return pdf.print(report);
    }

    private void save(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new Refusal(words.messages().text("report.file.failed", file.toString()), e);
        }
    }
}
