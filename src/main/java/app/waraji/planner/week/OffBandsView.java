package app.waraji.planner.week;

import app.waraji.calendar.off.Absence;
import app.waraji.kernel.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The hours at which the user is away, shaded under the blocks with what they are away for. */
final class OffBandsView extends Pane {

    private record Band(LocalDate day, Absence absence) {}

    private final BlockWords words;
    private final List<Label> labels = new ArrayList<>();

    private List<Band> drawn = List.of();

    OffBandsView(BlockWords words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    void draw(GridGeometry grid, WeekPlan plan) {
        List<Band> bands = bands(plan);
        if (!bands.equals(drawn)) {
            drawn = bands;
            labels.clear();
            bands.forEach(band -> labels.add(label(band.absence())));
            getChildren().setAll(labels);
        }
        for (int i = 0; i < bands.size(); i++) {
            lay(labels.get(i), bands.get(i), grid);
        }
    }

    /** What is away the whole day shades its column, and stands in its header. */
    private static List<Band> bands(WeekPlan plan) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < plan.daysShown(); i++) {
            LocalDate day = plan.week().monday().plusDays(i);
            for (Absence absence : plan.absencesOn(day)) {
                if (!absence.allDay()) {
                    bands.add(new Band(day, absence));
                }
            }
        }
        return bands;
    }

    private Label label(Absence absence) {
        Label label = new Label(words.absence(absence));
        label.getStyleClass().add("off-band");
        label.setManaged(false);
        label.setAccessibleText(words.absence(absence) + " " + words.words().span(absence.slot()));
        return label;
    }

    private static void lay(Label label, Band band, GridGeometry grid) {
        Slot slot = band.absence().slot();
        LocalDateTime midnight = band.day().plusDays(1).atStartOfDay();
        boolean beganBefore = slot.day().isBefore(band.day());
        double top = beganBefore ? 0 : Math.max(0, grid.y(slot.start().toLocalTime()));
        LocalTime end = slot.end().toLocalTime();
        double bottom = slot.end().isBefore(midnight) ? Math.min(grid.height(), grid.y(end)) : grid.height();
        label.setVisible(bottom > top);
        label.resizeRelocate(
                Math.rint(grid.x(band.day())) + 1,
                Math.rint(top),
                Math.max(0, Math.rint(grid.columnWidth()) - 1),
                Math.max(0, Math.rint(bottom - top)));
    }
}
