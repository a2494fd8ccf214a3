package app.waraji.kpi.scorecard;

import static app.waraji.kpi.scorecard.Tracked.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.Measurement;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.ScorecardViewModel.Mode;
import app.waraji.kpi.scorecard.ScorecardViewModel.Refused;
import app.waraji.kpi.scorecard.ScorecardViewModel.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardViewModelTest {

    private final Tracked tracked = new Tracked();
    private final ScorecardViewModel model =
            new ScorecardViewModel(tracked.store, tracked.tasks, tracked.clock, tracked.words);

    @BeforeEach
    void activate() {
        model.activate(tracked.changes);
    }

    @AfterEach
    void close() {
        tracked.close();
    }

    private Place form(String key) {
        return tracked.row(Objects.requireNonNull(model.cardProperty().get()), key)
                .form();
    }

    private List<Measurement> entered(String key) {
        long id = tracked.metric(key).id();
        return tracked.measurements.of(List.of(id)).getOrDefault(id, List.of());
    }

    @Test
    void asksFirstWhatIsToBeTracked() {
        assertThat(model.modeProperty().get()).isEqualTo(Mode.CHOICE);
        model.choose(List.of(tracked.metric("inquiries").id()));
        assertThat(model.modeProperty().get()).isEqualTo(Mode.CARD);
        assertThat(model.selectedProperty().get()).isEqualTo(tracked.metric("inquiries"));
        tracked.db.undo();
        assertThat(model.modeProperty().get()).isEqualTo(Mode.CHOICE);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "１２, 12", "1.2万, 12000", "'1,234', 1234", "'１，２３４', 1234", "０, 0"})
    void takesNumbersAsTheyAreWritten(String typed, BigDecimal value) {
        tracked.show("page-views");
        model.enter(form("page-views"), typed);
        assertThat(form("page-views").value()).isEqualByComparingTo(value);
    }

    @Test
    void eachEntryIsUndoneByItselfAndByItsName() {
        tracked.show("inquiries", "orders");
        model.enter(form("orders"), "1");
        model.enter(form("inquiries"), "5");
        assertThat(tracked.db.undo()).contains("問い合わせ（第47週）に 5 を入力");
        assertThat(entered("inquiries")).isEmpty();
        assertThat(entered("orders")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "5件くらい", "-3", "1.2", "12.5%", "1,23", "99999999999999999999"})
    void whatIsNoNumberStaysAsItWasTypedAndChangesNothing(String typed) {
        tracked.show("inquiries");
        tracked.enter("inquiries", 0, 4);
        Place place = form("inquiries");
        model.enter(place, typed);
        assertThat(model.refused().get(Spot.of(place)))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo(typed));
        assertThat(form("inquiries").value()).isEqualByComparingTo("4");

        model.enter(place, "6");
        assertThat(model.refused()).isEmpty();
        assertThat(form("inquiries").value()).isEqualByComparingTo("6");
    }

    @Test
    void onlyACountHasToBeWhole() {
        tracked.show("inquiries", "order-amount");
        model.enter(form("inquiries"), "1.5");
        model.enter(form("order-amount"), "1.5");
        assertThat(model.refused().get(Spot.of(form("inquiries"))))
                .extracting(Refused::sentence)
                .isEqualTo("件数は整数で入力してください。");
        assertThat(form("order-amount").value()).isEqualByComparingTo("1.5");
    }

    @Test
    void anEmptyTextTakesTheValueAwayAndKeepsTheNote() {
        tracked.show("inquiries");
        tracked.enter("inquiries", 0, BigDecimal.TEN, "展示会");
        model.enter(form("inquiries"), " ");
        assertThat(form("inquiries").value()).isNull();
        assertThat(form("inquiries").reading().note()).isEqualTo("展示会");
    }

    @Test
    void aNoteIsKeptBesideTheValueAndALateCorrectionKeepsIt() {
        tracked.show("inquiries");
        model.showEarlier(1);
        model.enter(form("inquiries"), "3");
        model.note(form("inquiries"), " メルマガの翌週 ");
        model.enter(form("inquiries"), "4");
        assertThat(entered("inquiries")).singleElement().satisfies(value -> {
            assertThat(value.start()).isEqualTo(NOW.previous().monday());
            assertThat(value.value()).isEqualByComparingTo("4");
            assertThat(value.note()).isEqualTo("メルマガの翌週");
        });
        tracked.db.undo();
        assertThat(form("inquiries").value()).isEqualByComparingTo("3");
        assertThat(form("inquiries").reading().note()).isEqualTo("メルマガの翌週");
    }

    @Test
    void theSameValueAgainWritesNothing() {
        tracked.show("inquiries");
        model.enter(form("inquiries"), "3");
        model.enter(form("inquiries"), "３");
        tracked.db.undo();
        assertThat(entered("inquiries")).isEmpty();
    }

    @Test
    void aRateFollowsItsCountsAtOnce() {
        tracked.show("inquiries", "opportunities", "opportunity-rate");
        model.enter(form("inquiries"), "20");
        model.enter(form("opportunities"), "5");
        assertThat(tracked.shown(form("opportunity-rate"))).isEqualTo("25%");
    }

    @Test
    void goesBackAsFarAsWantedAndForwardToTheRunningWeek() {
        tracked.show("inquiries");
        model.showEarlier(520);
        assertThat(Objects.requireNonNull(model.cardProperty().get()).last()).isEqualTo(NOW.plus(-520));
        assertThat(model.isLatest()).isFalse();
        model.showLater(1000);
        assertThat(Objects.requireNonNull(model.cardProperty().get()).last()).isEqualTo(NOW);
        assertThat(model.isLatest()).isTrue();
    }

    @Test
    void theSelectedRowStaysSelectedWhenItsMetricIsRenamed() {
        tracked.show("orders", "inquiries");
        model.select(tracked.metric("inquiries"));
        MetricsViewModel metrics = new MetricsViewModel(
                tracked.store,
                tracked.tasks,
                tracked.words,
                new AimViewModel(tracked.store, tracked.tasks, tracked.clock, tracked.words));
        metrics.activate(tracked.changes);
        metrics.open(tracked.metric("inquiries"));
        metrics.form().name().set("引き合い");
        metrics.save();
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).name())
                .isEqualTo("引き合い");
    }
}
