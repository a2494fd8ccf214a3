package app.waraji;

import app.waraji.fx.Badge;
import app.waraji.fx.LazyPage;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.shell.Notices;
import app.waraji.wins.MovedNumbers;
import app.waraji.wins.ShareStore;
import app.waraji.wins.WinLogStore;
import app.waraji.wins.WinStore;
import app.waraji.wins.WinsPage;
import app.waraji.wins.proof.ProofFiles;
import app.waraji.wins.proof.ProofPage;
import app.waraji.wins.proof.ProofStore;
import app.waraji.wins.share.SharePage;
import app.waraji.wins.share.TellingStore;
import app.waraji.wins.share.TemplateStore;
import app.waraji.wins.table.TablePage;
import app.waraji.wins.table.WinTableStore;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of wins with what proves them, tells of them, and takes them out and in. */
final class WinPages {

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;
    private final ObjectProperty<@Nullable Badge> untold = new SimpleObjectProperty<>();
    private final LazyPage<WinsPage> page;

    WinPages(Diary diary, Changes changes, Tasks tasks, Notices notices) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = Messages.of(WinPages.class, diary.locale());
        this.page = new LazyPage<>(messages.text("page.wins"), Feather.AWARD, this::made, untold);
    }

    /** What stands in the navigation. */
    LazyPage<WinsPage> page() {
        return page;
    }

    /** Opens the form of a win, where it still is there. */
    void open(long id) {
        tasks.run(() -> diary.stores().wins().find(id), found -> found.ifPresent(page.page()::open));
    }

    /** Keeps the number of wins that nobody was told of beside the page in the navigation. */
    void countUntold() {
        changes.on(Set.of(WinStore.TOPIC, ShareStore.TOPIC), this::countAgain);
        countAgain();
    }

    private void countAgain() {
        tasks.run(
                () -> diary.stores().shares().untold(),
                count -> untold.set(count == 0 ? null : new Badge(count, messages.text("wins.badge", count))));
    }

    /** Opens the line that logs a win over whatever is shown. */
    void logFromAnywhere(Window owner) {
        page.page().logFromAnywhere(owner);
    }

    /** The same, with what the line begins with. */
    void logFromAnywhere(Window owner, String typed) {
        page.page().logFromAnywhere(owner, typed);
    }

    /** Clears away, beside all else, the copies of proofs that no undo can bring back any more. */
    void sweep() {
        tasks.runAside(
                () -> {
                    ProofStore proofs = proofs();
                    proofs.sweep();
                    return proofs;
                },
                swept -> {},
                notices.failures()::show);
    }

    private WinsPage made() {
        Stores stores = diary.stores();
        Locale locale = diary.locale();
        MovedNumbers numbers = new WinNumbers(stores, locale);
        ProofPage proofs = new ProofPage(proofs(), changes, tasks, locale);
        SharePage shares = new SharePage(
                new TellingStore(
                        stores.settings(),
                        stores.activities(),
                        stores.shares(),
                        new TemplateStore(diary.database(), locale),
                        diary.clock()),
                changes,
                tasks,
                locale);
        TablePage table = new TablePage(
                new WinTableStore(
                        diary.database(), stores.wins(), stores.shares(), stores.activities(), numbers, locale),
                tasks,
                locale,
                notices::sayUndoable);
        return new WinsPage(
                new WinLogStore(stores.wins(), stores.shares(), stores.activities(), numbers),
                new WinsPage.Around(
                        notices::sayUndoable,
                        List.of(
                                new WinsPage.Part(
                                        shares.view(), true, win -> shares.show(win.orElse(null)), shares::activate),
                                new WinsPage.Part(
                                        proofs.view(), false, win -> proofs.show(win.orElse(null)), proofs::activate)),
                        shares::share,
                        table::importFile,
                        table::exportFile),
                changes,
                tasks,
                locale);
    }

    private ProofStore proofs() {
        return new ProofStore(
                diary.database(),
                new ProofFiles(Diary.proofs(diary.folder()), diary.clock()),
                diary.clock(),
                diary.locale());
    }
}
