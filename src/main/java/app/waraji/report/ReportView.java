package app.waraji.report;

import app.waraji.kernel.Period;
import app.waraji.report.Report.Material;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** On the left what is to be typed, and under it what the records give; on the right the page itself. */
final class ReportView extends HBox {

    private static final double NARROWEST_FORM = 384;
    private static final double WIDEST_FORM = 600;

    private final ReportViewModel model;
    private final ReportWords words;
    private final VBox numbers = new VBox();
    private final VBox time = new VBox();

    /** @param preview stands on the right */
    ReportView(ReportViewModel model, ReportWords words, Node preview) {
        super(16);
        this.model = model;
        this.words = words;
        getStyleClass().addAll("page", "report");
        getStylesheets()
                .add(Objects.requireNonNull(ReportView.class.getResource("report.css"))
                        .toExternalForm());

        PieceView cause = piece(Piece.CAUSE, words.text("report.cause"), "");
        VBox form = new VBox(
                24,
                piece(Piece.HEADLINE, words::headline, words.text("report.headline.prompt")),
                piece(Piece.REQUESTS, words.text("report.asked"), words.text("report.page.steps")),
                piece(Piece.WINS, words.text("report.wins"), words.text("report.page.steps")),
                piece(Piece.NUMBERS, words.text("report.numbers"), words.text("report.page.note"))
                        .under(numbers),
                cause,
                piece(Piece.TIME, words.text("report.time"), words.text("report.page.note"))
                        .under(time),
                piece(Piece.ISSUES, words.text("report.issues"), words.text("report.page.steps")),
                piece(Piece.NEXT, words::next, words.text("report.page.steps")),
                piece(Piece.REMARKS, words.text("report.remarks"), words.text("report.remarks.prompt")));
        cause.managedProperty().bind(cause.visibleProperty());
        model.periodProperty().subscribe(period -> cause.setVisible(period.unit() != Period.Unit.WEEK));
        form.getStyleClass().add("report-form");
        ScrollPane left = new ScrollPane(form);
        left.getStyleClass().addAll("card", "report-scroll");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setMinWidth(NARROWEST_FORM);
        left.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(NARROWEST_FORM, Math.min(WIDEST_FORM, getWidth() * 0.31)), widthProperty()));
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().addAll(left, preview);

        model.materialProperty().addListener((property, before, material) -> show(material));
        show(model.materialProperty().get());
    }

    private PieceView piece(Piece piece, String heading, String prompt) {
        return new PieceView(piece, new SimpleStringProperty(heading), prompt, model, words);
    }

    private PieceView piece(Piece piece, Function<Period, String> heading, String prompt) {
        return new PieceView(piece, model.periodProperty().map(heading), prompt, model, words);
    }

    /** What is only shown: it comes from the records, whatever is typed. */
    private void show(Material material) {
        Report report = new Report(model.period(), Report.Draft.EMPTY, material);
        numbers.getChildren()
                .setAll(lines(material.findings().numbers().stream()
                        .map(words::number)
                        .toList()));
        List<String> spent = ReportText.of(report, words).passages().stream()
                .filter(passage -> passage.heading().equals(words.text("report.time")))
                .flatMap(passage -> passage.lines().stream())
                .toList();
        time.getChildren().setAll(lines(spent));
    }

    private static List<Label> lines(List<String> texts) {
        return texts.stream().map(text -> line(text, true)).toList();
    }

    private static Label line(String text, boolean listed) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(listed ? "report-line" : "soft");
        return line;
    }
}
