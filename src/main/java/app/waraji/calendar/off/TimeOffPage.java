package app.waraji.calendar.off;

import app.waraji.fx.Panel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Window;

/** Holidays of the firm and absences. */
public final class TimeOffPage implements Panel {

    private final Changes changes;
    private final Messages messages;
    private final TimeOffViewModel model;
    private final TimeOffView view;

    public TimeOffPage(TimeOffStore store, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(TimeOffPage.class, locale);
        this.model = new TimeOffViewModel(store, tasks, clock, messages);
        this.view = new TimeOffView(model, this::edit, messages);
    }

    /** Notes that the user is away on the whole of a day. */
    public void goAway(AbsenceKind kind, LocalDate day) {
        model.goAway(kind, day);
    }

    /** Opens the form of an absence; one with id 0 is new. */
    public void edit(Absence absence, Window owner) {
        new AbsenceDialog(owner, absence, model, messages).show();
    }

    public void remove(Absence absence) {
        model.remove(absence);
    }

    private void edit(Absence absence) {
        edit(absence, view.getScene().getWindow());
    }

    @Override
    public String title() {
        return messages.text("off.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        return model.activate(changes);
    }
}
