package app.waraji.shell;

import java.util.Optional;

/** Keeps the window's place from one start to the next. */
public interface PlaceMemory {

    /** Asked on the FX thread before the window shows, so it must know at once; empty at the first start. */
    Optional<Place> load();

    /** Called off the FX thread when the window closes. */
    void save(Place place);
}
