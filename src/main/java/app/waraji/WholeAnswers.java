package app.waraji;

import app.waraji.cli.Checked;
import app.waraji.cli.Invocation;
import app.waraji.db.Database;
import app.waraji.exchange.whole.BackupStore;
import app.waraji.exchange.whole.CheckStore;
import app.waraji.exchange.whole.KeepingPage;
import app.waraji.exchange.whole.Replacement;
import app.waraji.exchange.whole.ReplacementStore;
import app.waraji.exchange.whole.WholeStore;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.LedgerStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Answers the commands about the data as a whole. */
final class WholeAnswers {

    private final Database database;
    private final Invocation invocation;
    private final WholeStore whole;

    WholeAnswers(Database database, Invocation invocation) {
        this.database = database;
        this.invocation = invocation;
        this.whole = new WholeStore(database, Diary.proofs(invocation.data()), invocation.language());
    }

    void export(OutputStream out) throws IOException {
        whole.export(out);
    }

    int importAll(Path file) {
        return whole.importAll(file);
    }

    void backUp(OutputStream out) throws IOException {
        new BackupStore(database, Diary.proofs(invocation.data())).write(out);
    }

    Checked check(LedgerStore ledger) {
        CheckStore.Found found =
                new CheckStore(database, Diary.proofs(invocation.data()), ledger, invocation.language()).look();
        return new Checked(found.version(), found.tables(), found.rows(), found.weeks(), found.problems());
    }

    /**
     * Puts a backup in the place of the data, at once or at the next start.
     *
     * @param isOpen whether the data is, by the window
     */
    static boolean restore(Path backup, Invocation invocation, boolean isOpen) {
        new ReplacementStore(invocation.data(), invocation.clock(), invocation.language()).restore(backup);
        if (!isOpen) {
            settle(invocation);
        }
        return !isOpen;
    }

    /** For the settings. */
    static KeepingPage panel(Diary diary, Tasks tasks) {
        Path proofs = Diary.proofs(diary.folder());
        return new KeepingPage(
                diary.folder(),
                new WholeStore(diary.database(), proofs, diary.locale()),
                new BackupStore(diary.database(), proofs),
                tasks,
                diary.clock(),
                diary.locale());
    }

    /** Puts in place what waits to be. */
    static void settle(Invocation invocation) {
        try {
            Replacement.settle(invocation.data());
        } catch (IOException e) {
            throw new Refusal(
                    Messages.of(WholeAnswers.class, invocation.language())
                            .text("whole.unsettled", invocation.data().toString()),
                    e);
        }
    }
}
