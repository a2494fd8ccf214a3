package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Status;
import app.waraji.planner.Block;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One activity as a card: its clock, what was put into it, what came of it, what comes next. */
final class AccountCell extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int MOST_CHANGES = 2;

    private final AccountWords words;

    AccountCell(Account account, AccountWords words, Runnable open) {
        this.words = words;
        Activity activity = account.activity();
        getStyleClass().addAll("card", "account");
        if (activity.archived()) {
            getStyleClass().add("finished");
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(activity.title() + ", " + words.month(account) + ", "
                + words.expected(account.clock().expected()));
        setOnMouseClicked(click -> {
            requestFocus();
            open.run();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume();
            }
        });
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head(account), clock(account), new HoursView(account.hours(), words), results(account));
        getChildren().addAll(gap, foot(account));
    }

    void mark(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }

    private Node head(Account account) {
        Activity activity = account.activity();
        Label title = new Label(activity.title());
        title.getStyleClass().add("account-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        return new VBox(8, chips(activity, words), title);
    }

    /** Its channel, and where it stands unless it runs. */
    static HBox chips(Activity activity, AccountWords words) {
        Label channel = new Label(words.names().text(activity.channel()));
        channel.getStyleClass().add("chip");
        HBox chips = new HBox(8, channel);
        if (activity.status() != Status.RUNNING) {
            chips.getChildren().add(status(activity, words));
        }
        return chips;
    }

    private static Label status(Activity activity, AccountWords words) {
        String sign = switch (activity.status()) {
            case PLANNED -> "○ ";
            case RUNNING -> "● ";
            case PAUSED -> "‖ ";
            case FINISHED -> "✓ ";
        };
        Label status = new Label(sign + words.names().text(activity.status()));
        status.getStyleClass().addAll("chip", "status");
        status.setMinWidth(USE_PREF_SIZE);
        return status;
    }

    private Node clock(Account account) {
        Label month = new Label(words.month(account));
        month.getStyleClass().add(account.clock().month() > 0 ? "figure" : "heading");
        month.setMinWidth(USE_PREF_SIZE);
        Label expected = new Label(words.expected(account.clock().expected()));
        expected.getStyleClass().add("secondary");
        HBox line = new HBox(12, month, expected);
        line.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(6, line, new ClockBarView(account.clock(), words.phase(account)));
    }

    private Node results(Account account) {
        VBox results = new VBox(2);
        Label wins =
                new Label(words.messages().text("account.wins", account.wins().size()));
        wins.getStyleClass().add(account.wins().isEmpty() ? "secondary" : "account-wins");
        results.getChildren().add(wins);
        account.changes().stream()
                .limit(MOST_CHANGES)
                .map(change -> changed(change, words))
                .forEach(results.getChildren()::add);
        return results;
    }

    static Label changed(MetricChange change, AccountWords words) {
        String sign = change.direction() > 0 ? "▲ " : change.direction() < 0 ? "▼ " : "・";
        Label label = new Label(sign + words.change(change));
        label.getStyleClass().add("account-change");
        label.getStyleClass().add(change.direction() > 0 ? "grew" : "stood");
        return label;
    }

    private Node foot(Account account) {
        VBox foot = new VBox(2);
        foot.getStyleClass().add("account-foot");
        Block next = account.next();
        if (!account.activity().archived()) {
            foot.getChildren()
                    .add(line(
                            next == null
                                    ? words.messages().text("account.next.none")
                                    : words.messages().text("account.next", words.when(next)) + " " + next.title(),
                            "secondary"));
        }
        if (!account.activity().terms().cost().isNone()) {
            foot.getChildren()
                    .add(line(words.messages().text("account.cost", words.money(account.spent())), "secondary"));
        }
        String approval = words.approval(account);
        if (!approval.isEmpty()) {
            boolean given = account.approval().isGiven();
            foot.getChildren().add(line((given ? "✓ " : "△ ") + approval, given ? "agreed" : "not-agreed"));
        }
        return foot;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        return line;
    }
}
