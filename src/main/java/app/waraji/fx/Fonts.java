package app.waraji.fx;

import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled fonts. */
public final class Fonts {

    public static final String FAMILY = "BIZ UDPGothic";

    private static final String FOLDER = "/app/waraji/fonts/biz-udpgothic/";

    private Fonts() {}

    /**
     * Makes the family known to the toolkit. Any thread may call it, before the toolkit has started too; it must have
     * returned before the first text is laid out, or that text would be drawn in another font and jump.
     */
    public static void load() {
        load("BIZUDPGothic_400Regular.ttf");
        load("BIZUDPGothic_700Bold.ttf");
    }

    private static void load(String file) {
        String address = Objects.requireNonNull(Fonts.class.getResource(FOLDER + file), file)
                .toExternalForm();
        if (Font.loadFont(address, 13) == null) {
            throw new IllegalStateException("the font " + file + " cannot be read");
        }
    }
}
