package app.waraji.progress.activity;

import app.waraji.planner.ledger.Sums;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Planned, done and given away, as figures and as one bar. */
final class HoursView extends VBox {

    HoursView(Sums hours, AccountWords words) {
        super(6);
        HBox figures = new HBox(
                20,
                figure(words.messages().text("hours.planned"), hours.planned(), "hours-planned", words),
                figure(words.messages().text("hours.done"), hours.done(), "hours-done", words),
                figure(words.messages().text("hours.given"), hours.givenAway(), "hours-given", words));
        if (hours.unplanned() > 0) {
            String unplanned = words.messages().text("hours.unplanned");
            figures.getChildren().add(figure(unplanned, hours.unplanned(), "hours-planned", words));
        }
        getChildren().addAll(figures, new Parts(hours));
    }

    private static VBox figure(String name, int minutes, String style, AccountWords words) {
        Label label = new Label(name);
        label.getStyleClass().add("secondary");
        label.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(words.dates().hours(minutes));
        value.getStyleClass().addAll("hours-figure", style);
        Label unit = new Label(words.messages().text("hours.unit"));
        unit.getStyleClass().add("unit");
        HBox figure = new HBox(4, value, unit);
        figure.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(label, figure);
    }

    /** Of what was planned: kept, still to come and given away, each as wide as its share. */
    private static final class Parts extends Pane {

        private static final double HEIGHT = 6;

        private final Sums hours;
        private final Region done = region("hours-bar-done");
        private final Region open = region("hours-bar-open");
        private final Region given = region("hours-bar-given");

        Parts(Sums hours) {
            this.hours = hours;
            getStyleClass().add("hours-bar");
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            getChildren().addAll(done, open, given);
        }

        private static Region region(String style) {
            Region region = new Region();
            region.getStyleClass().add(style);
            return region;
        }

        @Override
        protected void layoutChildren() {
            double afterDone = place(done, 0, hours.kept());
            double afterOpen = place(open, afterDone, hours.open());
            place(given, afterOpen, hours.givenAway());
        }

        private double place(Region part, double x, int minutes) {
            double width = getWidth() * minutes / Math.max(1, hours.planned());
            part.resizeRelocate(x, 0, width, HEIGHT);
            return x + width;
        }
    }
}
