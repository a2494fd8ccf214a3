package app.waraji.progress.outside;

import app.waraji.activities.outside.Engagement;
import app.waraji.fx.EntryField;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Metric;
import app.waraji.planner.Block;
import app.waraji.progress.Results;
import app.waraji.wins.Win;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What outsourcing costs beside doing it in house, what is assumed, what was decided, and the rows behind it. */
final class CompareView extends ScrollPane {

    private static final int LONGEST_NUMBER = 16;
    private static final int MOST_ROWS = 40;

    private final CompareViewModel model;
    private final CompareWords words;
    private final Messages messages;
    private final Label period = new Label();
    private final SidesView sides;
    private final VBox measured;
    private final VBox rows = new VBox(4);
    private final VBox behind;
    private final Node none;
    private final HBox body;

    CompareView(CompareViewModel model, CompareWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        sides = SidesView.measured(words);
        period.getStyleClass().add("secondary");
        measured = card(heading(messages.text("compare.heading")), period, sides);
        behind = card(heading(messages.text("compare.rows")), rows);
        none = invitation(messages);
        VBox main = new VBox(16, measured, ifTaken(), new DecisionView(model, words));
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        VBox side = new VBox(16, assumed(), behind);
        side.getStyleClass().add("progress-side");
        body = new HBox(16, main, side);
        VBox page = new VBox(none, body);
        page.getStyleClass().addAll("page", "compare");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("progress-scroll");
        getStylesheets()
                .add(Objects.requireNonNull(Results.class.getResource("progress.css"))
                        .toExternalForm());
        model.comparedProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
    }

    private static VBox invitation(Messages messages) {
        Label lead = new Label(messages.text("compare.empty"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        VBox invitation = new VBox(12, heading(messages.text("compare.empty.heading")), lead);
        invitation.getStyleClass().addAll("card", "compare-empty");
        return invitation;
    }

    private void show(@Nullable Engagement engagement) {
        shownOnlyIf(none, engagement == null);
        shownOnlyIf(body, engagement != null);
    }

    private void show(@Nullable Compared compared) {
        shownOnlyIf(measured, compared != null);
        shownOnlyIf(behind, compared != null);
        if (compared == null) {
            return;
        }
        period.setText(messages.text("compare.period", words.span(compared.from(), compared.to())));
        sides.show(compared.comparison());
        List<Node> all = new ArrayList<>();
        all.add(part(messages.text("compare.rows.wins", compared.wins().size())));
        compared.wins().stream().limit(MOST_ROWS).map(this::row).forEach(all::add);
        if (!compared.numbers().isEmpty()) {
            all.add(part(messages.text("compare.rows.numbers")));
        }
        compared.numbers().stream().map(this::row).forEach(all::add);
        all.add(part(messages.text(
                "compare.rows.own", words.hours(compared.comparison().ownMinutes()))));
        Stream<Block> latest = compared.own().stream()
                .sorted((one, other) ->
                        Objects.requireNonNull(other.start()).compareTo(Objects.requireNonNull(one.start())));
        latest.limit(MOST_ROWS).map(this::row).forEach(all::add);
        rows.getChildren().setAll(all);
    }

    private Node row(Win win) {
        return row(words.day(win.date()), win.title(), messages.text("compare.count", Results.of(win)));
    }

    private Node row(Block block) {
        return row(
                words.day(Objects.requireNonNull(block.start()).toLocalDate()),
                block.title(),
                words.hours(block.doneMinutes()));
    }

    private Node row(Compared.Tracked number) {
        Messages metrics = Messages.of(Metric.class, messages.locale());
        return row(
                "",
                number.metric().label(metrics),
                messages.text(
                        "compare.change",
                        words.number(number, number.before()),
                        words.number(number, number.during())));
    }

    private static Node row(String when, String what, String value) {
        Label day = new Label(when);
        day.getStyleClass().add("progress-day");
        day.setManaged(!when.isEmpty());
        Label title = new Label(what);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label figure = new Label(value);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, day, title, figure);
    }

    /** What is assumed, and can be changed. */
    private VBox assumed() {
        Label counted = new Label(messages.text("compare.counted"));
        Label days = new Label(messages.text("compare.days"));
        for (Label note : List.of(counted, days)) {
            note.getStyleClass().add("secondary");
            note.setWrapText(true);
        }
        return card(
                heading(messages.text("compare.assumptions")),
                committed(model.hourlyCost, messages.text("compare.hourly"), model::assume),
                committed(model.ownPercent, messages.text("compare.percent"), model::assume),
                new ProblemLine(model.problemProperty()),
                counted,
                days);
    }

    /** A quote that is tried out: nothing of it is stored. */
    private VBox ifTaken() {
        SidesView tried = SidesView.expected(words);
        model.ifTakenProperty().subscribe(comparison -> {
            shownOnlyIf(tried, comparison != null);
            if (comparison != null) {
                tried.show(comparison);
            }
        });
        Label lead = new Label(messages.text("compare.if.lead"));
        lead.getStyleClass().add("secondary");
        lead.setWrapText(true);
        HBox fields = new HBox(
                8,
                committed(model.ifFee, messages.text("compare.if.fee"), () -> {}),
                committed(model.ifHours, messages.text("compare.if.hours"), () -> {}),
                committed(model.ifResults, messages.text("compare.if.results"), () -> {}));
        fields.getChildren().forEach(each -> {
            HBox.setHgrow(each, Priority.ALWAYS);
            ((Region) each).setPrefWidth(0);
        });
        return card(heading(messages.text("compare.if")), lead, fields, tried);
    }

    private static Labelled committed(StringProperty text, String name, Runnable commit) {
        EntryField field = new EntryField(text, name, LONGEST_NUMBER, commit);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
        return new Labelled(name, field);
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(10, content);
        card.getStyleClass().addAll("card", "progress-card");
        return card;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label part(String text) {
        Label part = new Label(text);
        part.getStyleClass().add("progress-part");
        part.setWrapText(true);
        part.setMinHeight(Region.USE_PREF_SIZE);
        return part;
    }

    private static void shownOnlyIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
