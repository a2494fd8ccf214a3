package app.waraji.review;

import app.waraji.fx.Icon;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The wins of the running week: who was told of them, and logging what was forgotten. */
public final class WeekWinsPage implements Page {

    /**
     * Where it leads.
     *
     * @param log opens the line to log a win
     * @param share opens the message that tells of one
     */
    public record Ways(Runnable log, BiConsumer<Win, Window> share) {}

    /** Where wins are kept, and whom they were told. */
    public record Told(WinStore wins, ShareStore shares) {}

    private final Changes changes;
    private final Messages messages;
    private final WeekWinsViewModel model;
    private final WeekWinsView view;
    private final HBox header = new HBox(12);

    public WeekWinsPage(Told told, Week week, Ways ways, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(WeekWinsPage.class, locale);
        this.model = new WeekWinsViewModel(told, week, tasks);
        this.view = new WeekWinsView(model, messages, ways.share());
        Label count = new Label();
        count.getStyleClass().add("soft");
        count.textProperty()
                .bind(model.weekProperty()
                        .map(found ->
                                messages.text("review.wins.count", found.wins().size(), found.untold())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button log = new Button(messages.text("review.wins.log"), new Icon(Feather.PLUS));
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.setOnAction(click -> ways.log().run());
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(count, gap, log);
    }

    @Override
    public String title() {
        return messages.text(Step.WINS);
    }

    @Override
    public Ikon icon() {
        return Feather.AWARD;
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
