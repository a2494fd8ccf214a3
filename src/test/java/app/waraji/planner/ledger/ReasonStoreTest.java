package app.waraji.planner.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonStoreTest {

    private final Database db = Database.inMemory(new Changes(Runnable::run), new SetClock("2026-11-16T08:00"));
    private final ReasonStore store = new ReasonStore(db, Locale.JAPANESE);
    private final Messages messages = Messages.of(ReasonStore.class, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void onesOwnComesAfterTheOthersAndHasAKeyUpToNine() {
        store.add(" 展示会の準備 ", ReasonKind.INTERNAL);
        store.add("社長案件", ReasonKind.SALES_URGENT);
        assertThat(labels()).endsWith("休み", "展示会の準備", "社長案件", "不明");
        assertThat(reason("展示会の準備").hasKey()).isTrue();
        assertThat(reason("社長案件").place()).isEqualTo(10);
        assertThat(reason("社長案件").hasKey()).isFalse();
        assertThat(reason("不明").hasKey()).isFalse();
    }

    @Test
    void aKnownOneFallsBackToTheNameOfTheLanguage() {
        store.rename(reason("クレーム"), "苦情");
        assertThat(labels()).contains("苦情").doesNotContain("クレーム");
        store.rename(reason("苦情"), "");
        assertThat(labels()).contains("クレーム");
        store.rename(reason("クレーム"), "クレーム");
        assertThat(reason("クレーム").name()).isNull();
    }

    @Test
    void aNameIsNeededAndNotTakenTwice() {
        assertThatThrownBy(() -> store.add("  ", ReasonKind.SELF)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.add("急な商談", ReasonKind.SELF)).isInstanceOf(Refusal.class);
        store.add("社長案件", ReasonKind.SELF);
        assertThatThrownBy(() -> store.rename(reason("社長案件"), "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.rename(reason("クレーム"), "社長案件")).isInstanceOf(Refusal.class);
    }

    @Test
    void movingGivesTheKeysAnewAndUndoTakesItBack() {
        List<String> before = labels();
        store.moveUp(reason("見積・納期"));
        assertThat(labels()).startsWith("見積・納期", "急な商談");
        assertThat(reason("見積・納期").place()).isEqualTo(1);
        store.moveUp(reason("見積・納期"));
        db.undo();
        assertThat(labels()).isEqualTo(before);
        store.moveDown(reason("休み"));
        assertThat(labels()).isEqualTo(before);
    }

    @Test
    void oneThatIsPutAwayFreesItsKeyStaysKnownAndComesBackLast() {
        Reason deal = reason("急な商談");
        store.archive(deal);
        assertThat(labels()).startsWith("見積・納期").doesNotContain("急な商談");
        assertThat(reason("見積・納期").place()).isEqualTo(1);
        assertThat(store.byId()).containsKey(deal.id());
        assertThat(store.archived()).extracting(Reason::id).containsExactly(deal.id());
        store.restore(deal);
        assertThat(labels()).endsWith("休み", "急な商談", "不明");
        db.undo();
        db.undo();
        assertThat(labels()).startsWith("急な商談", "見積・納期");
    }

    private List<String> labels() {
        return store.choices().stream().map(reason -> reason.label(messages)).toList();
    }

    private Reason reason(String label) {
        return store.choices().stream()
                .filter(reason -> reason.label(messages).equals(label))
                .findFirst()
                .orElseThrow();
    }
}
