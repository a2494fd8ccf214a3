package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Status;
import app.waraji.activities.Terms;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import app.waraji.planner.Block;
import app.waraji.planner.Task;
import app.waraji.wins.Win;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that is known of the open activity, beside the cards. */
final class DetailsView extends VBox {

    private static final int MOST_BLOCKS = 12;

    private final ActivitiesViewModel model;
    private final AccountWords words;
    private final Consumer<Activity> ask;
    private final Messages messages;
    private final VBox body = new VBox(20);

    /** @param ask begins a request to the boss about an activity */
    DetailsView(ActivitiesViewModel model, AccountWords words, Consumer<Activity> ask) {
        this.model = model;
        this.words = words;
        this.ask = ask;
        this.messages = words.messages();
        getStyleClass().add("details");
        getChildren().add(body);
        model.openProperty().subscribe(this::show);
        model.asksWhyAloneProperty().subscribe(asks -> show(model.openProperty().get()));
    }

    private void show(@Nullable Account account) {
        body.getChildren().clear();
        if (account == null) {
            return;
        }
        body.getChildren().addAll(head(account), actions(account));
        if (model.asksWhyAloneProperty().get()) {
            body.getChildren().add(new AloneView(model, words, account.activity(), ask));
        }
        body.getChildren()
                .addAll(
                        clock(account),
                        section(messages.text("details.time"), new HoursView(account.hours(), words)),
                        section(messages.text("details.numbers"), numbers(account)),
                        section(messages.text("details.wins"), wins(account.wins())));
        WorkOn work = model.workProperty().get();
        if (!work.tasks().isEmpty()) {
            body.getChildren().add(section(messages.text("details.tasks"), tasks(work.tasks())));
        }
        body.getChildren()
                .addAll(
                        section(messages.text("details.blocks"), blocks(work.blocks())),
                        section(messages.text("details.terms"), terms(account)),
                        section(messages.text("details.history"), lines(words.history(account))));
    }

    private Node head(Account account) {
        Label title = new Label(account.activity().title());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new IconButton(Feather.X, messages.text("details.close"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(press -> model.close());
        HBox chips = AccountCell.chips(account.activity(), words);
        String tag = account.activity().tag();
        if (tag != null) {
            Label name = new Label("#" + tag);
            name.getStyleClass().add("secondary");
            chips.getChildren().add(name);
        }
        chips.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, new HBox(8, title, close), chips);
    }

    private Node actions(Account account) {
        FlowPane actions = new FlowPane(8, 8);
        Status status = account.activity().status();
        if (status == Status.PLANNED) {
            actions.getChildren().add(button(messages.text("details.start"), model::start, true));
        } else if (status == Status.PAUSED) {
            actions.getChildren().add(button(messages.text("details.goon"), model::start, true));
        } else if (status == Status.FINISHED) {
            actions.getChildren().add(button(messages.text("details.resume"), model::resume, false));
        }
        actions.getChildren().add(button(messages.text("details.edit"), model::edit, false));
        if (status == Status.RUNNING) {
            actions.getChildren().add(button(messages.text("details.pause"), model::pause, false));
        }
        if (status != Status.FINISHED) {
            actions.getChildren().add(button(messages.text("details.finish"), model::finish, false));
        }
        return actions;
    }

    private static Button button(String name, Runnable action, boolean accent) {
        Button button = new Button(name);
        if (accent) {
            button.getStyleClass().add("accent-button");
        }
        button.setOnAction(press -> action.run());
        return button;
    }

    private Node clock(Account account) {
        Label month = new Label(words.month(account));
        month.getStyleClass().add("figure");
        Label expected = secondary(words.expected(account.clock().expected()));
        HBox line = new HBox(12, month, expected);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox clock = new VBox(6, line, new ClockBarView(account.clock(), words.phase(account)));
        List.of(words.phase(account), words.agreed(account.clock().expected())).stream()
                .filter(text -> !text.isEmpty())
                .map(DetailsView::secondary)
                .forEach(clock.getChildren()::add);
        return clock;
    }

    private Node numbers(Account account) {
        if (account.changes().isEmpty()) {
            return secondary(messages.text("details.numbers.none"));
        }
        VBox rows = new VBox(4);
        account.changes().forEach(change -> rows.getChildren().add(AccountCell.changed(change, words)));
        rows.getChildren().add(secondary(messages.text("details.numbers.note")));
        return rows;
    }

    private Node wins(List<Win> wins) {
        if (wins.isEmpty()) {
            return secondary(messages.text("details.wins.none"));
        }
        GridPane rows = rows();
        for (Win win : wins) {
            rows.addRow(rows.getRowCount(), secondary(words.dates().monthDay(win.date())), plain(win.title()));
        }
        return rows;
    }

    private Node tasks(List<Task> tasks) {
        GridPane rows = rows();
        for (Task task : tasks) {
            String week = task.week() == null
                    ? messages.text("details.someday")
                    : words.dates().monthDay(task.week().monday()) + "–";
            String when = task.dueOn() == null
                    ? ""
                    : "  " + messages.text("details.due", words.dates().monthDay(task.dueOn()));
            rows.addRow(
                    rows.getRowCount(),
                    secondary(week),
                    plain(task.title() + "  " + words.dates().duration(task.restMinutes()) + when));
        }
        return rows;
    }

    private Node blocks(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return secondary(messages.text("details.blocks.none"));
        }
        GridPane rows = rows();
        blocks.stream()
                .limit(MOST_BLOCKS)
                .forEach(block -> rows.addRow(
                        rows.getRowCount(),
                        secondary(words.when(block)),
                        plain(block.title() + "  " + words.dates().duration(block.minutes())),
                        secondary(words.state(block, model.today()))));
        VBox all = new VBox(4, rows);
        if (blocks.size() > MOST_BLOCKS) {
            all.getChildren().add(secondary(messages.text("details.blocks.more", blocks.size() - MOST_BLOCKS)));
        }
        return all;
    }

    private Node terms(Account account) {
        Activity activity = account.activity();
        Terms terms = activity.terms();
        GridPane rows = rows();
        term(rows, messages.text("details.cost"), words.cost(terms));
        term(rows, messages.text("details.visible"), terms.isVisible() ? messages.text("details.visible.yes") : "");
        term(rows, messages.text("details.approval"), words.approval(account));
        term(rows, messages.text("details.owner"), terms.owner());
        term(rows, messages.text("details.partner"), terms.partner());
        term(rows, messages.text("details.goal"), terms.goal());
        term(rows, messages.text("details.notes"), terms.notes());
        return rows.getChildren().isEmpty() ? secondary("–") : rows;
    }

    private static void term(GridPane rows, String name, String text) {
        if (!text.isBlank()) {
            rows.addRow(rows.getRowCount(), secondary(name), plain(text));
        }
    }

    private static Node lines(List<String> lines) {
        VBox all = new VBox(4);
        lines.forEach(line -> all.getChildren().add(plain(line)));
        return lines.isEmpty() ? secondary("–") : all;
    }

    private static Node section(String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        return new VBox(8, heading, content);
    }

    private static GridPane rows() {
        GridPane rows = new GridPane();
        rows.setHgap(12);
        rows.setVgap(4);
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        ColumnConstraints third = new ColumnConstraints();
        third.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().addAll(first, second, third);
        return rows;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label secondary(String text) {
        Label label = plain(text);
        label.getStyleClass().add("secondary");
        return label;
    }
}
