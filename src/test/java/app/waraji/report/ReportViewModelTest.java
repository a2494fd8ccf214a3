package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Topic;
import app.waraji.report.Report.Draft;
import app.waraji.report.Report.Head;
import app.waraji.report.Report.Material;
import app.waraji.report.Report.Time;
import app.waraji.settings.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {

    private static final Topic WINS = new Topic("wins");

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Diaries.FRIDAY_EVENING);
    private final ReportStore store = new ReportStore(db, Locale.JAPANESE);
    private final List<String> told = new ArrayList<>();
    private Material material = Diaries.normalMaterial();
    private final ReportExport export = new ReportExport(Diaries.FRIDAY_EVENING, Locale.JAPANESE);
    private final ReportViewModel model = new ReportViewModel(
            store,
            new Report.Source() {
                @Override
                public Material of(Period period) {
                    return period.equals(Diaries.PERIOD)
                            ? material
                            : new Material(
                                    new Head("佐藤", "", PaperSize.A4), List.of(), Time.NONE, List.of(), Findings.NONE);
                }

                @Override
                public Set<Topic> topics() {
                    return Set.of(WINS);
                }
            },
            export,
            new DirectTasks(new Failures(told::add, "unexpected")),
            changes,
            Diaries.FRIDAY_EVENING);
    private Subscription active = () -> {};

    @BeforeEach
    void open() {
        store.write(Diaries.PERIOD, new Draft("先に書いた結論", ""));
        active = model.activate();
    }

    @AfterEach
    void close() {
        active.cancel();
        db.close();
    }

    @Test
    void itOpensAtThisWeekWithItsDraftAndItsRecords() {
        assertThat(model.period()).isEqualTo(Diaries.PERIOD);
        assertThat(model.text(Piece.HEADLINE).get()).isEqualTo("先に書いた結論");
        assertThat(model.materialProperty().get().wins()).hasSize(3);
    }

    @Test
    void whatWasTypedIsKeptAsOneChangeAndUndoShowsTheTextBefore() {
        model.text(Piece.HEADLINE).set("あ");
        model.text(Piece.HEADLINE).set("あた");
        model.text(Piece.HEADLINE).set("新しい結論");
        model.keep();

        assertThat(store.draft(Diaries.PERIOD).headline()).isEqualTo("新しい結論");
        db.undo();
        assertThat(model.text(Piece.HEADLINE).get()).isEqualTo("先に書いた結論");
    }

    @Test
    void aChangeElsewhereIsShownWithoutLosingWhatIsBeingTyped() {
        model.text(Piece.HEADLINE).set("書きかけ");
        material = new Material(new Head("佐藤", "田中", PaperSize.A4), List.of(), Time.NONE, List.of(), Findings.NONE);

        db.record(WINS, sql -> 0);

        assertThat(model.materialProperty().get().wins()).isEmpty();
        assertThat(model.text(Piece.HEADLINE).get()).isEqualTo("書きかけ");
    }

    @Test
    void goingToAnotherWeekKeepsTheTextOfThisOne() {
        model.text(Piece.REMARKS).set("今週の所感");

        model.showPrevious();

        assertThat(model.period()).isEqualTo(Diaries.PERIOD.previous());
        assertThat(model.text(Piece.HEADLINE).get()).isEmpty();
        assertThat(model.materialProperty().get().wins()).isEmpty();
        model.showCurrent();
        assertThat(model.text(Piece.REMARKS).get()).isEqualTo("今週の所感");
    }

    @Test
    void leavingThePageKeepsTheText() {
        model.text(Piece.REMARKS).set("閉じる前に");

        active.cancel();

        assertThat(store.draft(Diaries.PERIOD).remarks()).isEqualTo("閉じる前に");
    }

    @Test
    void aTextTooLongToKeepIsSaidAndStaysInTheField() {
        model.text(Piece.HEADLINE).set("長".repeat(4001));
        model.keep();
        db.record(WINS, sql -> 0);

        assertThat(told).hasSize(1).first().asString().contains("4,000文字");
        assertThat(model.text(Piece.HEADLINE).get()).hasSize(4001);
    }

    @Test
    void thePagesAreDrawnAsWideAsAskedAndNameWhatCannotBePrinted() {
        model.preview().drawAt(300);
        assertThat(model.preview().pages()).singleElement().satisfies(page -> {
            assertThat(page.width()).isBetween(299, 301);
            assertThat(page.height()).isBetween(423, 426);
        });
        assertThat(model.preview().missingProperty().get()).isEmpty();

        model.text(Piece.HEADLINE).set("受注🎉");
        model.preview().draw();

        assertThat(model.preview().missingProperty().get()).contains("🎉 U+1F389", "〓");
    }

    @Test
    void aPieceWrittenByHandReplacesTheRecordsUntilItIsRefilled() {
        model.text(Piece.WINS).set("展示会 → 名刺20枚 → お礼の電話");
        model.keep();

        assertThat(store.draft(Diaries.PERIOD).text(Piece.WINS)).isEqualTo("展示会 → 名刺20枚 → お礼の電話");
        assertThat(model.isTyped(Piece.WINS)).isTrue();
        assertThat(export.mailText(model.report()))
                .contains("・展示会 → 名刺20枚 → お礼の電話")
                .doesNotContain("メルマガ11月号 →");

        model.refill(Piece.WINS);

        assertThat(model.isTyped(Piece.WINS)).isFalse();
        assertThat(model.refilled(Piece.WINS).get())
                .contains("− 展示会 → 名刺20枚 → お礼の電話", "＋ メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談");
        assertThat(store.draft(Diaries.PERIOD).text(Piece.WINS)).isEmpty();
    }
}
