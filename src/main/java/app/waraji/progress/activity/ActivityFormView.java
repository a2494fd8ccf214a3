package app.waraji.progress.activity;

import app.waraji.activities.Channel;
import app.waraji.fx.ChoiceField;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.EqualParts;
import app.waraji.fx.FormKeys;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All fields of an activity. Enter in a field, Ctrl+Enter anywhere or the button saves; Esc leaves it as it was. */
final class ActivityFormView extends VBox {

    private static final double GAP = 12;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_MONTH = 3;
    private static final int LONGEST_AMOUNT = 24;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PARTNER = 200;
    private static final int LONGEST_GOAL = 400;
    private static final int LONGEST_NOTES = 4000;

    private final ActivityFormViewModel model;
    private final AccountWords words;
    private final Messages messages;
    private final Runnable leave;
    private final EntryField title;

    /** @param leave called when it is given up */
    ActivityFormView(ActivityFormViewModel model, AccountWords words, Runnable leave) {
        super(12);
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.leave = leave;
        getStyleClass().add("details");
        title = new EntryField(model.titleProperty(), messages.text("form.title"), LONGEST_TITLE, model::save);
        Label heading = new Label(messages.text(model.isNew() ? "form.new" : "form.edit"));
        heading.getStyleClass().add("page-title");
        getChildren()
                .addAll(
                        heading,
                        new Labelled(messages.text("form.title"), title),
                        new EqualParts(
                                GAP,
                                new Labelled(messages.text("form.channel"), channel()),
                                field(model.tagProperty(), messages.text("form.tag"), LONGEST_TAG)),
                        date(model.startProperty(), messages.text("form.start")),
                        expected(),
                        new EqualParts(
                                GAP,
                                field(model.onceProperty(), messages.text("form.once"), LONGEST_AMOUNT),
                                field(model.monthlyProperty(), messages.text("form.monthly"), LONGEST_AMOUNT)),
                        new EqualParts(
                                GAP,
                                field(model.ownerProperty(), messages.text("form.owner"), LONGEST_NAME),
                                field(model.partnerProperty(), messages.text("form.partner"), LONGEST_PARTNER)),
                        visible(),
                        new Labelled(messages.text("form.metric"), metric()),
                        field(model.goalProperty(), messages.text("form.goal"), LONGEST_GOAL),
                        new Labelled(messages.text("form.notes"), notes()));
        FormKeys.on(this, model::save, leave);
    }

    /** Puts the caret where it most likely is wanted. */
    void begin() {
        title.requestFocus();
        title.end();
    }

    /** What is wrong, and the buttons. */
    Node foot() {
        VBox foot = new VBox(new ProblemLine(model.problemProperty()), buttons());
        foot.getStyleClass().add("form-foot");
        FormKeys.on(foot, model::save, leave);
        return foot;
    }

    private Node expected() {
        Label name = new Label(messages.text("form.expected"));
        name.getStyleClass().add("heading");
        return new VBox(
                8,
                name,
                new EqualParts(
                        GAP,
                        field(model.fromMonthProperty(), messages.text("form.expected.from"), LONGEST_MONTH),
                        field(model.toMonthProperty(), messages.text("form.expected.to"), LONGEST_MONTH)),
                date(model.agreedOnProperty(), messages.text("form.agreed")));
    }

    private Node channel() {
        return new ChoiceField<>(
                model.channelProperty(), List.of(Channel.values()), words.names()::text, messages.text("form.channel"));
    }

    private Node metric() {
        List<Optional<Metric>> offered = Stream.concat(
                        Stream.of(Optional.<Metric>empty()),
                        model.metrics().stream().map(Optional::of))
                .toList();
        return new ChoiceField<>(
                model.metricProperty(),
                offered,
                each -> each.map(one -> one.label(words.metrics())).orElseGet(() -> messages.text("form.metric.usual")),
                messages.text("form.metric"));
    }

    private Node date(ObjectProperty<@Nullable LocalDate> day, String name) {
        return new Labelled(name, new DateField(day, name, messages.text("form.date")));
    }

    private Node visible() {
        CheckBox visible = new CheckBox(messages.text("form.visible"));
        visible.selectedProperty().bindBidirectional(model.visibleProperty());
        return visible;
    }

    private Node notes() {
        TextArea notes = new TextArea();
        notes.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST_NOTES ? change : null));
        notes.textProperty().bindBidirectional(model.notesProperty());
        notes.setAccessibleText(messages.text("form.notes"));
        notes.setWrapText(true);
        notes.setPrefRowCount(3);
        return notes;
    }

    private Node buttons() {
        Button save = new Button(messages.text("form.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(press -> model.save());
        Button cancel = new Button(messages.text("form.cancel"));
        cancel.setOnAction(press -> leave.run());
        return new HBox(8, save, cancel);
    }

    private Labelled field(StringProperty text, String name, int longest) {
        return new Labelled(name, new EntryField(text, name, longest, model::save));
    }
}
