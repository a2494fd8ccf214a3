package app.waraji.report;

import app.waraji.print.LineBreaks;
import app.waraji.report.WeekReport.Material;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** On the left what is to be typed, and under it what the records give; on the right the page itself. */
final class ReportView extends HBox {

    private static final double NARROWEST_FORM = 384;
    private static final double WIDEST_FORM = 520;

    private final ReportViewModel model;
    private final ReportWords words;
    private final VBox wins = lines();
    private final VBox time = lines();
    private final VBox nextWeek = lines();

    ReportView(ReportViewModel model, ReportWords words) {
        super(16);
        this.model = model;
        this.words = words;
        getStyleClass().addAll("page", "report");
        getStylesheets()
                .add(Objects.requireNonNull(ReportView.class.getResource("report.css"))
                        .toExternalForm());

        VBox form = new VBox(
                24,
                typed(
                        new DraftAreaView("report-headline", words.text("report.headline.prompt"), 2),
                        words.text("report.headline"),
                        model.headlineProperty(),
                        WeekReport.HEADLINE_LIMIT),
                typed(
                        new DraftAreaView("report-remarks", words.text("report.remarks.prompt"), 2),
                        words.text("report.remarks"),
                        model.remarksProperty(),
                        WeekReport.REMARKS_LIMIT),
                missing(),
                filled(words.text("report.wins"), wins),
                filled(words.text("report.time"), time),
                filled(words.text("report.next"), nextWeek));
        form.getStyleClass().add("report-form");
        ScrollPane left = new ScrollPane(form);
        left.getStyleClass().addAll("card", "report-scroll");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setMinWidth(NARROWEST_FORM);
        left.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(NARROWEST_FORM, Math.min(WIDEST_FORM, getWidth() * 0.28)), widthProperty()));
        ReportPreviewView preview = new ReportPreviewView(model, words);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().addAll(left, preview);

        model.materialProperty().addListener((property, before, material) -> show(material));
        show(model.materialProperty().get());
    }

    private VBox typed(DraftAreaView area, String heading, StringProperty text, int limit) {
        area.onPause(model::draw);
        area.onEnd(model::keep);
        area.textProperty().bindBidirectional(text);
        Label label = heading(heading);
        label.setLabelFor(area);
        Label count = new Label();
        count.getStyleClass().add("report-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.messages().text("report.page.counted", count(text.get()), limit), text));
        text.addListener((property, before, typed) -> markLength(count, count(typed) > limit));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, label, gap, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(6, head, area);
    }

    private static void markLength(Label count, boolean tooLong) {
        if (tooLong != count.getStyleClass().contains("over")) {
            if (tooLong) {
                count.getStyleClass().add("over");
            } else {
                count.getStyleClass().remove("over");
            }
        }
    }

    private VBox filled(String heading, VBox lines) {
        return new VBox(6, heading(heading), lines);
    }

    private Label missing() {
        Label missing = new Label();
        missing.getStyleClass().addAll("chip", "away");
        missing.setWrapText(true);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private void show(Material material) {
        ReportText text = ReportText.of(new WeekReport(model.week(), WeekReport.Draft.EMPTY, material), words);
        // Nothing is typed into this one: its passages are those from the records.
        List<VBox> places = List.of(wins, time, nextWeek);
        for (int i = 0; i < places.size(); i++) {
            ReportText.Passage passage = text.passages().get(i);
            places.get(i)
                    .getChildren()
                    .setAll(passage.lines().stream()
                            .map(line -> line(line, passage.listed()))
                            .toList());
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label line(String text, boolean listed) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(listed ? "report-line" : "soft");
        return line;
    }

    private static VBox lines() {
        return new VBox();
    }

    /** As a reader counts. */
    private static int count(String text) {
        return LineBreaks.clusters(text).size();
    }
}
