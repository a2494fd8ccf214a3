package app.waraji.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the stage stands. Follows it from before it is shown, so that it knows the place before maximising. */
final class WindowPlace {

    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;
    /** So much of the window must lie on a screen, or it could not be taken hold of. */
    private static final double GRIP = 120;

    private final Stage stage;
    private Place latest = new Place(0, 0, FIRST_WIDTH, FIRST_HEIGHT, false);

    WindowPlace(Stage stage) {
        this.stage = stage;
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
    }

    Place now() {
        return new Place(latest.x(), latest.y(), latest.width(), latest.height(), stage.isMaximized());
    }

    /** The place of the first start: in the middle, as large as it is good for and the screen allows. */
    void first() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
        stage.centerOnScreen();
    }

    /** Its last place, if that still lies on a screen. */
    void restore(Place place) {
        if (isOnAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            latest = place;
        } else {
            first();
        }
        stage.setMaximized(place.maximized());
    }

    private static boolean isOnAScreen(Place place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> place.x() + place.width() >= screen.getMinX() + GRIP
                        && place.x() <= screen.getMaxX() - GRIP
                        && place.y() >= screen.getMinY()
                        && place.y() <= screen.getMaxY() - GRIP);
    }

    private void moved() {
        boolean known = !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth());
        if (known && !stage.isMaximized() && !stage.isIconified()) {
            latest = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }
}
