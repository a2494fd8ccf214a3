package app.waraji.activities.outside;

import app.waraji.activities.Activity;
import app.waraji.fx.ChoiceField;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.EqualParts;
import app.waraji.fx.FormKeys;
import app.waraji.fx.IconButton;
import app.waraji.fx.Labelled;
import app.waraji.kernel.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The terms of the open engagement, and whether they have been agreed. */
final class EngagementFormView extends VBox {

    private static final int LONGEST_NUMBER = 24;
    private static final double GAP = 8;

    private final OutsideViewModel list;
    private final EngagementFormViewModel model;
    private final OutsideWords words;
    private final Messages messages;
    private final Label agreement = new Label();
    private final EntryField title;

    EngagementFormView(OutsideViewModel list, OutsideWords words) {
        super(12);
        this.list = list;
        this.words = words;
        this.messages = words.messages();
        this.model = new EngagementFormViewModel(list, messages);
        title = field(model.title, messages.text("outside.title"), EngagementStore.LONGEST_TITLE);
        ChoiceField<Optional<Activity>> activity = new ChoiceField<>(
                model.activity,
                model.activities(),
                chosen -> chosen.map(Activity::title).orElse(messages.text("outside.activity.none")),
                messages.text("outside.activity"));
        list.outsideProperty().subscribe(read -> activity.offer(model.activities()));
        model.activity.subscribe(chosen -> activity.offer(model.activities()));
        getChildren()
                .addAll(
                        agreed(),
                        new Labelled(messages.text("outside.title"), title),
                        new EqualParts(
                                GAP,
                                new Labelled(messages.text("outside.activity"), activity),
                                new Labelled(
                                        messages.text("outside.state"),
                                        new ChoiceField<>(
                                                model.state,
                                                Arrays.asList(EngagementState.values()),
                                                words::state,
                                                messages.text("outside.state")))),
                        new EqualParts(
                                GAP,
                                number(model.fee, messages.text("outside.fee")),
                                new Labelled(
                                        messages.text("outside.basis"),
                                        new ChoiceField<>(
                                                model.basis,
                                                Arrays.asList(FeeBasis.values()),
                                                messages::text,
                                                messages.text("outside.basis")))),
                        new EqualParts(
                                GAP,
                                new Labelled(
                                        messages.text("outside.from"),
                                        new DateField(model.startsOn, messages.text("outside.from"))),
                                new Labelled(
                                        messages.text("outside.to"),
                                        new DateField(model.endsOn, messages.text("outside.to")))),
                        number(model.freed, messages.text("outside.freed")),
                        new EqualParts(
                                GAP,
                                number(model.results, messages.text("outside.expected.results")),
                                number(model.deliveries, messages.text("outside.expected.deliveries"))),
                        buttons());
        FormKeys.on(this, model::save, list::close);
        list.openProperty().subscribe(this::show);
    }

    /** Puts the caret where it most likely is wanted. */
    void begin() {
        title.requestFocus();
        title.end();
    }

    private void show(@Nullable OutsideRow row) {
        if (row instanceof OutsideRow.OfEngagement of) {
            String said = words.agreement(of.agreement());
            agreement.setText(of.isUnagreed() ? messages.text("outside.unagreed", said) : said);
            agreement.getStyleClass().removeAll("unagreed");
            if (of.isUnagreed()) {
                agreement.getStyleClass().add("unagreed");
            }
        }
    }

    private Node agreed() {
        agreement.setWrapText(true);
        agreement.setMinHeight(Region.USE_PREF_SIZE);
        agreement.getStyleClass().add("outside-agreed");
        agreement.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(agreement, Priority.ALWAYS);
        Button ask = new Button(messages.text("outside.ask"));
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(event -> withEngagement(list::ask));
        HBox row = new HBox(8, agreement, ask);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("outside.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> model.save());
        Button compare = new Button(messages.text("outside.compare"));
        compare.setOnAction(event -> withEngagement(list::compare));
        Button close = new Button(messages.text("outside.close"));
        close.setOnAction(event -> list.close());
        List.of(save, compare, close).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new IconButton(Feather.TRASH_2, messages.text("outside.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> withEngagement(list::remove));
        return new HBox(8, save, compare, close, gap, remove);
    }

    private void withEngagement(Consumer<Engagement> action) {
        Engagement engagement = model.engagement();
        if (engagement != null) {
            action.accept(engagement);
        }
    }

    private Labelled number(StringProperty text, String name) {
        return new Labelled(name, field(text, name, LONGEST_NUMBER));
    }

    private EntryField field(StringProperty text, String name, int longest) {
        return new EntryField(text, name, longest, () -> model.save());
    }
}
