package app.waraji.planner.print;

import app.waraji.fx.ChoiceWords;
import app.waraji.fx.Pixels;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.print.Picture;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The week as it will be printed, with the ways to paper and to a file. Esc leaves. */
final class WeekPrintDialog {

    private static final double WIDTH = 820;
    private static final double ROOM_FOR_TWO_LINES = 36;
    private static final double HEIGHT = Math.floor(WIDTH * 210 / 297);

    private final WeekPrintViewModel model;
    private final PaperWords words;
    private final Messages messages;
    private final Tasks tasks;
    private final Stage stage = new Stage();
    private final ImageView page = new ImageView();
    private final ComboBox<Printer> printers = new ComboBox<>();
    private final Button print = new Button();
    private final Button save = new Button();

    WeekPrintDialog(Window owner, WeekPrintViewModel model, PaperWords words, Tasks tasks) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.tasks = tasks;
        Scene scene = new Scene(content());
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("print.title", words.words().week(model.week())));
        stage.setResizable(false);
        stage.setScene(scene);
        model.previewProperty().subscribe(picture -> show(picture));
    }

    void show() {
        stage.show();
        model.draw((int) Math.round(WIDTH * stage.getOutputScaleX()));
        tasks.runAside(() -> List.copyOf(Printer.getAllPrinters()), this::offer, none -> offer(List.of()));
        save.requestFocus();
    }

    private VBox content() {
        page.setFitWidth(WIDTH);
        page.setPreserveRatio(true);
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMinSize(WIDTH + 2, HEIGHT + 2);
        sheet.setMaxWidth(WIDTH + 2);
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleText(messages.text("print.title", words.words().week(model.week())));
        Label notice = new Label();
        notice.getStyleClass().add("secondary");
        notice.setWrapText(true);
        notice.setMaxWidth(WIDTH);
        notice.setMinHeight(ROOM_FOR_TWO_LINES);
        notice.setAlignment(Pos.TOP_LEFT);
        notice.textProperty().bind(model.noticeProperty());
        VBox content = new VBox(12, sheet, notice, buttons());
        content.getStyleClass().add("print-dialog");
        content.getStylesheets()
                .add(Objects.requireNonNull(WeekPrintDialog.class.getResource("print.css"))
                        .toExternalForm());
        return content;
    }

    private HBox buttons() {
        printers.setAccessibleText(messages.text("print.printer"));
        printers.setConverter(new ChoiceWords<>(Printer::getName));
        printers.setVisible(false);
        print.setText(messages.text("print.print"));
        print.setVisible(false);
        print.setOnAction(click -> model.drawForPaper(this::print));
        save.setText(messages.text("print.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(click -> save());
        Button close = new Button(messages.text("print.close"));
        close.setOnAction(click -> stage.close());
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox row = new HBox(8, save, printers, print, room, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(@Nullable Picture picture) {
        save.setDisable(picture == null);
        print.setDisable(picture == null);
        if (picture != null) {
            page.setImage(Pixels.image(picture.width(), picture.pixels()));
        }
    }

    private void offer(List<Printer> found) {
        printers.getItems().setAll(found);
        printers.setVisible(!found.isEmpty());
        print.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            model.say(messages.text("print.noPrinter"));
        } else {
            Printer usual = Printer.getDefaultPrinter();
            printers.setValue(usual == null ? found.get(0) : usual);
        }
    }

    private void print(Picture picture) {
        Printer printer = printers.getValue();
        PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (printer == null || job == null) {
            model.say(messages.text("print.noPrinter"));
            return;
        }
        PageLayout layout =
                printer.createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setJobName(stage.getTitle());
        ImageView sheet = new ImageView(Pixels.image(picture.width(), picture.pixels()));
        sheet.setPreserveRatio(true);
        sheet.setFitWidth(layout.getPrintableWidth());
        sheet.setFitHeight(layout.getPrintableHeight());
        boolean sent = job.printPage(layout, sheet) && job.endJob();
        model.say(messages.text(sent ? "print.sent" : "print.notSent", printer.getName()));
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("print.save"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("print.pdf"), "*.pdf"));
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            model.saveTo(chosen.toPath());
        }
    }
}
