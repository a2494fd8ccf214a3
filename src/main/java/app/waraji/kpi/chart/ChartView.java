package app.waraji.kpi.chart;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The chart of one metric with its controls. */
final class ChartView extends VBox {

    private static final double LOWEST = 280;

    private final ChartViewModel model;
    private final ChartWords words;
    private final PlotView plot;

    ChartView(ChartViewModel model, ChartWords words, EventOpening opening) {
        super(8);
        this.model = model;
        this.words = words;
        this.plot = new PlotView(words, opening);
        getStyleClass().addAll("card", "chart");
        setMinHeight(LOWEST);
        // No more than that before all rows above it are seen; what is left over is the chart's.
        setPrefHeight(LOWEST);
        getStylesheets()
                .add(Objects.requireNonNull(ChartView.class.getResource("chart.css"))
                        .toExternalForm());
        ChartHeaderView header = new ChartHeaderView(
                model, words, new ChartHeaderView.Outlets(this::copy, this::saveCsv, this::savePng, this::saveSvg));
        Label choose = new Label(words.messages().text("chart.choose"));
        choose.getStyleClass().add("soft");
        StackPane place = new StackPane(plot, choose);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(header, place);
        model.readingProperty().subscribe(reading -> {
            choose.setVisible(reading == null);
            plot.setVisible(reading != null);
            plot.show(reading, model.lookProperty().get());
        });
        model.lookProperty().subscribe(look -> plot.show(model.readingProperty().get(), look));
    }

    private void copy() {
        ChartDrawing drawing = plot.forFile();
        if (drawing != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(DrawingView.image(drawing));
            Clipboard.getSystemClipboard().setContent(content);
            model.pictureCopied();
        }
    }

    private void saveCsv() {
        ChartReading shown = model.readingProperty().get();
        if (shown != null) {
            choose("chart.export.csv", ".csv", file -> model.saveCsv(shown, file));
        }
    }

    private void savePng() {
        ChartDrawing drawing = plot.forFile();
        if (drawing != null) {
            choose("chart.export.png", ".png", file -> {
                WritableImage image = DrawingView.image(drawing);
                model.savePng(DrawingView.picture(image), file);
            });
        }
    }

    private void saveSvg() {
        ChartReading shown = model.readingProperty().get();
        ChartDrawing drawing = plot.forFile();
        if (shown != null && drawing != null) {
            choose("chart.export.svg", ".svg", file -> model.saveSvg(shown, drawing, file));
        }
    }

    private void choose(String title, String ending, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.messages().text(title));
        chooser.setInitialFileName(model.fileName(ending));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*" + ending));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
