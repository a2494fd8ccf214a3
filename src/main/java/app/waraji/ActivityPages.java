package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.progress.activity.ActivitiesPage;
import app.waraji.progress.template.TemplateStore;
import app.waraji.progress.template.TemplatesPage;
import app.waraji.shell.Notices;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The activities in the navigation, and the templates over them, each made when it is first asked for. */
final class ActivityPages {

    private final Window owner;
    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private final LazyPage<ActivitiesPage> list;
    private final BossPages boss;
    private final PageSwitch place;

    ActivityPages(Window owner, Diary diary, Changes changes, Tasks tasks, Notices notices, BossPages boss) {
        this.owner = owner;
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
        this.boss = boss;
        Messages messages = Messages.of(ActivityPages.class, diary.locale());
        list = new LazyPage<>(messages.text("page.activities"), Feather.TRENDING_UP, this::made);
        place = boss.beside(list);
    }

    /** What stands in the navigation: the activities, and beside them what makes the boss believe. */
    Page page() {
        return place;
    }

    void open(long activityId) {
        place.show(list);
        list.page().open(activityId);
    }

    void begin() {
        place.show(list);
        list.page().begin();
    }

    void fromTemplate() {
        Stores stores = diary.stores();
        TemplateStore store = new TemplateStore(
                diary.database(), stores.activities(), stores.tasks(), stores.settings(), stores.off(), diary.locale());
        new TemplatesPage(store, tasks, diary.clock(), diary.locale(), notices::sayUndoable).open(owner, this::open);
    }

    private ActivitiesPage made() {
        return new ActivitiesPage(
                diary.stores().accounts(diary.clock()),
                changes,
                tasks,
                diary.clock(),
                diary.locale(),
                new ActivitiesPage.Surroundings(notices::sayUndoable, this::fromTemplate, boss::ask));
    }
}
