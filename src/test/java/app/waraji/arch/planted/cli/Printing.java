package app.waraji.arch.planted.cli;

import app.waraji.arch.planted.kernel.Word;

/** Blameless: here one may print. */
public final class Printing {

    public void print(Word word) {
        System.out.println(word.text());
    }
}
