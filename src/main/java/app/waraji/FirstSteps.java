package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.settings.SettingsPage;
import app.waraji.shell.Window;
import java.time.LocalDate;

/** What a newcomer meets: the questions of the first start, the sample diary and the way out of it. */
final class FirstSteps {

    private static final int SAMPLE_WEEKS = 26;

    private final Diary diary;
    private final Window window;
    private final Tasks tasks;
    private final Messages messages;

    private Subscription questions = () -> {};
    private Subscription banner = () -> {};

    FirstSteps(Diary diary, Window window, Tasks tasks) {
        this.diary = diary;
        this.window = window;
        this.tasks = tasks;
        this.messages = Messages.of(FirstSteps.class, diary.locale());
    }

    /** Once the window is open. */
    void begin(LazyPage<SettingsPage> settings) {
        if (diary.isSample()) {
            offerToRemoveSample();
        } else if (diary.isFirstStart()) {
            questions = window.cover(settings.page().firstStart(this::fillSample, this::answered));
        }
    }

    private void answered() {
        questions.cancel();
        tasks.run(diary.stores().sample()::isThere, isThere -> {
            if (isThere) {
                offerToRemoveSample();
            }
        });
    }

    private void fillSample() {
        diary.stores().sample().fill(SAMPLE_WEEKS, LocalDate.now(diary.clock()).toEpochDay());
    }

    private void offerToRemoveSample() {
        banner = window.banner(messages.text("sample.banner"), messages.text("sample.remove"), this::removeSample);
    }

    private void removeSample() {
        banner.cancel();
        tasks.run(diary.stores().sample()::remove);
    }
}
