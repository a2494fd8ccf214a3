package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MetricStoreTest {

    private final Database db = Database.inMemory(
            new Changes(Runnable::run), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC));
    private final MetricStore store = new MetricStore(db, Locale.JAPANESE);
    private final Messages messages = Messages.of(MetricStore.class, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void comesWithTheMetricsOfTheFieldAndShowsNoneBeforeTheUserHasChosen() {
        assertThat(store.all())
                .extracting(metric -> metric.label(messages))
                .containsExactly(
                        "名刺交換", "メール配信", "メール開封", "開封率", "クリック", "PV", "資料請求", "問い合わせ", "商談", "商談化率", "受注", "成約率",
                        "受注額", "架電", "訪問・商談", "既存フォロー");
        assertThat(store.shown()).isEmpty();
    }

    @Test
    void showsExactlyWhatWasChosenAndUndoTakesTheChoiceBack() {
        Metric inquiries = store.find("inquiries").orElseThrow();
        Metric orders = store.find("受注").orElseThrow();
        store.show(List.of(inquiries.id()));
        store.show(List.of(orders.id(), inquiries.id()));
        assertThat(store.shown()).extracting(Metric::key).containsExactly("inquiries", "orders");
        db.undo();
        assertThat(store.shown()).extracting(Metric::key).containsExactly("inquiries");
    }

    @Test
    void addsTheUsersOwnBehindTheOthers() {
        Metric added = store.add(own("展示会の来場者"));
        assertThat(store.all()).last().isEqualTo(added);
        assertThat(added.isShown()).isTrue();
        assertThat(store.find("展示会の来場者")).contains(added);
    }

    @Test
    void refusesANameThatIsTakenOrEmpty() {
        assertThatThrownBy(() -> store.add(own("受注")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("受注");
        assertThatThrownBy(() -> store.add(own("  "))).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsWhatARateIsWorkedOutFrom() {
        Metric inquiries = store.find("inquiries").orElseThrow();
        assertThatThrownBy(() -> store.remove(inquiries))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("商談化率");
    }

    private static Metric own(String name) {
        return new Metric(
                0, null, name, "人", Stage.REACH, MetricKind.COUNT, Direction.HIGHER, Cadence.WEEK, null, 0, true);
    }
}
