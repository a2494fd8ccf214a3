package app.waraji.planner.ledgerpage;

import app.waraji.fx.ChoiceWords;
import app.waraji.fx.EntryField;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The reasons in a column, each with its key; names are edited where they stand. */
final class ReasonsView extends VBox {

    private static final double NAME = 200;

    private final ReasonsViewModel model;
    private final PageWords words;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox archived = new VBox();

    ReasonsView(ReasonsViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        getStylesheets()
                .add(Objects.requireNonNull(ReasonsView.class.getResource("ledger.css"))
                        .toExternalForm());
        getStyleClass().addAll("card", "ledger-card", "reasons");
        Label hint = wrapped(messages.text("reasons.hint"), "secondary");
        Label fault = wrapped("", "fault");
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        getChildren().addAll(hint, rows, adding(), fault, archived);
        model.reasonsProperty().subscribe(this::show);
    }

    private void show(ReasonsViewModel.Reasons reasons) {
        List<Reason> offered = reasons.offered();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = owner == null ? null : owner.getId();
        rows.getChildren()
                .setAll(offered.stream().map(each -> row(each, offered)).toList());
        archived.getChildren().clear();
        if (!reasons.archived().isEmpty()) {
            archived.getChildren().add(wrapped(messages.text("reasons.archived"), "secondary"));
            reasons.archived().forEach(each -> archived.getChildren().add(archivedRow(each)));
        }
        // The button that was pressed has been made anew.
        Node again = focused == null || focused.isEmpty() ? null : rows.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private Node row(Reason reason, List<Reason> offered) {
        boolean isFixed = reason.kind() == ReasonKind.UNKNOWN;
        String label = words.ledger().reason(reason);
        Label key = new Label(isFixed ? "Esc" : reason.hasKey() ? String.valueOf(reason.place()) : "–");
        key.getStyleClass().add("reason-key");
        HBox row = new HBox(8, key, name(reason), kind(reason.kind()), gap());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reason-row");
        if (!isFixed) {
            Button up = new IconButton(Feather.ARROW_UP, messages.text("reasons.up", label));
            up.setId("reason-up-" + reason.id());
            up.setDisable(reason.place() == 1);
            up.setOnAction(event -> model.moveUp(reason));
            Button down = new IconButton(Feather.ARROW_DOWN, messages.text("reasons.down", label));
            down.setId("reason-down-" + reason.id());
            down.setDisable(offered.indexOf(reason) == offered.size() - 2);
            down.setOnAction(event -> model.moveDown(reason));
            Button away = new Button(messages.text("reasons.archive"));
            away.getStyleClass().add("quiet-button");
            away.setAccessibleText(messages.text("reasons.archive.one", label));
            away.setMinWidth(Region.USE_PREF_SIZE);
            away.setOnAction(event -> model.archive(reason));
            row.getChildren().addAll(up, down, away);
        }
        return row;
    }

    private Node name(Reason reason) {
        if (reason.kind() == ReasonKind.UNKNOWN) {
            Label fixed = new Label(words.ledger().reason(reason));
            fixed.setMinWidth(NAME);
            return fixed;
        }
        StringProperty text = new SimpleStringProperty(words.ledger().reason(reason));
        EntryField field = new EntryField(
                text, messages.text("reasons.name", text.get()), Reason.LONGEST_NAME, () -> rename(reason, text.get()));
        field.setMinWidth(NAME);
        field.setMaxWidth(NAME);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                rename(reason, text.get());
            }
        });
        return field;
    }

    private void rename(Reason reason, String name) {
        if (!name.strip().equals(words.ledger().reason(reason))) {
            model.rename(reason, name);
        }
    }

    private Node kind(ReasonKind kind) {
        Label sign = new Label(PageWords.sign(kind));
        sign.getStyleClass().addAll("bar-sign", PageWords.style(kind));
        Label name = new Label(words.ledger().kind(kind), sign);
        name.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Node archivedRow(Reason reason) {
        String label = words.ledger().reason(reason);
        Label name = new Label(label);
        name.setMinWidth(NAME);
        Button back = new Button(messages.text("reasons.restore"));
        back.getStyleClass().add("quiet-button");
        back.setAccessibleText(messages.text("reasons.restore.one", label));
        back.setOnAction(event -> model.restore(reason));
        HBox row = new HBox(8, name, kind(reason.kind()), gap(), back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reason-row");
        return row;
    }

    private Node adding() {
        ComboBox<ReasonKind> kind = new ComboBox<>();
        kind.getItems()
                .setAll(Arrays.stream(ReasonKind.values())
                        .filter(each -> each != ReasonKind.UNKNOWN)
                        .toList());
        kind.setValue(ReasonKind.SALES_URGENT);
        kind.setAccessibleText(messages.text("reasons.kind"));
        kind.setConverter(new ChoiceWords<>(
                chosen -> PageWords.sign(chosen) + "  " + words.ledger().kind(chosen)));
        EntryField name = new EntryField(
                model.newNameProperty(),
                messages.text("reasons.new"),
                Reason.LONGEST_NAME,
                () -> model.add(kind.getValue()));
        name.setPromptText(messages.text("reasons.new"));
        name.setMinWidth(NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(messages.text("reasons.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> model.add(kind.getValue()));
        HBox adding = new HBox(8, name, kind, add);
        adding.setAlignment(Pos.CENTER_LEFT);
        return adding;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
