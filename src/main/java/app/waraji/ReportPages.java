package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Tasks;
import app.waraji.report.ReportExport;
import app.waraji.report.ReportPage;
import app.waraji.report.sent.FrozenStore;
import app.waraji.report.sent.SentPage;
import app.waraji.shell.Notices;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The report that is being written, and those that were sent, which share one place in the navigation. */
final class ReportPages {

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private final LazyPage<SentPage> sent;
    private final LazyPage<ReportPage> report;
    private final PageSwitch shared;
    private @Nullable ReportExport export;

    ReportPages(Diary diary, Changes changes, Tasks tasks, Notices notices) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
        Messages messages = Messages.of(ReportPages.class, diary.locale());
        sent = new LazyPage<>(
                messages.text("page.sent"),
                Feather.SEND,
                () -> new SentPage(frozen(), changes, tasks, diary.locale(), notices::sayUndoable));
        report = new LazyPage<>(messages.text("page.report"), Feather.FILE_TEXT, this::writing);
        shared = new PageSwitch(
                report,
                List.of(
                        new PageSwitch.Choice(
                                messages.text("page.report"), KeyCode.R, messages.text("report.write"), report),
                        new PageSwitch.Choice(
                                messages.text("page.sent"), KeyCode.S, messages.text("report.sent"), sent)));
    }

    /** What stands in the navigation. */
    Page page() {
        return shared;
    }

    /** Shows the report of a period where it is written. */
    void write(Period period) {
        report.page().show(period);
        shared.show(report);
    }

    /** Another page on which the report is written, for elsewhere. */
    ReportPage writing() {
        Stores stores = diary.stores();
        ReportJudgements judgements = new ReportJudgements(stores, diary.database(), diary.clock(), diary.locale());
        ReportPage page = new ReportPage(
                new ReportPage.Parts(
                        stores.drafts(),
                        ReportMaterial.over(stores, judgements, diary.clock(), diary.locale()),
                        export()),
                stores.settings(),
                new ReportSaying(notices),
                tasks,
                changes,
                diary.clock());
        page.putAmongWays(sent.page().sendButton(page::sending));
        return page;
    }

    private FrozenStore frozen() {
        return new FrozenStore(diary.database(), diary.stores().boss().sent(), diary.clock(), diary.locale());
    }

    /** One for all: it keeps the fonts. */
    private ReportExport export() {
        ReportExport made = export;
        if (made == null) {
            made = new ReportExport(diary.clock(), diary.locale());
            export = made;
        }
        return made;
    }
}
