package app.waraji.kpi.scorecard;

import app.waraji.fx.Hint;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A metric: its name, what is aimed at, its weeks, and beside them how they run and what is to be said of them. */
final class RowView extends Pane {

    static final double HEIGHT = 32;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ScorecardViewModel model;
    private final CardWords words;
    private final EntryCell.Surroundings around;
    private final Label name = new Label();
    private final Label aim = new Label();
    private final Hint hint = new Hint("");
    private final Region form = new Region();
    private final AsideView aside;
    private final List<EntryCell> cells = new ArrayList<>();
    private Row row;

    RowView(ScorecardViewModel model, CardWords words, EntryCell.Surroundings around, Row row) {
        this.model = model;
        this.words = words;
        this.around = around;
        this.row = row;
        this.aside = new AsideView(model, words);
        getStyleClass().add("score-row");
        name.getStyleClass().add("score-name");
        aim.getStyleClass().add("score-aim");
        aim.setAlignment(Pos.CENTER_RIGHT);
        name.setTooltip(hint);
        form.getStyleClass().add("score-form");
        form.setMouseTransparent(true);
        getChildren().addAll(form, name, aim, aside);
        addEventHandler(MouseEvent.MOUSE_PRESSED, click -> model.select(this.row.metric()));
        model.selectedProperty()
                .subscribe(now -> pseudoClassStateChanged(
                        SELECTED, now != null && now.id() == this.row.metric().id()));
        show(row);
    }

    Row row() {
        return row;
    }

    AsideView aside() {
        return aside;
    }

    void show(Row now) {
        row = now;
        String label = words.label(now.metric());
        name.setText(label);
        hint.setText(label + "\n" + words.marks(now.metric(), now.marks()));
        aim.setText(words.aim(now.metric(), now.marks()));
        List<Place> places = now.places();
        while (cells.size() > places.size()) {
            getChildren().remove(cells.remove(0));
        }
        while (cells.size() < places.size()) {
            EntryCell cell = new EntryCell(model, words, around, places.get(0));
            cells.add(0, cell);
            getChildren().add(cell);
        }
        for (int i = 0; i < places.size(); i++) {
            cells.get(i).show(places.get(i));
        }
        aside.show(now);
        requestLayout();
    }

    EntryCell form() {
        return cells.get(cells.size() - 1);
    }

    /** The one on the left of the form; the form itself where there is no other. */
    EntryCell beforeForm() {
        return cells.get(Math.max(0, cells.size() - 2));
    }

    /** The one that has the focus. */
    Optional<EntryCell> focused(Node owner) {
        return cells.stream().filter(cell -> cell.isBeing(owner)).findFirst();
    }

    /** The one of the period that begins then; empty where it is not shown. */
    Optional<EntryCell> of(LocalDate start) {
        return cells.stream().filter(cell -> cell.place().start().equals(start)).findFirst();
    }

    /** The one that lies in this column, or next to it where the month has only its place in the form. */
    EntryCell at(int column) {
        return cells.stream()
                .filter(cell -> cell.place().column() <= column
                        && column < cell.place().column() + cell.place().columns())
                .findFirst()
                .orElseGet(this::form);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = new Columns(getWidth(), ScorecardViewModel.WEEKS);
        name.resizeRelocate(columns.nameX(), 0, columns.nameWidth(), HEIGHT);
        aim.resizeRelocate(columns.aimX(), 0, columns.aimWidth(), HEIGHT);
        for (EntryCell cell : cells) {
            Place place = cell.place();
            double width = columns.widthOf(place.column(), place.columns());
            cell.resizeRelocate(columns.x(place.column()), 0, width, HEIGHT);
        }
        form.resizeRelocate(columns.asideX() - columns.formWidth(), 0, columns.formWidth(), HEIGHT);
        aside.resizeRelocate(columns.asideX(), 0, columns.asideWidth(), HEIGHT);
    }
}
