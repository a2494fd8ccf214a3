package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.fx.ChoiceField;
import app.waraji.fx.ChoiceWords;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.EqualParts;
import app.waraji.fx.FormKeys;
import app.waraji.fx.IconButton;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All fields of the open win, beside the list. Enter in a field, Ctrl+Enter anywhere or the button saves; Esc leaves it as it was. */
final class WinFormView extends VBox {

    private static final int LONGEST_NUMBER = 24;
    private static final double GAP = 8;

    private final WinFormViewModel model;
    private final Messages messages;
    private final WinWords words;
    private final EntryField title;
    private final ComboBox<Optional<Activity>> activity = new ComboBox<>();
    private final ComboBox<Optional<TrackedNumber>> metric = new ComboBox<>();
    private final ComboBox<Optional<Win>> after = new ComboBox<>();

    /**
     * @param above what else belongs to the win, above its fields
     * @param below likewise
     */
    WinFormView(WinFormViewModel model, Messages messages, List<Node> above, List<Node> below) {
        this.model = model;
        this.messages = messages;
        this.words = new WinWords(messages);
        title = new EntryField(
                model.titleProperty(), messages.text("wins.title.label"), WinStore.LONGEST_TITLE, model::save);
        Label heading = new Label(messages.text("wins.form.heading"));
        heading.getStyleClass().add("heading");
        VBox fields = new VBox();
        fields.getChildren().addAll(above);
        fields.getChildren().addAll(fields());
        fields.getChildren().addAll(below);
        above.forEach(part -> part.getStyleClass().add("win-part"));
        below.forEach(part -> part.getStyleClass().add("win-part"));
        fields.getStyleClass().add("win-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("win-form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll, new ProblemLine(model.problemProperty()), buttons());
        getStyleClass().addAll("card", "win-form");
        FormKeys.on(this, model::save, model::discard);
    }

    private Node[] fields() {
        return new Node[] {
            new Labelled(messages.text("wins.title.label"), title),
            new EqualParts(
                    GAP,
                    new Labelled(
                            messages.text("wins.date.label"),
                            new DateField(
                                            model.dateProperty(),
                                            messages.text("wins.date.label"),
                                            messages.text("wins.date.form"))
                                    .needed()),
                    new Labelled(
                            messages.text("wins.effect.label"),
                            new ChoiceField<>(
                                    model.effectProperty(),
                                    List.of(Effect.values()),
                                    messages::text,
                                    messages.text("wins.effect.label")))),
            new Labelled(messages.text("wins.activity.label"), activity()),
            field(model.customerProperty(), messages.text("wins.customer.label"), WinStore.LONGEST_NAME),
            new EqualParts(
                    GAP,
                    field(model.countProperty(), messages.text("wins.count.label"), LONGEST_NUMBER),
                    field(model.amountProperty(), messages.text("wins.amount.label"), LONGEST_NUMBER)),
            field(model.nextStepProperty(), messages.text("wins.next.label"), WinStore.LONGEST_NAME),
            new Labelled(
                    messages.text("wins.metric.label"),
                    choice(
                            metric,
                            model.metricProperty(),
                            messages.text("wins.metric.label"),
                            each -> each.map(TrackedNumber::name).orElseGet(() -> messages.text("wins.metric.none")))),
            new Labelled(
                    messages.text("wins.after.label"),
                    choice(
                            after,
                            model.afterProperty(),
                            messages.text("wins.after.label"),
                            each -> each.map(words::inShort).orElseGet(() -> messages.text("wins.after.none"))))
        };
    }

    /** The activities to choose from: those that run, and an ended one that is chosen already. */
    void offer(List<Activity> activities) {
        Optional<Long> chosen = model.activityProperty().get().map(Activity::id);
        offer(
                activity,
                activities.stream()
                        .filter(each -> !each.archived() || chosen.equals(Optional.of(each.id())))
                        .toList(),
                model.activityProperty(),
                Activity::id);
        offer(metric, model.numbers(), model.metricProperty(), TrackedNumber::id);
        offer(after, model.forerunners(), model.afterProperty(), Win::id);
    }

    /** What was chosen stays so, as it is now: its title may have changed. */
    private static <T> void offer(
            ComboBox<Optional<T>> box, List<T> offered, ObjectProperty<Optional<T>> chosen, Function<T, Long> id) {
        Optional<Long> before = chosen.get().map(id);
        List<Optional<T>> items = Stream.concat(
                        Stream.of(Optional.<T>empty()), offered.stream().map(Optional::of))
                .toList();
        box.getItems().setAll(items);
        box.setValue(items.stream()
                .filter(each -> each.map(id).equals(before))
                .findFirst()
                .orElse(Optional.empty()));
    }

    /** Puts the caret where it most likely is wanted. */
    void begin() {
        title.requestFocus();
        title.end();
    }

    private Node activity() {
        return choice(
                activity,
                model.activityProperty(),
                messages.text("wins.activity.label"),
                each -> each.map(Activity::title).orElseGet(() -> messages.text("wins.activity.none")));
    }

    private static <T> Node choice(
            ComboBox<Optional<T>> box,
            ObjectProperty<Optional<T>> chosen,
            String name,
            Function<Optional<T>, String> words) {
        box.setConverter(new ChoiceWords<>(words));
        box.valueProperty().bindBidirectional(chosen);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        return box;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("wins.form.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> model.save());
        Button close = new Button(messages.text("wins.form.close"));
        close.setOnAction(event -> model.discard());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new IconButton(Feather.TRASH_2, messages.text("wins.form.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> model.remove());
        return new HBox(8, save, close, gap, remove);
    }

    private Labelled field(StringProperty text, String name, int longest) {
        return new Labelled(name, new EntryField(text, name, longest, model::save));
    }
}
