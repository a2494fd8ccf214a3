package app.waraji.shell;

import java.util.List;

/** What the features offer in the palette, the likeliest first. */
public interface Palette {

    /** Offers nothing. */
    Palette NONE = new Palette() {
        @Override
        public List<PaletteItem> actions() {
            return List.of();
        }

        @Override
        public List<PaletteItem> items() {
            return List.of();
        }
    };

    /** What can be done, whatever is in the diary; asked on the FX thread each time the palette opens. */
    List<PaletteItem> actions();

    /** What is in the diary; may wait: not on the FX thread. */
    List<PaletteItem> items();
}
