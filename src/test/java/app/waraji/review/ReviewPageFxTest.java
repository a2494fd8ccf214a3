package app.waraji.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Page;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationTest;

class ReviewPageFxTest extends ApplicationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final List<String> told = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final ReviewStore store =
            new ReviewStore(db, new TimeOffStore(db, Locale.JAPANESE), CLOCK, Locale.JAPANESE);
    private Subscription active = () -> {};

    @Override
    public void start(Stage stage) {
        Fonts.load();
        ReviewPage page = new ReviewPage(
                store,
                (step, week) -> new Told(step),
                changes,
                new DirectTasks(new Failures(told::add, "unexpected")),
                CLOCK,
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1180, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        active = page.activate();
    }

    @AfterEach
    void close() {
        interact(active::cancel);
        db.close();
    }

    @Test
    void theKeyboardAloneGoesThroughAllFiveStepsAndBack() {
        for (int step = 1; step < 5; step++) {
            press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        }
        assertThat(seen)
                .containsExactly(
                        "+NUMBERS",
                        "-NUMBERS",
                        "+WINS",
                        "-WINS",
                        "+SLIPS",
                        "-SLIPS",
                        "+NEXT_WEEK",
                        "-NEXT_WEEK",
                        "+REPORT");
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(lookup("NEXT_WEEK").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        Review kept = store.of(Week.of(LocalDate.now(CLOCK)));
        assertThat(kept.isFinished()).isTrue();
        assertThat(kept.reached()).isEqualTo(Step.REPORT);
        assertThat(told).isEmpty();
    }

    /** Says when it is shown and left. */
    private final class Told implements Page {

        private final Step step;
        private final Label header;
        private final Label view;

        Told(Step step) {
            this.step = step;
            this.header = new Label(step + " header");
            this.view = new Label(step.name());
        }

        @Override
        public String title() {
            return step.name();
        }

        @Override
        public Ikon icon() {
            return Feather.CIRCLE;
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
            seen.add("+" + step);
            return () -> seen.add("-" + step);
        }
    }
}
