package app.waraji.fx;

import java.net.URL;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** The bundled fonts. */
public final class Fonts {

    public static final String FAMILY = "BIZ UDPGothic";

    private static final String FOLDER = "/app/waraji/fonts/biz-udpgothic/";

    private Fonts() {}

    /**
     * Makes the family, and that of the icons, known to the toolkit. Any thread may call it, before the toolkit has
     * started too; it must have returned before the first text is laid out, or that text would be drawn in another font
     * and jump.
     */
    public static void load() {
        load(Fonts.class.getResource(FOLDER + "BIZUDPGothic_400Regular.ttf"));
        load(Fonts.class.getResource(FOLDER + "BIZUDPGothic_700Bold.ttf"));
        load(new FeatherIkonHandler().getFontResource());
    }

    private static void load(@Nullable URL font) {
        if (font == null || Font.loadFont(font.toExternalForm(), 13) == null) {
            throw new IllegalStateException("a font cannot be read: " + font);
        }
    }
}
