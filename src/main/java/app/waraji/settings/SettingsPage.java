package app.waraji.settings;

import app.waraji.fx.Page;
import app.waraji.fx.Panel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The settings, with room for what other features are set with, and the questions of the first start. */
public final class SettingsPage implements Page {

    /** Fills an empty diary with a made-up one, so that there is something to try things on. */
    @FunctionalInterface
    public interface SampleDiary {
        /** May take a while; not called on the FX thread. */
        void fill();
    }

    private final SettingsStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;
    private final List<Panel> panels;
    private final SettingsViewModel model;
    private final HBox header;
    private final SettingsView view;

    public SettingsPage(
            SettingsStore store, Changes changes, Tasks tasks, Locale locale, ZoneId systemZone, List<Panel> panels) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(SettingsPage.class, locale);
        this.panels = List.copyOf(panels);
        this.model = new SettingsViewModel(store, tasks, messages);
        this.header = header(messages);
        this.view = new SettingsView(model, messages, systemZone, this.panels);
    }

    @Override
    public String title() {
        return messages.text("settings.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        return Subscription.all(Stream.concat(
                        Stream.of(model.activate(changes)), panels.stream().map(Panel::activate))
                .toArray(Subscription[]::new));
    }

    /**
     * The questions of the first start, to be shown in place of the pages.
     *
     * @param done called when they are answered or skipped; they are not asked again
     */
    public Node firstStart(SampleDiary sample, Runnable done) {
        return new FirstStartView(new FirstStartViewModel(store, tasks, sample, messages, done), messages);
    }

    private static HBox header(Messages messages) {
        Label title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("page-title");
        Label saved = new Label(messages.text("settings.saved"));
        saved.getStyleClass().add("secondary");
        HBox header = new HBox(16, title, saved);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }
}
