package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.report.WeekReport.Draft;
import app.waraji.report.WeekReport.Material;
import app.waraji.report.WeekReport.Time;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {

    private static final Topic WINS = new Topic("wins");

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Diaries.FRIDAY_EVENING);
    private final ReportStore store = new ReportStore(db, Locale.JAPANESE);
    private final List<String> told = new ArrayList<>();
    private Material material = Diaries.normalMaterial();
    private final ReportViewModel model = new ReportViewModel(
            store,
            new WeekReport.Source() {
                @Override
                public Material of(Week week) {
                    return week.equals(Diaries.WEEK)
                            ? material
                            : new Material("佐藤", "", List.of(), Time.NONE, List.of());
                }

                @Override
                public Set<Topic> topics() {
                    return Set.of(WINS);
                }
            },
            new ReportExport(Diaries.FRIDAY_EVENING, Locale.JAPANESE),
            new DirectTasks(new Failures(told::add, "unexpected")),
            changes,
            Diaries.FRIDAY_EVENING);
    private Subscription active = () -> {};

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        store.write(Diaries.WEEK, new Draft("先に書いた結論", ""));
        active = model.activate();
    }

    @AfterEach
    void close() {
        active.cancel();
        db.close();
    }

    @Test
    void itOpensAtThisWeekWithItsDraftAndItsRecords() {
        assertThat(model.week()).isEqualTo(Diaries.WEEK);
        assertThat(model.headlineProperty().get()).isEqualTo("先に書いた結論");
        assertThat(model.materialProperty().get().wins()).hasSize(3);
    }

    @Test
    void whatWasTypedIsKeptAsOneChangeAndUndoShowsTheTextBefore() {
        model.headlineProperty().set("あ");
        model.headlineProperty().set("あた");
        model.headlineProperty().set("新しい結論");
        model.keep();

        assertThat(store.draft(Diaries.WEEK).headline()).isEqualTo("新しい結論");
        db.undo();
        assertThat(model.headlineProperty().get()).isEqualTo("先に書いた結論");
    }

    @Test
    void aChangeElsewhereIsShownWithoutLosingWhatIsBeingTyped() {
        model.headlineProperty().set("書きかけ");
        material = new Material("佐藤", "田中", List.of(), Time.NONE, List.of());

        db.record(WINS, sql -> 0);

        assertThat(model.materialProperty().get().wins()).isEmpty();
        assertThat(model.headlineProperty().get()).isEqualTo("書きかけ");
    }

    @Test
    void goingToAnotherWeekKeepsTheTextOfThisOne() {
        model.remarksProperty().set("今週の所感");

        model.showPreviousWeek();

        assertThat(model.week()).isEqualTo(Diaries.WEEK.previous());
        assertThat(model.headlineProperty().get()).isEmpty();
        assertThat(model.materialProperty().get().wins()).isEmpty();
        model.showThisWeek();
        assertThat(model.remarksProperty().get()).isEqualTo("今週の所感");
    }

    @Test
    void leavingThePageKeepsTheText() {
        model.remarksProperty().set("閉じる前に");

        active.cancel();

        assertThat(store.draft(Diaries.WEEK).remarks()).isEqualTo("閉じる前に");
    }

    @Test
    void aTextTooLongToKeepIsSaidAndStaysInTheField() {
        model.headlineProperty().set("長".repeat(401));
        model.keep();
        db.record(WINS, sql -> 0);

        assertThat(told).hasSize(1).first().asString().contains("400文字");
        assertThat(model.headlineProperty().get()).hasSize(401);
    }

    @Test
    void thePagesAreDrawnAsWideAsAskedAndNameWhatCannotBePrinted() {
        model.drawAt(300);
        assertThat(model.pages()).singleElement().satisfies(page -> {
            assertThat(page.width()).isBetween(299, 301);
            assertThat(page.height()).isBetween(423, 426);
        });
        assertThat(model.missingProperty().get()).isEmpty();

        model.headlineProperty().set("受注🎉");
        model.draw();

        assertThat(model.missingProperty().get()).contains("🎉 U+1F389", "〓");
    }

    @Test
    void exportingWritesTheFileAndSaysSo() {
        Path file = folder.resolve(model.fileName());

        model.exportTo(file);

        assertThat(file).isNotEmptyFile().hasFileName("週報_2026-W47_営業企画_佐藤_健.pdf");
        assertThat(model.noticeProperty().get()).contains(file.getFileName().toString());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInWords() {
        model.exportTo(folder.resolve("missing/folder/report.pdf"));

        assertThat(told).hasSize(1).first().asString().contains("書き込めません");
        assertThat(model.noticeProperty().get()).isEmpty();
    }
}
