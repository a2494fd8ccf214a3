package app.waraji.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementStoreTest {

    private static final Topic TOPIC = new Topic("test");
    private static final String PROOF = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad-abc.txt";

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2026-11-20T09:30");

    @Test
    void aBackupComesBackWithUndoAndProofsAndTheOldDataIsKept() throws IOException {
        Path backup = backedUp();
        Path data = folder.resolve("b");
        try (Database db = open(data)) {
            add(db, "later");
            replacement(data).restore(backup);
            assertThat(partners(db)).containsExactly("later");
        }

        assertThat(replacement(data).isWaiting()).isTrue();
        Replacement.settle(data);

        try (Database db = open(data)) {
            assertThat(partners(db)).containsExactly("first");
            assertThat(db.undo()).contains("add first");
        }
        assertThat(data.resolve("proofs").resolve(PROOF)).hasContent("abc");
        try (Database db = open(data.resolve("before-restore-1"))) {
            assertThat(partners(db)).containsExactly("later");
        }
        assertThat(replacement(data).isWaiting()).isFalse();
    }

    @Test
    void whatWaitsCanBeGivenUp() throws IOException {
        Path data = folder.resolve("b");
        replacement(data).restore(backedUp());

        replacement(data).giveUp();

        Replacement.settle(data);
        assertThat(data.resolve("waraji.mv.db")).doesNotExist();
    }

    @Test
    void whatWasCutOffIsDoneByTheNextStart() throws IOException {
        Path data = folder.resolve("b");
        replacement(data).restore(backedUp());
        Files.move(data.resolve("restored/proofs"), data.resolve("proofs"));

        Replacement.settle(data);

        assertThat(data.resolve("proofs").resolve(PROOF)).hasContent("abc");
        try (Database db = open(data)) {
            assertThat(partners(db)).containsExactly("first");
        }
    }

    @Test
    void whatIsNoBackupIsRefusedInASentence() throws IOException {
        Path backup = backedUp();
        byte[] file = Files.readAllBytes(backup);
        Path data = folder.resolve("b");

        for (byte[] wrong : List.of(new byte[0], new byte[] {80, 75}, Arrays.copyOf(file, file.length / 2))) {
            Files.write(backup, wrong);
            assertThatThrownBy(() -> replacement(data).restore(backup)).isInstanceOf(Refusal.class);
        }
        assertThat(replacement(data).isWaiting()).isFalse();
    }

    private Path backedUp() throws IOException {
        Path data = folder.resolve("a");
        Files.createDirectories(data.resolve("proofs"));
        Files.writeString(data.resolve("proofs").resolve(PROOF), "abc");
        Path backup = folder.resolve("backup.zip");
        try (Database db = open(data)) {
            add(db, "first");
            WholeFile.write(backup, new BackupStore(db, data.resolve("proofs"))::write);
        }
        return backup;
    }

    private ReplacementStore replacement(Path data) {
        return new ReplacementStore(data, clock, Locale.ENGLISH);
    }

    private Database open(Path data) {
        return Database.open(data, new Changes(Runnable::run), clock, () -> false);
    }

    private static void add(Database db, String name) {
        db.change(
                "add " + name, TOPIC, sql -> sql.execute("INSERT INTO partner (name) VALUES ({0})", DSL.inline(name)));
    }

    private static List<String> partners(Database db) {
        return db.ask(sql -> sql.list("SELECT name FROM partner", row -> row.text("name")));
    }
}
