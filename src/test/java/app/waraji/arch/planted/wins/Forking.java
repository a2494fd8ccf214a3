package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("THREADS_ARE_MADE_IN_FX_AND_AT_THE_DOOR")
public final class Forking {

    public Thread aside(Runnable work) {
        return new Thread(work);
    }
}
