package app.waraji.arch.planted.wins;

import app.waraji.arch.planted.calendar.HolidayStore;
import app.waraji.db.Database;
import javafx.scene.Node;

/** Blameless: hands the database on and does not ask it. */
public final class WinPage {

    private final WinView view;

    public WinPage(Database db, HolidayStore holidays) {
        this.view = new WinView(new WinViewModel(new WinStore(db, holidays)));
    }

    /** Seen by the ViewModel, which may. */
    public interface Sample {
        String title();
    }

    public Node view() {
        return view.node();
    }
}
