package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("METHODS_SAY_WHAT_IS_SO")
public final class Clicked {

    public String handleClick() {
        return "clicked";
    }
}
