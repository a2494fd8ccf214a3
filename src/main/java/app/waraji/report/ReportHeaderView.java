package app.waraji.report;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Period;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Which week, what was just done, and the two ways out: mail and file. */
final class ReportHeaderView extends HBox {

    private static final double ROOM_FOR_WORDS = 860;

    private final ReportViewModel model;
    private final ReportWords words;

    ReportHeaderView(ReportViewModel model, ReportWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);

        IconButton previous = new IconButton(Feather.CHEVRON_LEFT, words.text("report.page.previous"));
        previous.setOnAction(click -> model.showPrevious());
        Label period = new Label();
        period.setId("report-period");
        period.getStyleClass().add("page-title");
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.textProperty()
                .bind(Bindings.createStringBinding(() -> words.period(model.period()), model.periodProperty()));
        IconButton next = new IconButton(Feather.CHEVRON_RIGHT, words.text("report.page.nextWeek"));
        next.setOnAction(click -> model.showNext());
        Button today = button("report-this-week", words.text("report.page.thisWeek"), model::showCurrent);
        today.getStyleClass().add("quiet-button");

        Label notice = new Label();
        notice.getStyleClass().add("secondary");
        notice.textProperty().bind(model.noticeProperty());
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(notice, Priority.ALWAYS);

        Button copy = button("report-copy", words.text("report.page.copy"), this::copy);
        copy.setGraphic(new Icon(Feather.COPY));
        Button export = button("report-export", words.text("report.page.export"), this::export);
        export.setGraphic(new Icon(Feather.DOWNLOAD));
        export.getStyleClass().add("accent-button");
        getChildren().addAll(pills(), previous, period, next, today, notice, copy, export);
    }

    private HBox pills() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        pills.setAlignment(Pos.CENTER_LEFT);
        for (Period.Unit unit : Period.Unit.values()) {
            ToggleButton pill = new ToggleButton(words.messages().text(unit));
            pill.getStyleClass()
                    .add(
                            switch (unit) {
                                case WEEK -> "left-pill";
                                case MONTH, QUARTER -> "center-pill";
                                case HALF -> "right-pill";
                            });
            pill.setToggleGroup(group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> {
                // A second press must not leave nothing chosen.
                pill.setSelected(true);
                model.showBy(unit);
            });
            model.periodProperty().subscribe(period -> pill.setSelected(period.unit() == unit));
            pills.getChildren().add(pill);
        }
        return pills;
    }

    /** A further way out, before the others; where there is no room for their words, their icons stay. */
    void put(Node way) {
        getChildren().add(getChildren().size() - 2, way);
        setMinWidth(0);
        widthProperty().subscribe(width -> {
            boolean isTight = width.doubleValue() < ROOM_FOR_WORDS;
            setSpacing(isTight ? 4 : 8);
            for (Node each : getChildren()) {
                if (each instanceof Button button
                        && button.getGraphic() != null
                        && !button.getText().isEmpty()) {
                    button.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                    if (button.getTooltip() == null) {
                        button.setTooltip(new Hint(button.getText()));
                    }
                }
            }
        });
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.mailText());
        Clipboard.getSystemClipboard().setContent(content);
        model.mailTextCopied();
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("report.page.export"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("report.file.pdf"), "*.pdf"),
                        new FileChooser.ExtensionFilter(words.text("report.file.txt"), "*.txt"),
                        new FileChooser.ExtensionFilter(words.text("report.file.md"), "*.md"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.exportTo(chosen.toPath());
        }
    }
}
