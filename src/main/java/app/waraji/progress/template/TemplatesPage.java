package app.waraji.progress.template;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.stage.Modality;
import javafx.stage.Window;

/** The templates of usual activities, in a window of their own. */
public final class TemplatesPage {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 680;

    private final TemplateStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> notice;

    /** @param notice says for a while what was done, with a way to take it back */
    public TemplatesPage(TemplateStore store, Tasks tasks, Clock clock, Locale locale, Consumer<String> notice) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = Messages.of(TemplatesPage.class, locale);
        this.notice = notice;
    }

    /** @param made takes the id of the activity that was made */
    public void open(Window owner, LongConsumer made) {
        TemplatesViewModel model =
                new TemplatesViewModel(store, tasks, Templates.in(messages.isJapanese()), LocalDate.now(clock));
        OwnedWindow window = new OwnedWindow(owner, messages.text("templates.title"), Modality.WINDOW_MODAL);
        window.fill(new TemplatesView(model, messages, window::close));
        model.madeProperty().subscribe(activity -> {
            if (activity != null) {
                int count = model.draftProperty().get().kept().size();
                window.close();
                notice.accept(messages.text("templates.made", activity.title(), count));
                made.accept(activity.id());
            }
        });
        window.show(WIDTH, HEIGHT);
    }
}
