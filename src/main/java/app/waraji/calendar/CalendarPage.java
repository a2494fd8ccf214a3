package app.waraji.calendar;

import app.waraji.fx.Panel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;

/** Imported calendars. */
public final class CalendarPage implements Panel {

    private final Messages messages;
    private final CalendarsViewModel model;
    private final CalendarsView view;

    /** @param export of what the user has planned */
    public CalendarPage(
            CalendarStore store, FeedStore feeds, IcsExport export, Changes changes, Tasks tasks, Locale locale) {
        messages = Messages.of(CalendarPage.class, locale);
        model = new CalendarsViewModel(store, feeds, export, changes, tasks, messages);
        view = new CalendarsView(model, messages);
    }

    /** Asks for a calendar file and imports it; what came of it stands in the {@link #view}. */
    public void chooseFile() {
        view.chooseFile();
    }

    /** Imports a file that was chosen elsewhere; what came of it stands in the {@link #view}. */
    public void importFile(Path file) {
        model.importFile(file);
    }

    @Override
    public String title() {
        return messages.text("calendar.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        return model.activate();
    }
}
