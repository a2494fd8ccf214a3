package app.waraji.report;

import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.print.PrinterPdf;
import app.waraji.settings.SettingsStore;
import java.awt.print.PrinterException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways a report leaves the program: as a file, in a mail, on paper. */
final class DeliveryViewModel {

    private final ReportViewModel model;
    private final ReportExport export;
    private final ReportWords words;
    private final SettingsStore settings;
    private final Tasks tasks;
    private final Saying saying;
    private final Predicate<URI> opens;
    private Optional<Path> folder = Optional.empty();

    /** @param opens hands an address to the system's own program; false where it has none */
    DeliveryViewModel(
            ReportViewModel model,
            ReportExport export,
            SettingsStore settings,
            Tasks tasks,
            Saying saying,
            Predicate<URI> opens) {
        this.model = model;
        this.export = export;
        this.words = export.words();
        this.settings = settings;
        this.tasks = tasks;
        this.saying = saying;
        this.opens = opens;
    }

    /** Learns where a report was written last. */
    void activate() {
        tasks.run(() -> settings.reportFolder().map(Path::of).filter(Files::isDirectory), found -> folder = found);
    }

    /** Where a report was written last; empty where that is no more. */
    Optional<Path> folder() {
        return folder;
    }

    /** The name proposed for the file. */
    String fileName() {
        return export.fileName(period(), model.report().material().head().from());
    }

    /** The report as it stands, for a mail. */
    String mailText() {
        return export.mailText(model.report());
    }

    /** Says that the mail text is on the clipboard. */
    void mailTextCopied() {
        saying.say(words.text("report.copied"));
    }

    /** Writes the report as it stands to the file, and offers to open its folder. */
    void exportTo(Path file) {
        write(
                file,
                () -> saying.offer(
                        words.messages()
                                .text("report.exported", file.getFileName().toString()),
                        words.text("report.folder.open"),
                        this::openFolder));
    }

    /**
     * Writes the report as it stands to the file, and opens its folder and a mail that has its subject, and no more: the
     * text would not fit into an address, and is on the clipboard.
     */
    void beginMail(Path file) {
        String subject = ReportText.of(model.report(), words).title();
        URI letter = mailto(subject);
        write(
                file,
                () -> tasks.runAside(
                        () -> Stream.of(letter, folderOf(file).toUri())
                                        .filter(opens)
                                        .count()
                                == 2,
                        opened -> saying.say(words.messages()
                                .text(
                                        opened ? "report.mail.begun" : "report.mail.none",
                                        file.getFileName().toString())),
                        this::fail));
    }

    /** Shows the folder in which a report was written last. */
    void openFolder() {
        Optional<Path> known = folder;
        if (known.isEmpty()) {
            saying.say(words.text("report.folder.none"));
            return;
        }
        tasks.runAside(
                () -> opens.test(known.get().toUri()),
                opened -> {
                    if (!opened) {
                        saying.say(words.messages()
                                .text("report.folder.failed", known.get().toString()));
                    }
                },
                this::fail);
    }

    /** Says that there is nothing to print on. */
    void noPrinter() {
        saying.say(words.text("report.print.none"));
    }

    /** Prints the real pages on the printer of that name. */
    void printOn(String printer, int copies) {
        model.keep();
        Report report = model.report();
        String title = fileName();
        tasks.runAside(
                () -> {
                    byte[] pdf = export.pdf(report);
                    try {
                        PrinterPdf.print(
                                pdf,
                                title,
                                PrinterPdf.printer(printer)
                                        .orElseThrow(() -> new Refusal(words.text("report.print.none"))),
                                copies);
                        return printer;
                    } catch (PrinterException e) {
                        throw new Refusal(words.messages().text("report.print.failed", printer), e);
                    }
                },
                printed -> saying.say(words.messages().text("report.printed", printed)),
                this::fail);
    }

    /** The address of a mail with a subject: UTF-8 in per cents, as RFC 6068 has it. */
    static URI mailto(String subject) {
        return URI.create("mailto:?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private void write(Path file, Runnable written) {
        model.keep();
        Report report = model.report();
        tasks.runAside(
                () -> export.write(report, file),
                lacking -> {
                    remember(folderOf(file));
                    written.run();
                },
                this::fail);
    }

    private void remember(Path used) {
        folder = Optional.of(used);
        tasks.run(() -> settings.rememberReportFolder(used.toString()));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private Period period() {
        return model.period();
    }

    /** Ends where all failures end. */
    private void fail(Exception failure) {
        tasks.run(() -> {
            throw failure;
        });
    }
}
