package app.waraji.report;

import app.waraji.fx.Icon;
import app.waraji.fx.IconButton;
import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How near the pages are, and the ways a report leaves: paper, folder, mail, file. */
final class DeliveryView extends HBox {

    private final DeliveryViewModel model;
    private final ReportWords words;
    private final HBox further = new HBox(8);

    /** @param zoom stands first */
    DeliveryView(DeliveryViewModel model, ReportWords words, Node zoom) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(words.text("report.page.export"), new Icon(Feather.DOWNLOAD));
        export.setId("report-export");
        export.getStyleClass().add("accent-button");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(click -> export());
        getChildren()
                .addAll(
                        zoom,
                        gap,
                        way(Feather.PRINTER, "report-print", words.text("report.page.print"), this::print),
                        way(Feather.FOLDER, "report-folder", words.text("report.folder.open"), model::openFolder),
                        mail(),
                        further,
                        export);
    }

    /** A further way out, before the last. */
    void put(Node way) {
        further.getChildren().add(way);
    }

    private static IconButton way(Ikon icon, String id, String name, Runnable action) {
        IconButton way = new IconButton(icon, name);
        way.setId(id);
        way.setOnAction(click -> action.run());
        return way;
    }

    private MenuButton mail() {
        MenuItem copy = new MenuItem(words.text("report.page.copy"));
        copy.setOnAction(chosen -> {
            copyMailText();
            model.mailTextCopied();
        });
        MenuItem begin = new MenuItem(words.text("report.page.mail"));
        begin.setOnAction(chosen -> beginMail());
        MenuButton mail = new MenuButton(words.text("report.mail"), new Icon(Feather.MAIL), copy, begin);
        mail.setId("report-mail");
        mail.setMinWidth(Region.USE_PREF_SIZE);
        return mail;
    }

    private void copyMailText() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.mailText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void beginMail() {
        chooser(words.text("report.page.mail.file"), false).ifPresent(file -> {
            copyMailText();
            model.beginMail(file.toPath());
        });
    }

    private void export() {
        chooser(words.text("report.page.export"), true).ifPresent(file -> model.exportTo(file.toPath()));
    }

    private Optional<File> chooser(String title, boolean inAnyForm) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(model.fileName());
        model.folder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("report.file.pdf"), "*.pdf"));
        if (inAnyForm) {
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(words.text("report.file.txt"), "*.txt"),
                            new FileChooser.ExtensionFilter(words.text("report.file.md"), "*.md"));
        }
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
    }

    /** The system's dialog says where; the pages themselves go there as they are in the file. */
    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.noPrinter();
            return;
        }
        if (job.showPrintDialog(getScene().getWindow())) {
            model.printOn(job.getPrinter().getName(), job.getJobSettings().getCopies());
        }
        job.cancelJob();
    }
}
