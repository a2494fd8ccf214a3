package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("THE_CONSOLE_IS_THE_COMMAND_LINES")
public final class Chatty {

    public void say(String words) {
        System.err.println(words);
    }
}
