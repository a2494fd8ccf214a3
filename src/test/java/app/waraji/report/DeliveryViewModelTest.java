package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.settings.SettingsStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryViewModelTest {

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Diaries.FRIDAY_EVENING);
    private final List<String> told = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final DirectTasks tasks = new DirectTasks(new Failures(told::add, "unexpected"));
    private final SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
    private final ReportExport export = new ReportExport(Diaries.FRIDAY_EVENING, Locale.JAPANESE);
    private final ReportViewModel report = new ReportViewModel(
            new ReportStore(db, Locale.JAPANESE),
            period -> Diaries.normalMaterial(),
            export,
            tasks,
            changes,
            Diaries.FRIDAY_EVENING);
    private boolean hasPrograms = true;
    private final DeliveryViewModel model = delivery();

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        report.activate();
        model.activate();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void exportingWritesTheFileSaysSoAndOffersItsFolder() {
        Path file = folder.resolve(model.fileName());

        model.exportTo(file);

        assertThat(file).isNotEmptyFile().hasFileName("週報_2026-W47_営業企画_佐藤_健.pdf");
        assertThat(told).containsExactly("週報_2026-W47_営業企画_佐藤_健.pdf を書き出しました [保存先のフォルダーを開く]");
        assertThat(opened).containsExactly(folder.toUri());
    }

    @Test
    void theFolderIsRememberedTheNextTime() {
        model.exportTo(folder.resolve(model.fileName()));

        DeliveryViewModel next = delivery();
        next.activate();

        assertThat(next.folder()).contains(folder);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInWordsAndItsFolderIsNotRemembered() {
        model.exportTo(folder.resolve("missing/folder/report.pdf"));

        assertThat(told).hasSize(1).first().asString().contains("書き込めません");
        assertThat(model.folder()).isEmpty();
    }

    @Test
    void aMailIsBegunWithItsSubjectAloneAndTheFolderOfItsFileBesideIt() {
        model.beginMail(folder.resolve("週報.pdf"));

        assertThat(folder.resolve("週報.pdf")).isNotEmptyFile();
        assertThat(opened).hasSize(2).last().isEqualTo(folder.toUri());
        assertThat(opened.get(0).getRawSchemeSpecificPart())
                .startsWith("?subject=%E3%83%9E%E3%83%BC%E3%82%B1")
                .doesNotContain("+", " ", "body");
        assertThat(opened.get(0).getSchemeSpecificPart()).startsWith("?subject=マーケティング週報 2026年");
        assertThat(told).hasSize(1).first().asString().contains("下書きを開きました", "週報.pdf");
    }

    @Test
    void withoutAMailProgramTheTextAndTheFileAreThereAllTheSame() {
        hasPrograms = false;

        model.beginMail(folder.resolve("週報.pdf"));

        assertThat(folder.resolve("週報.pdf")).isNotEmptyFile();
        assertThat(told).hasSize(1).first().asString().contains("開けませんでした", "コピー済み");
    }

    @Test
    void aFolderThatCannotBeShownIsNamed() {
        model.openFolder();
        hasPrograms = false;
        model.exportTo(folder.resolve("週報.pdf"));

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).contains("まだ書き出していません");
        assertThat(told).anySatisfy(said -> assertThat(said).contains("開けませんでした: " + folder));
    }

    @Test
    void aPrinterThatIsGoneIsSaid() {
        model.printOn("no such printer", 1);

        assertThat(told).hasSize(1).first().asString().contains("プリンターが見つかりません");
    }

    private DeliveryViewModel delivery() {
        return new DeliveryViewModel(report, export, settings, tasks, new Pressing(), address -> {
            opened.add(address);
            return hasPrograms;
        });
    }

    /** Presses every button it is offered. */
    private final class Pressing implements Saying {

        @Override
        public void say(String sentence) {
            told.add(sentence);
        }

        @Override
        public void offer(String sentence, String button, Runnable way) {
            told.add(sentence + " [" + button + "]");
            way.run();
        }
    }
}
