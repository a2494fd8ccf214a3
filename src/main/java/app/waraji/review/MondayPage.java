package app.waraji.review;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The two minutes on Monday: commitments in, ideal week applied, minimum kept free. */
public final class MondayPage implements Page {

    /**
     * What its buttons do.
     *
     * @param refresh asks the addresses of the calendars
     * @param calendars leads to where calendars are read in
     * @param ideal proposes the ideal week for the running one
     * @param week shows the running week
     */
    public record Ways(Runnable refresh, Runnable calendars, Runnable ideal, Runnable week) {}

    private final Changes changes;
    private final Messages messages;
    private final MondayViewModel model;
    private final MondayView view;
    private final HBox header = new HBox(12);

    public MondayPage(MondayStore store, Ways ways, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(MondayPage.class, locale);
        this.model = new MondayViewModel(store, tasks);
        this.view = new MondayView(model, messages, ways);
        DateWords words = new DateWords(locale);
        Label week = new Label();
        week.getStyleClass().add("page-title");
        week.textProperty().bind(model.mondayProperty().map(monday -> words.week(monday.week())));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().add(week);
    }

    @Override
    public String title() {
        return messages.text("monday.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SUNRISE;
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
        return model.activate(changes);
    }
}
