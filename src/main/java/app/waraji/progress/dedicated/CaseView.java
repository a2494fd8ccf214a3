package app.waraji.progress.dedicated;

import app.waraji.fx.EntryField;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import app.waraji.progress.Results;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The case as figures, each of which opens its rows, and what is reckoned with. */
final class CaseView extends ScrollPane {

    private static final int LONGEST_NUMBER = 16;

    private final CaseViewModel model;
    private final CaseWords words;
    private final Messages messages;
    private final Map<Figure, ToggleButton> figures = new EnumMap<>(Figure.class);
    private final Label claim = new Label();
    private final Label guess = new Label();
    private final Label rowsOf = new Label();
    private final VBox rows = new VBox();

    CaseView(CaseViewModel model, CaseWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        claim.getStyleClass().add("trust-claim");
        guess.getStyleClass().add("secondary");
        for (Label wrapped : List.of(claim, guess)) {
            wrapped.setWrapText(true);
            wrapped.setMinHeight(Region.USE_PREF_SIZE);
        }
        rowsOf.getStyleClass().add("heading");
        HBox time = new HBox(8, figure(Figure.WANTED), sign("−"), figure(Figure.KEPT), sign("="), figure(Figure.GAP));
        HBox money = new HBox(8, figure(Figure.COST), figure(Figure.DAY));
        time.setAlignment(Pos.CENTER_LEFT);
        VBox main = new VBox(16, card(claim, time, money, guess), card(rowsOf, rows));
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox side = new VBox(16, assumed());
        side.getStyleClass().add("progress-side");
        HBox page = new HBox(16, main, side);
        page.getStyleClass().addAll("page", "case");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("progress-scroll");
        getStylesheets()
                .add(Objects.requireNonNull(Results.class.getResource("progress.css"))
                        .toExternalForm());
        model.evidenceProperty().subscribe(this::show);
        model.figureProperty().subscribe(chosen -> showRows());
    }

    private void show(@Nullable Evidence evidence) {
        if (evidence == null) {
            return;
        }
        DedicatedCase sums = evidence.sums();
        claim.setText(words.claim(sums));
        fill(Figure.WANTED, words.hours(sums.wanted()), messages.text("case.weeks", sums.weeks()));
        fill(Figure.KEPT, words.hours(sums.kept()), messages.text("case.weeks", sums.weeks()));
        fill(Figure.GAP, words.hours(sums.gap()), messages.text("case.aWeek", words.hours(sums.gapAWeek())));
        fill(
                Figure.COST,
                words.yen(sums.costOfGap()),
                sums.assumptions().resultValue() == null
                        ? messages.text("case.value.missing")
                        : words.results(sums.resultsIn(sums.gap())));
        fill(Figure.DAY, words.hours(sums.closed()), messages.text("case.closed", sums.closedPercent()));
        guess.setText(sums.isGuess() ? messages.text("case.guess", sums.results()) : "");
        guess.setManaged(sums.isGuess());
        showRows();
    }

    private void fill(Figure figure, String amount, String unit) {
        Label name = new Label(messages.text(figure));
        name.getStyleClass().add("secondary");
        Label number = new Label(amount);
        number.getStyleClass().add("figure");
        Label of = new Label(unit);
        of.getStyleClass().add("unit");
        HBox line = new HBox(6, number, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        ToggleButton button = Objects.requireNonNull(figures.get(figure));
        button.setGraphic(new VBox(2, name, line));
        button.setAccessibleText(String.join(" ", name.getText(), amount, unit));
    }

    private void showRows() {
        Figure chosen = model.figureProperty().get();
        Evidence evidence = model.evidenceProperty().get();
        figures.forEach((figure, button) -> button.setSelected(figure == chosen));
        rowsOf.setText(messages.text("case.rows", messages.text(chosen)));
        if (evidence != null) {
            List<CaseRow> behind = words.rows(evidence, chosen);
            boolean dated = behind.stream().anyMatch(each -> !each.when().isEmpty());
            rows.getChildren()
                    .setAll(behind.stream()
                            .map(each -> row(each, dated && !each.isSum()))
                            .toList());
        }
    }

    private ToggleButton figure(Figure figure) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("case-figure");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(0);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            // A second press must not leave nothing chosen.
            button.setSelected(true);
            model.figureProperty().set(figure);
        });
        figures.put(figure, button);
        return button;
    }

    private VBox assumed() {
        Label heading = new Label(messages.text("case.assumptions"));
        heading.getStyleClass().add("heading");
        Label how = new Label(messages.text("case.how"));
        how.getStyleClass().add("secondary");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        return card(
                heading,
                committed(model.resultValueProperty(), messages.text("case.value"), "case-value"),
                committed(model.hourlyCostProperty(), messages.text("case.hourly"), "case-hourly"),
                new ProblemLine(model.problemProperty()),
                how);
    }

    private Labelled committed(StringProperty text, String name, String id) {
        EntryField field = new EntryField(text, name, LONGEST_NUMBER, model::assume);
        field.setId(id);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.assume();
            }
        });
        return new Labelled(name, field);
    }

    private static Node row(CaseRow each, boolean isIndented) {
        Label when = new Label(each.when());
        when.getStyleClass().add("progress-day");
        when.setManaged(isIndented);
        Label what = new Label(each.what());
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label amount = new Label(each.amount());
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, when, what, amount);
        row.getStyleClass().add("case-row");
        if (each.isSum()) {
            row.getStyleClass().add("case-sum");
        }
        return row;
    }

    private static Label sign(String text) {
        Label sign = new Label(text);
        sign.getStyleClass().add("case-sign");
        return sign;
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().addAll("card", "progress-card");
        return card;
    }
}
