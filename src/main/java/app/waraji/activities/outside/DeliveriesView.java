package app.waraji.activities.outside;

import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
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

/** What was delivered for the open engagement, what was decided of it, and the line that notes a delivery. */
final class DeliveriesView extends VBox {

    private static final int LONGEST_NUMBER = 24;

    private final OutsideViewModel model;
    private final OutsideWords words;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty cost = new SimpleStringProperty("");
    private final VBox deliveries = new VBox(4);
    private final VBox decisions = new VBox(6);
    private final Label decided;
    private @Nullable Engagement shown;

    DeliveriesView(OutsideViewModel model, OutsideWords words) {
        super(8);
        this.model = model;
        this.words = words;
        decided = heading(words.messages().text("outside.decisions"));
        getChildren()
                .addAll(heading(words.messages().text("outside.deliveries")), line(), deliveries, decided, decisions);
        getStyleClass().add("outside-deliveries");
        model.openProperty().subscribe(this::show);
    }

    private void show(@Nullable OutsideRow row) {
        Engagement before = shown;
        Engagement now = row instanceof OutsideRow.OfEngagement of ? of.engagement() : null;
        shown = now;
        if (now == null) {
            return;
        }
        if (before == null || before.id() != now.id()) {
            day.set(model.outsideProperty().get().today());
            empty();
        }
        List<Delivery> latestFirst = new ArrayList<>(now.deliveries());
        Collections.reverse(latestFirst);
        deliveries
                .getChildren()
                .setAll(latestFirst.stream().map(each -> row(now, each)).toList());
        decisions.getChildren().setAll(now.decisions().stream().map(this::row).toList());
        decided.setVisible(!now.decisions().isEmpty());
        decided.setManaged(decided.isVisible());
    }

    private void empty() {
        what.set("");
        cost.set("");
    }

    private void deliver() {
        Engagement engagement = shown;
        OptionalLong yen = YenWords.read(cost.get());
        if (engagement == null || what.get().isBlank()) {
            return;
        }
        if (!cost.get().isBlank() && yen.isEmpty()) {
            model.refuse(words.messages().text("outside.problem.fee"));
            return;
        }
        LocalDate on = Objects.requireNonNullElse(
                day.get(), model.outsideProperty().get().today());
        model.deliver(engagement, on, what.get(), yen.isPresent() ? Long.valueOf(yen.getAsLong()) : null, this::empty);
    }

    private Node line() {
        Messages messages = words.messages();
        DateField when = new DateField(day, messages.text("outside.delivery.day"));
        when.setPrefWidth(132);
        when.setMinWidth(132);
        EntryField thing = new EntryField(
                what, messages.text("outside.delivery.what"), EngagementStore.LONGEST_TITLE, this::deliver);
        thing.setPromptText(messages.text("outside.delivery.what"));
        HBox.setHgrow(thing, Priority.ALWAYS);
        EntryField sum = new EntryField(cost, messages.text("outside.delivery.cost"), LONGEST_NUMBER, this::deliver);
        sum.setPromptText(messages.text("outside.delivery.cost.prompt"));
        sum.setPrefWidth(96);
        sum.setMinWidth(96);
        Button add = new IconButton(Feather.PLUS, messages.text("outside.delivery.add"));
        add.setOnAction(event -> deliver());
        return new HBox(8, when, thing, sum, add);
    }

    private Node row(Engagement of, Delivery each) {
        Long own = each.cost();
        boolean monthly = of.terms().basis() == FeeBasis.MONTHLY;
        Label sum = new Label(own != null ? words.yen(own) : monthly ? "" : words.yen(of.feeOn(each.on())));
        sum.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new IconButton(Feather.X, words.messages().text("outside.delivery.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> model.removeDelivery(each));
        HBox row = new HBox(8, day(each.on()), grown(each.what()), sum, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node row(Decision decision) {
        return new HBox(8, day(decision.on()), grown(words.decision(decision)));
    }

    private Label day(LocalDate on) {
        Label day = new Label(words.day(on));
        day.getStyleClass().add("outside-day");
        return day;
    }

    private static Label grown(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }
}
