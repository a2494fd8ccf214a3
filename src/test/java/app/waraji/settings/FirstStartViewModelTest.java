package app.waraji.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.settings.FirstStartViewModel.Step;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstStartViewModelTest {

    private final Database db = Database.inMemory(new Changes(Runnable::run), Clock.systemUTC());
    private final SettingsStore store = new SettingsStore(db, Locale.ENGLISH);
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theAnswersAreSavedAsOneChangeAndTheSampleOffered() {
        FirstStartViewModel model = model(() -> seen.add("filled"));
        model.authorProperty().set("佐藤");
        model.bossProperty().set("田中");
        model.fromProperty().set("8:30");
        model.languageProperty().set(Language.JAPANESE);
        model.answer();

        Preferences saved = store.preferences();
        assertThat(saved.names().author()).isEqualTo("佐藤");
        assertThat(saved.workMinutes(DayOfWeek.THURSDAY)).isEqualTo(8 * 60 + 30);
        assertThat(saved.workMinutes(DayOfWeek.SUNDAY)).isZero();
        assertThat(saved.look().language()).isEqualTo(Language.JAPANESE);
        assertThat(model.stepProperty().get()).isEqualTo(Step.SAMPLE);

        model.startWithSample();
        assertThat(seen).containsExactly("filled", "done");
        assertThat(store.isFirstStart()).isFalse();
        db.undo();
        assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void hoursThatEndBeforeTheyStartAreAskedAgain() {
        FirstStartViewModel model = model(() -> {});
        model.toProperty().set("8");
        model.answer();
        assertThat(model.problemProperty().get()).isEqualTo("The end must be later than the start");
        assertThat(model.stepProperty().get()).isEqualTo(Step.QUESTIONS);
    }

    @Test
    void allOfItCanBeSkipped() {
        FirstStartViewModel model = model(() -> seen.add("filled"));
        model.skip();
        model.startEmpty();
        assertThat(seen).containsExactly("done");
        assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(store.isFirstStart()).isFalse();
    }

    @Test
    void aSampleThatFailsLeavesTheOfferStanding() {
        FirstStartViewModel model = model(() -> {
            throw new Refusal("There is something in the diary already.");
        });
        model.skip();
        model.startWithSample();
        assertThat(seen).containsExactly("There is something in the diary already.");
        assertThat(model.stepProperty().get()).isEqualTo(Step.SAMPLE);
        assertThat(store.isFirstStart()).isTrue();
    }

    private FirstStartViewModel model(SettingsPage.SampleDiary sample) {
        return new FirstStartViewModel(
                store,
                new DirectTasks(new Failures(seen::add, "")),
                sample,
                Messages.of(FirstStartViewModel.class, Locale.ENGLISH),
                () -> seen.add("done"));
    }
}
