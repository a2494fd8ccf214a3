package app.waraji;

import app.waraji.shell.Place;
import java.util.Optional;

/** The window's place as the settings keep it: {@code x y width height maximized}. */
final class PlaceText {

    private PlaceText() {}

    /** Empty where the text is no place. */
    static Optional<Place> read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String write(Place place) {
        return place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximized();
    }
}
