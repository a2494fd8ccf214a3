package app.waraji.review;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The review on Friday: numbers, wins, what slipped, next week, report. Can be left and taken up again at any point. */
public final class ReviewPage implements Page {

    private static final int FIRST_REMINDER = 13 * 60;
    private static final int REMINDERS = 11;
    private static final int HALF_HOUR = 30;
    private static final Duration STEP = Duration.seconds(10);

    private final Changes changes;
    private final Messages messages;
    private final ReviewViewModel model;
    private final Map<Week, Map<Step, Page>> made = new HashMap<>();
    private final BiFunction<Step, Week, Page> stages;
    private final ReviewView view;
    private final HBox header = new HBox(12);

    /** @param stages makes the page of each step for a week, which is then the review's own */
    public ReviewPage(
            ReviewStore store,
            BiFunction<Step, Week, Page> stages,
            Changes changes,
            Tasks tasks,
            Clock clock,
            Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(ReviewPage.class, locale);
        this.stages = stages;
        this.model = new ReviewViewModel(store, tasks, clock);
        this.view = new ReviewView(model, messages, this::stage, clock.getZone());
        fillHeader();
    }

    @Override
    public String title() {
        return messages.text("review.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CHECK_SQUARE;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        Timeline clock = new Timeline(new KeyFrame(STEP, passed -> model.count()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        return Subscription.all(clock::stop, view.activate(), model.activate(changes));
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return view.pressed(key);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl+Enter", messages.text("review.key.next")),
                new Shortcut("Alt+←", messages.text("review.key.back")));
    }

    private Page stage(Step step) {
        Week week = model.review().week();
        return made.computeIfAbsent(week, first -> new EnumMap<>(Step.class))
                .computeIfAbsent(step, asked -> stages.apply(asked, week));
    }

    private Button otherWeek() {
        Button other = new Button();
        other.setId("review-other-week");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.getStyleClass().add("quiet-button");
        other.textProperty()
                .bind(model.reviewProperty()
                        .map(review -> model.isOfRunningWeek()
                                ? messages.text("review.week.before")
                                : messages.text("review.week.running")));
        other.setOnAction(click -> model.showOtherWeek());
        return other;
    }

    private void fillHeader() {
        DateWords words = new DateWords(messages.locale());
        Label week = new Label();
        week.getStyleClass().add("page-title");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.textProperty().bind(model.reviewProperty().map(review -> words.week(review.week())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label remind = new Label(messages.text("review.reminder"));
        remind.getStyleClass().add("secondary");
        remind.setMinWidth(Region.USE_PREF_SIZE);
        List<Optional<Integer>> times = Stream.concat(
                        IntStream.range(0, REMINDERS).mapToObj(each -> Optional.of(FIRST_REMINDER + each * HALF_HOUR)),
                        Stream.of(Optional.<Integer>empty()))
                .toList();
        ChoiceField<Optional<Integer>> when =
                new ChoiceField<>(model.reminderProperty(), times, this::name, messages.text("review.reminder"));
        when.setMaxWidth(Region.USE_PREF_SIZE);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(week, otherWeek(), gap, remind, when);
    }

    private String name(Optional<Integer> minute) {
        return minute.map(each -> messages.text(
                        "review.reminder.at", LocalTime.MIN.plusMinutes(each).toString()))
                .orElse(messages.text("review.reminder.never"));
    }
}
