package app.waraji.planner.replan;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One thing that slipped: what it was, the choices, and where it goes. A digit chooses, and so do left and right. */
final class SlipCell extends HBox {

    private static final List<Choice> CHOICES = List.of(Choice.values());

    private final Slip slip;
    private final Messages messages;
    private final DateWords words;
    private final Consumer<Choice> choose;
    private final Map<Choice, ToggleButton> pills = new EnumMap<>(Choice.class);
    private final Label outcome = new Label();
    private Choice chosen = Choice.KEEP;

    SlipCell(Slip slip, Messages messages, DateWords words, Consumer<Choice> choose) {
        super(16);
        this.slip = slip;
        this.messages = messages;
        this.words = words;
        this.choose = choose;
        getStyleClass().add("slip");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        outcome.getStyleClass().add("slip-outcome");
        outcome.setMinWidth(0);
        VBox right = new VBox(4, pills(), outcome);
        right.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = what();
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        getChildren().addAll(left, right);
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::press);
    }

    private VBox what() {
        Label title = new Label(slip.title());
        title.getStyleClass().add("slip-title");
        title.setMinWidth(0);
        Label role = new Label(messages.text(slip.role()));
        role.getStyleClass().addAll("chip", slip.role() == Role.MARKETING ? "marketing" : "sales");
        role.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, title, role);
        line.setAlignment(Pos.CENTER_LEFT);
        if (slip.isProtected()) {
            Label mark = new Label(messages.text("replan.protected"));
            mark.getStyleClass().add("slip-protected");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(mark);
        }
        Label cause = new Label(cause());
        cause.getStyleClass().add("secondary");
        cause.setMinWidth(0);
        return new VBox(4, line, cause);
    }

    private HBox pills() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (Choice choice : CHOICES) {
            ToggleButton pill = new ToggleButton(key(choice) + "  " + messages.text(choice));
            pill.setToggleGroup(group);
            pill.setDisable(!slip.offers(choice));
            pill.setFocusTraversable(false);
            pill.getStyleClass().add("slip-choice");
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> {
                requestFocus();
                choose.accept(choice);
            });
            pills.put(choice, pill);
            row.getChildren().add(pill);
        }
        int last = row.getChildren().size() - 1;
        for (int i = 0; i <= last; i++) {
            String side = i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill";
            row.getChildren().get(i).getStyleClass().add(side);
        }
        return row;
    }

    void show(Mended mended) {
        chosen = mended.choice();
        pills.forEach((choice, pill) -> pill.setSelected(choice == chosen));
        outcome.setText(outcome(mended));
        setAccessibleText(String.join(
                ", ",
                slip.title(),
                words.duration(slip.minutes()),
                cause(),
                messages.text(chosen),
                outcome.getText(),
                messages.text("replan.row.keys")));
    }

    private String cause() {
        Slot slot = slip.block() == null ? null : slip.block().slot();
        String week = words.span(
                slip.plannedFor().toLocalDate(), slip.plannedFor().toLocalDate().plusDays(6));
        String when = slot == null
                ? messages.text("replan.ofWeek", week)
                : words.dateAndTime(slot.start()) + "–" + words.time(slot.end());
        return when + "  " + words.duration(slip.minutes()) + "  ·  " + messages.text(slip.cause());
    }

    private String outcome(Mended mended) {
        Slot to = mended.to();
        if (to != null) {
            return "→ " + words.dateAndTime(to.start()) + "–" + words.time(to.end()) + "  "
                    + words.duration(to.minutes());
        }
        return switch (mended.choice()) {
            case DROP -> messages.text("replan.outcome.drop");
            case DONE -> messages.text("replan.outcome.done");
            case NEXT_WEEK -> messages.text("replan.outcome.fullNext");
            case SHRINK, NEXT_FREE -> messages.text("replan.outcome.full");
            case KEEP -> messages.text("replan.outcome.keep");
        };
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Choice wanted = switch (key.getCode()) {
            case LEFT -> neighbour(-1);
            case RIGHT -> neighbour(1);
            default -> numbered(key.getCode()).orElse(null);
        };
        if (wanted != null) {
            choose.accept(wanted);
            key.consume();
        }
    }

    private @Nullable Choice neighbour(int by) {
        for (int i = CHOICES.indexOf(chosen) + by; i >= 0 && i < CHOICES.size(); i += by) {
            if (slip.offers(CHOICES.get(i))) {
                return CHOICES.get(i);
            }
        }
        return null;
    }

    /** The digit that chooses it. */
    private static String key(Choice choice) {
        return String.valueOf(CHOICES.indexOf(choice) + 1);
    }

    private static Optional<Choice> numbered(KeyCode key) {
        String name = key.getName();
        boolean digit = key.isDigitKey() || key.isKeypadKey();
        return CHOICES.stream()
                .filter(choice -> digit && name.endsWith(key(choice)))
                .findFirst();
    }
}
