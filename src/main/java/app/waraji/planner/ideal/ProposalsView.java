package app.waraji.planner.ideal;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Proposals for a week, block by block, before any of them is added. */
final class ProposalsView extends VBox {

    private final ProposalsViewModel model;
    private final Messages messages;
    private final DateWords words;
    private final VBox rows = new VBox();
    private final List<ProposalCell> cells = new ArrayList<>();
    private final Label total = new Label();
    private final Label verdict = new Label();
    private final Button apply = new Button();
    private @Nullable Wishes shown;

    /**
     * @param edit opens the ideal weeks
     * @param leave closes the window; null where it stands in a page
     */
    ProposalsView(ProposalsViewModel model, Messages messages, Runnable edit, @Nullable Runnable leave) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        getStylesheets().add(stylesheet());
        getStyleClass().add("ideal-window");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("card", "proposals");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        getChildren().addAll(header(edit), scroll, totals(), buttons(leave));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                model.apply();
                key.consume();
            }
        });
        model.proposalsProperty().subscribe(this::showProposals);
        model.readProperty()
                .subscribe(() -> showProposals(model.proposalsProperty().get()));
        model.totalProperty().subscribe(this::showTotal);
    }

    static String stylesheet() {
        return Objects.requireNonNull(ProposalsView.class.getResource("ideal.css"))
                .toExternalForm();
    }

    private HBox header(Runnable edit) {
        boolean ideal = model.origin() == Origin.IDEAL_WEEK;
        Label title = new Label(messages.text(ideal ? "ideal.apply.title" : "ideal.copy.title"));
        title.getStyleClass().add("page-title");
        Label week = new Label(words.week(model.week()) + "  "
                + words.span(model.week().monday(), model.week().sunday()));
        week.getStyleClass().add("soft");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox header = new HBox(12, title, week, room);
        header.setAlignment(Pos.CENTER_LEFT);
        if (ideal) {
            Button editing = new Button(messages.text("ideal.edit"));
            editing.setOnAction(event -> edit.run());
            header.getChildren().addAll(choice(), editing);
        }
        return header;
    }

    private ComboBox<Wishes> choice() {
        ComboBox<Wishes> choice = new ComboBox<>(model.choices());
        choice.valueProperty().bindBidirectional(model.chosenProperty());
        choice.setAccessibleText(messages.text("ideal.which"));
        choice.visibleProperty().bind(model.chosenProperty().isNotNull());
        choice.managedProperty().bind(choice.visibleProperty());
        choice.setConverter(new ChoiceWords<>(wishes -> wishes.name()));
        return choice;
    }

    private HBox totals() {
        total.getStyleClass().add("heading");
        verdict.getStyleClass().add("secondary");
        HBox totals = new HBox(12, total, verdict);
        totals.visibleProperty().bind(model.chosenProperty().isNotNull());
        totals.setAlignment(Pos.BASELINE_LEFT);
        return totals;
    }

    private HBox buttons(@Nullable Runnable leave) {
        apply.getStyleClass().add("accent-button");
        apply.setDefaultButton(leave != null);
        apply.setOnAction(event -> model.apply());
        HBox row = new HBox(8, apply);
        if (leave != null) {
            Button cancel = new Button(messages.text("ideal.cancel"));
            cancel.setOnAction(event -> leave.run());
            row.getChildren().add(cancel);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showProposals(List<Proposal> proposals) {
        Wishes wishes = model.chosenProperty().get();
        if (!Objects.equals(shown, wishes) || cells.size() != proposals.size() || proposals.isEmpty()) {
            shown = wishes;
            rebuild(proposals.size());
        }
        for (int i = 0; i < proposals.size(); i++) {
            cells.get(i).show(proposals.get(i));
        }
    }

    private void rebuild(int count) {
        cells.clear();
        for (int i = 0; i < count; i++) {
            int place = i;
            cells.add(new ProposalCell(messages, words, wanted -> model.want(place, wanted)));
        }
        rows.getChildren().setAll(cells);
        if (count == 0 && model.readProperty().get()) {
            rows.getChildren().add(empty());
        }
    }

    private VBox empty() {
        boolean none = model.origin() == Origin.IDEAL_WEEK && model.choices().isEmpty();
        Label sentence = new Label(messages.text(
                none
                        ? "ideal.apply.none"
                        : model.origin() == Origin.IDEAL_WEEK ? "ideal.apply.empty" : "ideal.copy.empty"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("soft");
        VBox empty = new VBox(12, sentence);
        empty.getStyleClass().add("ideal-empty");
        if (none) {
            Button make = new Button(messages.text("ideal.fromThisWeek"));
            make.setOnAction(event -> model.makeIdeal(messages.text("ideal.usual")));
            empty.getChildren().add(make);
        }
        return empty;
    }

    private void showTotal(ProposalsViewModel.Total now) {
        int after = now.before() + now.added();
        int missing = now.weeklyMinimum() - after;
        total.setText(
                messages.text("ideal.total", words.hours(now.before()), words.hours(now.added()), words.hours(after)));
        String minimum = words.hours(now.weeklyMinimum());
        verdict.setText(
                missing > 0
                        ? messages.text("ideal.total.missing", minimum, words.hours(missing))
                        : messages.text("ideal.total.enough", minimum));
        verdict.setVisible(now.weeklyMinimum() > 0);
        apply.setText(messages.text("ideal.apply", now.blocks()));
        apply.setDisable(now.blocks() == 0);
    }

    /** The arrows go from row to row, past what cannot be ticked. */
    private void step(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0) {
            return;
        }
        int at = 0;
        while (at < cells.size() && !cells.get(at).tick().isFocused()) {
            at++;
        }
        for (int i = at + by; i >= 0 && i < cells.size(); i += by) {
            if (!cells.get(i).tick().isDisabled()) {
                cells.get(i).tick().requestFocus();
                break;
            }
        }
        key.consume();
    }
}
