package app.waraji.progress.outside;

import app.waraji.activities.outside.Engagement;
import app.waraji.fx.ChoiceField;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What outsourcing costs beside doing it in house, and what is decided of it. */
public final class ComparePage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final CompareViewModel model;
    private final HBox header;
    private final CompareView view;

    public ComparePage(CompareStore store, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(ComparePage.class, locale);
        this.model = new CompareViewModel(store, tasks, messages);
        this.view = new CompareView(model, new CompareWords(messages));
        ChoiceField<Engagement> which = new ChoiceField<>(
                model.chosenProperty(), model.engagements(), model::nameOf, messages.text("compare.which"));
        which.setItems(model.engagements());
        which.setPrefWidth(280);
        ChoiceField<Span> span = new ChoiceField<>(
                model.spanProperty(), Arrays.asList(Span.values()), messages::text, messages.text("compare.span"));
        span.setMinWidth(Region.USE_PREF_SIZE);
        this.header = new HBox(12, which, span);
        header.setAlignment(Pos.CENTER_LEFT);
        header.visibleProperty().bind(model.chosenProperty().isNotNull());
    }

    /** Compares this engagement, now or when the page is shown. */
    public void show(long engagementId) {
        model.show(engagementId);
    }

    @Override
    public String title() {
        return messages.text("compare.title");
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
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
