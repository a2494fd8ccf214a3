package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.report.WeekReport.Draft;
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
        store.write(Diaries.WEEK, new Draft("結論", "所感"));
        store.write(Diaries.WEEK.next(), new Draft("次の結論", ""));

        assertThat(store.draft(Diaries.WEEK)).isEqualTo(new Draft("結論", "所感"));
        assertThat(store.draft(Diaries.WEEK.next())).isEqualTo(new Draft("次の結論", ""));
        assertThat(store.draft(Diaries.WEEK.previous())).isEqualTo(Draft.EMPTY);
    }

    @Test
    void undoBringsBackWhatWasTypedBefore() {
        store.write(Diaries.WEEK, new Draft("はじめ", ""));
        store.write(Diaries.WEEK, new Draft("つぎ", "所感"));

        assertThat(db.undo()).contains("週報の下書き: 2026年 第47週");
        assertThat(store.draft(Diaries.WEEK)).isEqualTo(new Draft("はじめ", ""));
        db.undo();
        assertThat(store.draft(Diaries.WEEK)).isEqualTo(Draft.EMPTY);
        db.redo();
        db.redo();
        assertThat(store.draft(Diaries.WEEK)).isEqualTo(new Draft("つぎ", "所感"));
    }

    @Test
    void clearingTheTextsCanBeUndoneToo() {
        store.write(Diaries.WEEK, new Draft("結論", "所感"));
        store.write(Diaries.WEEK, Draft.EMPTY);

        db.undo();

        assertThat(store.draft(Diaries.WEEK)).isEqualTo(new Draft("結論", "所感"));
    }

    @Test
    void typingTheSameAgainLeavesNothingToUndo() {
        store.write(Diaries.WEEK, Draft.EMPTY);

        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void aTextTooLongToKeepIsRefusedInWords() {
        assertThatThrownBy(() -> store.write(Diaries.WEEK, new Draft("長".repeat(401), "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("400文字");
        assertThat(store.draft(Diaries.WEEK)).isEqualTo(Draft.EMPTY);
    }
}
