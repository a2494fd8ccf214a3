package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.report.Report.Draft;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportStoreTest {

    private final Database db = Database.inMemory(new Changes(Runnable::run), Diaries.FRIDAY_EVENING);
    private final ReportStore store = new ReportStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aWeekKeepsWhatWasTypedForIt() {
        store.write(Diaries.PERIOD, new Draft("結論", "所感"));
        store.write(Diaries.PERIOD.next(), new Draft("次の結論", ""));

        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(new Draft("結論", "所感"));
        assertThat(store.draft(Diaries.PERIOD.next())).isEqualTo(new Draft("次の結論", ""));
        assertThat(store.draft(Diaries.PERIOD.previous())).isEqualTo(Draft.EMPTY);
    }

    @Test
    void undoBringsBackWhatWasTypedBefore() {
        store.write(Diaries.PERIOD, new Draft("はじめ", ""));
        store.write(Diaries.PERIOD, new Draft("つぎ", "所感"));

        assertThat(db.undo()).contains("報告の下書き: 2026年 第47週");
        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(new Draft("はじめ", ""));
        db.undo();
        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(Draft.EMPTY);
        db.redo();
        db.redo();
        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(new Draft("つぎ", "所感"));
    }

    @Test
    void clearingTheTextsCanBeUndoneToo() {
        store.write(Diaries.PERIOD, new Draft("結論", "所感"));
        store.write(Diaries.PERIOD, Draft.EMPTY);

        db.undo();

        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(new Draft("結論", "所感"));
    }

    @Test
    void typingTheSameAgainLeavesNothingToUndo() {
        store.write(Diaries.PERIOD, Draft.EMPTY);

        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void aTextTooLongToKeepIsRefusedInWords() {
        assertThatThrownBy(() -> store.write(Diaries.PERIOD, new Draft("長".repeat(4001), "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("4,000文字");
        assertThat(store.draft(Diaries.PERIOD)).isEqualTo(Draft.EMPTY);
    }
}
