package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import javafx.application.Platform;

@Breaks("THE_FX_THREAD_IS_REACHED_BY_TASKS")
public final class HurryingPage {

    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
