package app.waraji.arch.planted.fx;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.kernel.Word;

/** Blameless by itself; the circle closes in the kernel. */
@Breaks("TOP_PACKAGES_HAVE_NO_CYCLES")
public final class Lamp {

    public String shine(Word word) {
        return word.text();
    }
}
