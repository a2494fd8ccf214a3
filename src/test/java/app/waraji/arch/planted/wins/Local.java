package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.util.Locale;

@Breaks("LANGUAGE_AND_ZONE_ARE_ASKED_AT_THE_DOOR")
public final class Local {

    public String language() {
        return Locale.getDefault().getLanguage();
    }
}
