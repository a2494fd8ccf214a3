package app.waraji.progress.trust;

import app.waraji.boss.ReportKind;
import app.waraji.boss.SentReport;
import app.waraji.boss.SentStore;
import app.waraji.fx.ChoiceField;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.IconButton;
import app.waraji.fx.Labelled;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.progress.Results;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The claim of the quarter, its timeline, the rows behind it; beside that what was agreed, and the log of reports. */
final class TrustView extends ScrollPane {

    private final TrustViewModel model;
    private final Messages messages;
    private final Messages reports;
    private final DateWords dates;
    private final Label claim = new Label();
    private final Map<Line, ToggleButton> figures = new EnumMap<>(Line.class);
    private final VBox rows = new VBox();
    private final Label rowsOf = new Label();

    /** @param reports the words for kinds of reports */
    TrustView(TrustViewModel model, Messages messages, Messages reports) {
        this.model = model;
        this.messages = messages;
        this.reports = reports;
        this.dates = new DateWords(messages.locale());
        claim.getStyleClass().add("trust-claim");
        claim.setWrapText(true);
        claim.setMinHeight(Region.USE_PREF_SIZE);
        rowsOf.getStyleClass().add("heading");
        HBox sums = new HBox(8);
        for (Line line : List.of(Line.REPORTS, Line.WINS, Line.ASKED, Line.ALONE)) {
            ToggleButton figure = new ToggleButton();
            figure.getStyleClass().add("case-figure");
            figure.setOnAction(event -> {
                figure.setSelected(true);
                model.choose(line, null);
            });
            HBox.setHgrow(figure, Priority.ALWAYS);
            figure.setMaxWidth(Double.MAX_VALUE);
            figures.put(line, figure);
            sums.getChildren().add(figure);
        }
        VBox main = new VBox(16, card(claim, sums, new TimelineView(model, messages)), card(rowsOf, rows));
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox side = new VBox(16, new RhythmView(model, messages, reports), log());
        side.getStyleClass().add("progress-side");
        HBox page = new HBox(16, main, side);
        page.getStyleClass().addAll("page", "trust");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("progress-scroll");
        getStylesheets()
                .add(Objects.requireNonNull(Results.class.getResource("progress.css"))
                        .toExternalForm());
        model.quarterProperty().subscribe(quarter -> show(quarter));
        model.choiceProperty().subscribe(choice -> showRows());
    }

    private void show(@Nullable TrustQuarter quarter) {
        if (quarter == null) {
            return;
        }
        claim.setText(messages.text(
                "trust.claim",
                TrustQuarter.WEEKS,
                quarter.reports(),
                quarter.wins(),
                quarter.requests(),
                quarter.alone()));
        label(Line.REPORTS, quarter.reports(), quarter.due() > 0 ? messages.text("trust.of", quarter.due()) : "");
        label(Line.WINS, quarter.wins(), "");
        label(Line.ASKED, quarter.requests(), "");
        label(Line.ALONE, quarter.alone(), "");
        showRows();
    }

    private void label(Line line, int count, String of) {
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("figure");
        Label unit = new Label(of);
        unit.getStyleClass().add("unit");
        Label name = new Label(messages.text(line));
        name.getStyleClass().add("secondary");
        HBox top = new HBox(4, number, unit);
        top.setAlignment(Pos.BASELINE_LEFT);
        ToggleButton figure = Objects.requireNonNull(figures.get(line));
        figure.setGraphic(new VBox(2, name, top));
        figure.setAccessibleText(name.getText() + " " + count + " " + of);
    }

    private void showRows() {
        TrustViewModel.Choice choice = model.choiceProperty().get();
        figures.forEach((line, figure) -> figure.setSelected(line == choice.line() && choice.week() == null));
        rowsOf.setText(
                choice.week() == null
                        ? messages.text(choice.line())
                        : messages.text(
                                "trust.rows.week",
                                messages.text(choice.line()),
                                dates.span(choice.week().monday(), choice.week().sunday())));
        List<TrustRow> found = model.rows();
        rows.getChildren().setAll(found.stream().map(this::row).toList());
        if (found.isEmpty()) {
            Label none = new Label(messages.text("trust.rows.none"));
            none.getStyleClass().add("soft");
            rows.getChildren().add(none);
        }
    }

    private Node row(TrustRow each) {
        Label day = new Label(dates.dateAndDay(each.on()));
        day.getStyleClass().add("progress-day");
        Label what = new Label(each.what());
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label whom = new Label(each.whom());
        whom.getStyleClass().add("secondary");
        whom.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, day, what, whom);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("case-row");
        SentReport report = each.report();
        if (report != null) {
            Button back = new IconButton(Feather.X, messages.text("trust.sent.takeBack"));
            back.getStyleClass().add("quiet-button");
            back.setOnAction(event -> model.takeBack(report));
            row.getChildren().add(back);
        }
        return row;
    }

    /** Notes a report that was sent by another way than this program. */
    private Node log() {
        ObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(ReportKind.WEEK);
        ObjectProperty<@Nullable LocalDate> of = new SimpleObjectProperty<>();
        ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
        StringProperty to = new SimpleStringProperty("");
        model.quarterProperty().subscribe(quarter -> {
            if (of.get() == null && quarter != null) {
                of.set(model.today());
                on.set(model.today());
                to.set(model.boss());
            }
        });
        String whom = messages.text("trust.sent.to");
        Button note = new Button(messages.text("trust.sent.note"));
        note.setOnAction(event -> model.sent(
                kind.get(),
                Objects.requireNonNullElseGet(of.get(), model::today),
                Objects.requireNonNullElseGet(on.get(), model::today),
                to.get()));
        String ofDay = messages.text("trust.sent.of");
        String onDay = messages.text("trust.sent.on");
        String kindName = messages.text("trust.sent.kind");
        Label heading = new Label(messages.text("trust.sent"));
        heading.getStyleClass().add("heading");
        HBox days = new HBox(
                8, new Labelled(ofDay, new DateField(of, ofDay)), new Labelled(onDay, new DateField(on, onDay)));
        return card(
                heading,
                new Labelled(
                        kindName, new ChoiceField<>(kind, Arrays.asList(ReportKind.values()), reports::text, kindName)),
                days,
                new Labelled(whom, new EntryField(to, whom, SentStore.LONGEST_WORDS, () -> {})),
                note);
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().addAll("card", "progress-card");
        return card;
    }
}
