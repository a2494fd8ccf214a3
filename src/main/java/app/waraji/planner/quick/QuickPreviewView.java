package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.fx.Icon;
import app.waraji.planner.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What was understood of the line so far, and the names that may complete it, floating under the field. */
final class QuickPreviewView extends Popup {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 380;

    private final QuickViewModel model;
    private final QuickWords words;
    private final Runnable complete;
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane();
    private final Label left = new Label();
    private final VBox names = new VBox();
    private final Label keys = new Label();

    QuickPreviewView(QuickViewModel model, QuickWords words, Runnable complete) {
        this.model = model;
        this.words = words;
        this.complete = complete;
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        facts.getStyleClass().add("quick-facts");
        left.getStyleClass().add("quick-left");
        left.setWrapText(true);
        names.getStyleClass().add("quick-names");
        keys.getStyleClass().addAll("faint", "quick-keys");
        VBox panel = new VBox(names, title, facts, left, keys);
        panel.getStyleClass().addAll("quick-preview", "floating");
        panel.setPrefWidth(WIDTH);
        panel.getStylesheets()
                .add(Objects.requireNonNull(QuickPreviewView.class.getResource("quick.css"))
                        .toExternalForm());
        getContent().add(panel);
        setAutoFix(true);
        setHideOnEscape(false);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        model.chosenProperty().addListener((seen, before, now) -> markChosen());
    }

    /** Shows what the line says now. */
    void update() {
        QuickLine read = model.understoodProperty().get();
        LocalDateTime now = model.now();
        boolean nothing = model.lineProperty().get().isBlank();
        title.setText(
                nothing
                        ? words.messages().text("quick.hint")
                        : read.name().isEmpty() ? words.messages().text("quick.nameless") : read.name());
        title.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("nameless"), read.name().isEmpty());
        facts.getChildren().setAll(nothing ? List.of() : facts(read, now));
        facts.setManaged(!nothing);
        left.setText(words.left(read));
        left.setManaged(!left.getText().isEmpty());
        List<QuickViewModel.Completion> offered = model.completionsProperty().get();
        names.getChildren().setAll(offered.stream().map(this::name).toList());
        names.setManaged(!offered.isEmpty());
        names.setVisible(!offered.isEmpty());
        keys.setText(
                offered.isEmpty()
                        ? words.messages().text("quick.keys.add")
                        : words.messages().text("quick.keys.complete"));
        markChosen();
    }

    String spoken() {
        QuickLine read = model.understoodProperty().get();
        Activity activity = read.activity();
        return words.spoken(read, model.now(), activity == null ? null : activity.title());
    }

    private List<Node> facts(QuickLine read, LocalDateTime now) {
        List<Node> facts = new ArrayList<>();
        facts.add(fact(read.block().isPresent() ? Feather.CALENDAR : Feather.INBOX, words.when(read, now)));
        facts.add(fact(Feather.CLOCK, words.length(read)));
        Label role = new Label(words.role(read));
        role.getStyleClass().addAll("quick-role", read.role() == Role.SALES ? "sales" : "marketing");
        facts.add(role);
        Activity activity = read.activity();
        if (activity != null) {
            facts.add(fact(Feather.HASH, activity.title()));
        }
        return facts;
    }

    private static Label fact(Ikon icon, String text) {
        Label fact = new Label(text, new Icon(icon));
        fact.getStyleClass().add("quick-fact");
        return fact;
    }

    private Node name(QuickViewModel.Completion completion) {
        Label word = new Label(completion.word());
        Label meaning = new Label(completion.meaning());
        meaning.getStyleClass().add("faint");
        HBox row = new HBox(8, word, meaning);
        row.getStyleClass().add("quick-name");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(completion.word() + " " + completion.meaning());
        row.setOnMouseClicked(click -> {
            model.chosenProperty().set(names.getChildren().indexOf(row));
            complete.run();
        });
        return row;
    }

    private void markChosen() {
        int chosen = model.chosenProperty().get();
        for (int i = 0; i < names.getChildren().size(); i++) {
            names.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }
}
