package app.waraji.wins.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import app.waraji.wins.Win;
import app.waraji.wins.WinLine;
import app.waraji.wins.WinStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock(NOW.toString());
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Win win =
            new WinStore(db, clock, Locale.JAPANESE).add(LocalDate.of(2026, 11, 20), WinLine.read("A社から返信", List.of()));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aFileIsCopiedAndTheCopyOutlivesTheFile() throws IOException {
        Path mail = written("返信.eml", "よかったです");
        Proof proof = store().addFile(win, mail);
        Files.delete(mail);
        assertThat(proof.name()).isEqualTo("返信.eml");
        assertThat(proof.place()).matches("[0-9a-f]{64}-返信\\.eml");
        assertThat(Path.of(store().target(proof))).hasContent("よかったです");
        assertThat(store().of(win.id())).containsExactly(proof);
    }

    @Test
    void aFileWithALongJapaneseNameIsKept() throws IOException {
        // As long as a file system takes: 255 bytes, three for a letter of Japanese and four for a picture.
        Path mail = written("お客さま".repeat(20) + "😀" + ".eml", "よかったです");
        Proof proof = store().addFile(win, mail);
        assertThat(proof.name()).isEqualTo(String.valueOf(mail.getFileName()));
        assertThat(proof.place()).matches("[0-9a-f]{64}-(お客さま)+.*\\.eml");
        assertThat(Path.of(store().target(proof))).hasContent("よかったです");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        Path mail = written("返信.eml", "よかったです");
        Proof first = store().addFile(win, mail);
        Proof second = store().addFile(win, mail);
        assertThat(second.place()).isEqualTo(first.place());
        assertThat(copies()).hasSize(1);
    }

    @Test
    void whatIsPastedIsKeptAsTextPictureOrLink() {
        Proof text = store().addText(win, "\n  佐藤様\nお世話になります。");
        Proof picture = store().addPicture(win, Png.of(1, new int[] {0xFF000000, 0xFFFFFFFF}));
        Proof link = store().addLink(win, " https://example.jp/a?b=c ");
        assertThat(store().of(win.id())).containsExactly(text, picture, link);
        assertThat(text.name()).isEqualTo("佐藤様");
        assertThat(Path.of(store().target(picture))).isNotEmptyFile();
        assertThat(store().target(link)).isEqualTo("https://example.jp/a?b=c");
        assertThatThrownBy(() -> store().addLink(win, "javascript:alert(1)")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store().addText(win, "  ")).isInstanceOf(Refusal.class);
    }

    @Test
    void aMissingHugeOrUnreadableFileGivesASentenceAndChangesNothing() throws IOException {
        assertThatThrownBy(() -> store().addFile(win, folder.resolve("ない.pdf")))
                .isInstanceOf(Refusal.class)
                .hasMessage("「ない.pdf」が見つかりません。移動したか、名前が変わったようです。何も変更していません。");
        Path huge = folder.resolve("動画.mp4");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(51L * 1024 * 1024);
        }
        assertThatThrownBy(() -> store().addFile(win, huge))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("51 MB")
                .hasMessageContaining("50 MB");
        assertThatThrownBy(() -> store().addFile(win, folder)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store(written("proofs-blocked", "a file where the folder should be"))
                        .addFile(win, written("返信.eml", "x")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("返信.eml");
        assertThat(store().of(win.id())).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aRemovedProofComesBackByUndoWithItsCopy() throws IOException {
        Proof proof = store().addFile(win, written("返信.eml", "よかったです"));
        store().remove(proof);
        assertThat(store().of(win.id())).isEmpty();
        assertThat(db.undo()).contains("証拠を外す: 返信.eml");
        assertThat(store().of(win.id())).containsExactly(proof);
        assertThat(Path.of(store().target(proof))).hasContent("よかったです");
        db.undo();
        assertThat(store().of(win.id())).isEmpty();
        db.redo();
        assertThat(Path.of(store().target(proof))).exists();
    }

    @Test
    void aCopyIsSweptOnlyWhenNothingCanPointAtItAnyMore() throws IOException {
        Proof removed = store().addFile(win, written("a.txt", "a"));
        Proof kept = store().addFile(win, written("b.txt", "b"));
        clock.set(NOW.plusDays(60).toString());
        store().remove(removed);
        clock.set(NOW.plusDays(120).toString());
        store().sweep();
        assertThat(copies()).hasSize(2);
        clock.set(NOW.plusDays(151).toString());
        store().sweep();
        assertThat(copies()).containsExactly(kept.place());
        assertThat(store().target(kept)).isNotEmpty();
        assertThatThrownBy(() -> store().target(removed)).isInstanceOf(Refusal.class);
    }

    @Test
    void copiesArePartOfTheBackup() throws IOException {
        Proof proof = store().addFile(win, written("a.txt", "a"));
        Path backup = folder.resolve("backup/proofs");
        files(folder.resolve("proofs")).backUp(backup);
        files(folder.resolve("proofs")).backUp(backup);
        assertThat(backup.resolve(proof.place())).hasContent("a");
        assertThat(backup.toFile().list()).containsExactly(proof.place());
    }

    private ProofStore store() {
        return store(folder.resolve("proofs"));
    }

    private ProofStore store(Path proofs) {
        return new ProofStore(db, files(proofs), clock, Locale.JAPANESE);
    }

    private ProofFiles files(Path proofs) {
        return new ProofFiles(proofs, clock);
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> copies() throws IOException {
        Path proofs = folder.resolve("proofs");
        if (!Files.exists(proofs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(proofs)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
