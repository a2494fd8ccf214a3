package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MeasurementStoreTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final MeasurementStore store = new MeasurementStore(db, clock, Locale.JAPANESE);
    private final Metric inquiries =
            new MetricStore(db, Locale.JAPANESE).find("inquiries").orElseThrow();

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void keepsTheLatestValueAndUndoBringsTheOldOneBack() {
        store.enter(inquiries, MONDAY, BigDecimal.valueOf(4), "");
        store.enter(inquiries, MONDAY, new BigDecimal("5.5"), "展示会");
        assertThat(values()).containsExactly("5.5");
        db.undo();
        assertThat(values()).containsExactly("4");
    }

    @Test
    void leavesAGapWhereAValueIsTakenAway() {
        store.enter(inquiries, MONDAY, BigDecimal.TEN, "");
        store.enter(inquiries, MONDAY, null, "");
        assertThat(values()).isEmpty();
    }

    @Test
    void entersNothingWhereNothingDiffers() {
        store.enter("import", List.of(at(MONDAY, "10"), at(MONDAY.plusWeeks(1), "20")));
        store.enter("the same again", List.of(at(MONDAY, "10.00"), at(MONDAY.plusWeeks(1), "20")));
        assertThat(db.undoable()).contains("import");
    }

    @Test
    void takesSeveralBackTogether() {
        store.enter(inquiries, MONDAY, BigDecimal.ONE, "");
        store.enter("import", List.of(at(MONDAY, "10"), at(MONDAY.plusWeeks(1), "20")));
        db.undo();
        assertThat(values()).containsExactly("1");
    }

    private Measurement at(LocalDate start, String value) {
        return new Measurement(inquiries.id(), start, new BigDecimal(value), "", clock.instant());
    }

    private List<String> values() {
        return store.of(List.of(inquiries.id())).getOrDefault(inquiries.id(), List.of()).stream()
                .map(each -> String.valueOf(each.value()))
                .toList();
    }
}
