package app.waraji;

import app.waraji.fx.Theme;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Alert;

/** Says in a small window why the window cannot open, and waits until that is read. */
final class OpeningFailed {

    private OpeningFailed() {}

    static void tell(String sentence) {
        CountDownLatch read = new CountDownLatch(1);
        Platform.runLater(() -> {
            Alert alert = new Alert(Alert.AlertType.WARNING, sentence);
            alert.setTitle("Waraji");
            alert.setHeaderText(null);
            Theme.LIGHT.apply(alert.getDialogPane().getScene());
            alert.setOnHidden(hidden -> read.countDown());
            alert.show();
        });
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
