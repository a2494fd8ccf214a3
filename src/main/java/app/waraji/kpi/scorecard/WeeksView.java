package app.waraji.kpi.scorecard;

import app.waraji.fx.Hint;
import app.waraji.kernel.Week;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The head of the scorecard: above each column its week. */
final class WeeksView extends Pane {

    private static final double HEIGHT = 32;
    private static final PseudoClass LATEST = PseudoClass.getPseudoClass("latest");

    private final CardWords words;
    private final Label name = new Label();
    private final Label aim = new Label();
    private final Label run = new Label();
    private final Region form = new Region();
    private final List<Label> weeks = IntStream.range(0, ScorecardViewModel.WEEKS)
            .mapToObj(column -> new Label())
            .toList();
    private double width;

    WeeksView(CardWords words) {
        this.words = words;
        getStyleClass().add("score-head");
        name.setText(words.messages().text("card.metric"));
        aim.setText(words.messages().text("card.goal"));
        aim.setAlignment(Pos.CENTER_RIGHT);
        run.setText(words.messages().text("card.weeks", ScorecardViewModel.WEEKS));
        run.getStyleClass().add("score-run");
        form.getStyleClass().add("score-form");
        getChildren().addAll(form, name, aim, run);
        for (Label week : weeks) {
            week.setAlignment(Pos.CENTER_RIGHT);
            week.getStyleClass().add("score-week");
            week.setTooltip(new Hint(""));
            getChildren().add(week);
        }
        weeks.get(weeks.size() - 1).getStyleClass().add("score-form-week");
    }

    /** @param isLatest whether the last of them is the running week */
    void show(Scorecard card, boolean isLatest) {
        for (int column = 0; column < weeks.size(); column++) {
            Week week = card.weeks().get(column);
            Label label = weeks.get(column);
            boolean isLast = column == weeks.size() - 1;
            label.setText(isLast ? words.week(week) : String.valueOf(week.number()));
            label.getTooltip()
                    .setText(words.dates().week(week) + "  " + words.dates().span(week.monday(), week.sunday()));
        }
        pseudoClassStateChanged(LATEST, isLatest);
    }

    /** As wide as the rows below, which leave room for a scroll bar. */
    void fit(double rows) {
        width = rows;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = new Columns(width, weeks.size());
        name.resizeRelocate(columns.nameX(), 0, columns.nameWidth(), HEIGHT);
        aim.resizeRelocate(columns.aimX(), 0, columns.aimWidth(), HEIGHT);
        run.resizeRelocate(columns.asideX(), 0, columns.asideWidth(), HEIGHT);
        form.resizeRelocate(columns.asideX() - columns.formWidth(), 0, columns.formWidth(), HEIGHT);
        for (int column = 0; column < weeks.size(); column++) {
            weeks.get(column).resizeRelocate(columns.x(column), 0, columns.widthOf(column, 1), HEIGHT);
        }
    }
}
