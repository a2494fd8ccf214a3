package app.waraji.progress.activity;

import app.waraji.kernel.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cards, those that have finished below the others, and beside them the open one or its form. */
final class ActivitiesView extends HBox {

    private final ActivitiesViewModel model;
    private final AccountWords words;
    private final Messages messages;
    private final CardsView running = new CardsView();
    private final CardsView finished = new CardsView();
    private final Label finishedHeading = new Label();
    private final Hyperlink toggle = new Hyperlink();
    private final VBox empty;
    private final VBox side = new VBox();
    private final DetailsView details;
    private final Map<Long, AccountCell> cells = new HashMap<>();
    private List<Account> shown = List.of();

    ActivitiesView(ActivitiesViewModel model, AccountWords words, ActivitiesPage.Surroundings around) {
        super(16);
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.details = new DetailsView(model, words, around.ask());
        getStyleClass().addAll("page", "activities");
        getStylesheets()
                .add(Objects.requireNonNull(ActivitiesView.class.getResource("activity.css"))
                        .toExternalForm());
        finishedHeading.setText(messages.text("activities.finished.heading"));
        finishedHeading.getStyleClass().add("heading");
        toggle.setOnAction(press ->
                model.finishedShownProperty().set(!model.finishedShownProperty().get()));
        empty = empty(around.fromTemplate());
        VBox column = new VBox(16, empty, running, toggle, finishedHeading, finished);
        column.getStyleClass().add("activities-column");
        ScrollPane cards = scroll(column);
        HBox.setHgrow(cards, Priority.ALWAYS);
        side.getStyleClass().addAll("card", "activities-side");
        getChildren().addAll(cards, side);
        model.accountsProperty().subscribe(this::show);
        model.finishedShownProperty().subscribe(now -> arrange());
        model.readProperty().subscribe(now -> arrange());
        model.formProperty().subscribe(now -> showSide());
        model.openProperty().subscribe(now -> showSide());
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("activities-scroll");
        return scroll;
    }

    private VBox empty(Runnable fromTemplate) {
        Label what = new Label(messages.text("activities.empty"));
        what.setWrapText(true);
        Label how = new Label(messages.text("activities.empty.how"));
        how.setWrapText(true);
        how.getStyleClass().add("secondary");
        Button template = new Button(messages.text("activities.template"));
        template.getStyleClass().add("accent-button");
        template.setOnAction(press -> fromTemplate.run());
        Button begin = new Button(messages.text("activities.new"));
        begin.setOnAction(press -> model.begin());
        VBox box = new VBox(12, what, how, new HBox(8, template, begin));
        box.getStyleClass().addAll("card", "activities-empty");
        return box;
    }

    private void show(List<Account> accounts) {
        if (accounts.equals(shown)) {
            return;
        }
        shown = accounts;
        Long focused = cells.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        cells.clear();
        for (Account account : accounts) {
            long id = account.activity().id();
            cells.put(id, new AccountCell(account, words, () -> model.open(id)));
        }
        running.getChildren().setAll(cells(false));
        finished.getChildren().setAll(cells(true));
        arrange();
        AccountCell again = focused == null ? null : cells.get(focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private List<AccountCell> cells(boolean archived) {
        return shown.stream()
                .filter(account -> account.activity().archived() == archived)
                .map(account ->
                        Objects.requireNonNull(cells.get(account.activity().id())))
                .toList();
    }

    private void arrange() {
        int ended = finished.getChildren().size();
        boolean all = model.finishedShownProperty().get();
        toggle.setText(messages.text(all ? "activities.finished.hide" : "activities.finished.show", ended));
        present(toggle, ended > 0);
        present(finishedHeading, ended > 0 && all);
        present(finished, ended > 0 && all);
        present(empty, shown.isEmpty() && model.readProperty().get());
        mark();
    }

    private void showSide() {
        ActivityFormViewModel form = model.formProperty().get();
        boolean open = model.openProperty().get() != null;
        present(side, form != null || open);
        if (form != null) {
            ActivityFormView view = new ActivityFormView(form, words, model::discard);
            showSide(view, view.foot());
            view.begin();
        } else {
            showSide(details);
        }
        mark();
    }

    private void showSide(Node scrolled, Node... foot) {
        ScrollPane scroll = scroll(scrolled);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        side.getChildren().setAll(scroll);
        side.getChildren().addAll(foot);
    }

    private void mark() {
        Account open = model.openProperty().get();
        @Nullable Long id = open == null ? null : open.activity().id();
        cells.forEach((each, cell) -> cell.mark(each.equals(id)));
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
