package app.waraji.settings;

import java.util.Locale;

/** Which language the program speaks. */
public enum Language {
    SYSTEM,
    JAPANESE,
    ENGLISH;

    /** The locale to speak in, on a system that is set to this one. */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case JAPANESE -> Locale.JAPAN;
            case ENGLISH -> Locale.ENGLISH;
        };
    }
}
