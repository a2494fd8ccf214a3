package app.waraji.exchange.whole;

import app.waraji.fx.Panel;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.Node;

/** The part of the settings about the data as a whole: where it is, backups, all of it out and in. */
public final class KeepingPage implements Panel {

    private final Messages messages;
    private final KeepingViewModel model;
    private final KeepingView view;

    /** @param data the data folder */
    public KeepingPage(Path data, WholeStore whole, BackupStore backups, Tasks tasks, Clock clock, Locale locale) {
        this.messages = Messages.of(KeepingPage.class, locale);
        this.model =
                new KeepingViewModel(whole, backups, new ReplacementStore(data, clock, locale), tasks, clock, messages);
        this.view = new KeepingView(model, data, messages);
    }

    @Override
    public String title() {
        return messages.text("keeping.title");
    }

    @Override
    public Node view() {
        return view;
    }

    /** Looks what waits; nothing else changes by itself. */
    @Override
    public Subscription activate() {
        model.show();
        return () -> {};
    }
}
