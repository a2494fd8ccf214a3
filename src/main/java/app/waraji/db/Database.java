package app.waraji.db;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the data. Reading and writing are serialised; {@link #change} is the only way for a gesture to write:
 * its rows and their journal are one transaction, which {@link #undo} takes back. A committed change survives the
 * process being killed and the power going.
 */
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final Changes changes;
    private final BooleanSupplier onForbiddenThread;
    private final boolean onDisk;
    private final PlainSql plain;
    private final TypedSql typed;
    private final Journal journal;

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Topic> touched = new LinkedHashSet<>();
    private int depth;
    private boolean failed;

    private Database(
            Connection connection, Changes changes, Journal journal, BooleanSupplier onForbiddenThread, boolean onDisk)
            throws SQLException {
        this.connection = connection;
        this.changes = changes;
        this.journal = journal;
        this.onForbiddenThread = onForbiddenThread;
        this.onDisk = onDisk;
        this.plain = new PlainSql(connection);
        this.typed = new TypedSql(connection);
        connection.setAutoCommit(false);
    }

    /**
     * Opens the data folder, which is made where there is none; an older file is brought up to date, the old one kept.
     *
     * @param onForbiddenThread whether the caller stands on a thread that must not wait (the FX thread)
     * @throws DatabaseRefused when the file is newer than the program, held by another process, or unreadable
     */
    public static Database open(Path folder, Changes changes, Clock clock, BooleanSupplier onForbiddenThread) {
        return open(folder, Migrations.ofThisProgram(), changes, clock, onForbiddenThread);
    }

    static Database open(
            Path folder, Migrations migrations, Changes changes, Clock clock, BooleanSupplier onForbiddenThread) {
        try {
            Connection connection = new DatabaseFile(folder, migrations).open();
            try {
                Journal journal = new Journal(connection, clock, migrations.newest());
                return new Database(connection, changes, journal, onForbiddenThread, true);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw DatabaseRefused.because(e);
        }
    }

    /** Loads what the first {@link #read} or change waits for otherwise, which is half a second. Any thread. */
    public static void prepare() {
        TypedSql.load();
    }

    /** Opens an empty database that is gone when it is closed: for tests, and for what need not last. */
    public static Database inMemory(Changes changes, Clock clock) {
        try {
            Migrations migrations = Migrations.ofThisProgram();
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
            migrations.run(connection);
            Journal journal = new Journal(connection, clock, migrations.newest());
            return new Database(connection, changes, journal, () -> false, false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads; what is handed back must not hold on to the database. Anything it wrote is taken back. */
    public <T> T read(Function<DSLContext, T> question) {
        return inTransaction(() -> question.apply(typed.context()));
    }

    /** As {@link #read}, in SQL as text. */
    public <T> T ask(Function<PlainSql, T> question) {
        return inTransaction(() -> question.apply(plain));
    }

    /**
     * Does what the user asked for, in one transaction with its journal. Within another change it is a part of that
     * one, and fails with it; within {@link #record} it is not journaled.
     *
     * @param label what the user did, in their language, as undo will name it
     */
    public <T> T change(String label, Topic topic, Function<DSLContext, T> work) {
        return write(topic, work, label);
    }

    /** Writes what the program does by itself: views are told, but it cannot be undone. */
    public <T> T record(Topic topic, Function<DSLContext, T> work) {
        return write(topic, work, null);
    }

    /** What undo would take back, in the words of then; empty where there is nothing. */
    public Optional<String> undoable() {
        return inTransaction(journal::undoable);
    }

    /** What redo would do again; empty where there is nothing. */
    public Optional<String> redoable() {
        return inTransaction(journal::redoable);
    }

    /**
     * Takes back the latest gesture, and hands back its label; empty where there is nothing to undo.
     *
     * @throws UndoBlocked when something later stands in the way; nothing is changed then
     */
    public Optional<String> undo() {
        return replay(journal::undo);
    }

    /** Does again what was undone last; otherwise as {@link #undo}. */
    public Optional<String> redo() {
        return replay(journal::redo);
    }

    /** Writes the whole data as a compressed SQL script, to a new file renamed into place when it is complete. */
    public void backup(Path file) {
        enter();
        try {
            Path half = file.resolveSibling(file.getFileName() + ".part");
            execute("SCRIPT TO '" + half.toString().replace("'", "''") + "' COMPRESSION GZIP");
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("backup to " + file, e);
        } finally {
            lock.unlock();
        }
    }

    /** Makes the file small again and closes it: for the end of a long session. */
    public void closeCompactly() {
        lock.lock();
        try {
            execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T write(Topic topic, Function<DSLContext, T> work, @Nullable String label) {
        return inTransaction(() -> {
            touched.add(topic);
            boolean outermost = depth == 1;
            if (outermost && label != null) {
                journal.begin(label);
            }
            T result = work.apply(typed.context());
            if (outermost && label != null && !journal.end(touched)) {
                // Nothing to commit, nothing to tell.
                touched.clear();
            }
            return result;
        });
    }

    private Optional<String> replay(Journal.Step step) {
        return inTransaction(() -> {
            if (depth > 1) {
                throw new IllegalStateException("undo and redo are gestures of their own, not part of a change");
            }
            Optional<Journal.Replayed> replayed = step.run();
            replayed.ifPresent(done -> touched.addAll(done.topics()));
            return replayed.map(Journal.Replayed::label);
        });
    }

    /** The outermost call commits, and only then tells; whatever fails takes everything back and tells nobody. */
    private <T> T inTransaction(SqlWork<T> work) {
        enter();
        depth++;
        Set<Topic> told = Set.of();
        try {
            T result = work.run();
            if (depth == 1) {
                told = commit();
            }
            return result;
        } catch (SQLException failure) {
            rollback(failure);
            throw new IllegalStateException(failure);
        } catch (RuntimeException | Error failure) {
            rollback(failure);
            throw failure;
        } finally {
            depth--;
            if (depth == 0) {
                touched.clear();
                failed = false;
            }
            lock.unlock();
            if (!told.isEmpty()) {
                changes.tell(told);
            }
        }
    }

    /** Commits what was changed, if anything was, and hands back what to tell. */
    private Set<Topic> commit() throws SQLException {
        if (failed) {
            throw new IllegalStateException("a part of this change failed, so all of it is taken back");
        }
        if (touched.isEmpty()) {
            connection.rollback();
            return Set.of();
        }
        connection.commit();
        if (onDisk) {
            // WRITE_DELAY=0 survives a killed process; only this reaches the disk itself.
            execute("CHECKPOINT SYNC");
        }
        return Set.copyOf(touched);
    }

    /** An inner part only marks the whole as failed: even if somebody catches its failure, nothing is committed. */
    private void rollback(Throwable failure) {
        failed = true;
        if (depth == 1) {
            try {
                connection.rollback();
                journal.forget();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private void enter() {
        if (onForbiddenThread.getAsBoolean()) {
            throw new IllegalStateException("the database must not be asked on the FX thread");
        }
        lock.lock();
    }

    @FunctionalInterface
    private interface SqlWork<T> {
        T run() throws SQLException;
    }
}
