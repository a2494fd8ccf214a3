package app.waraji.progress.outside;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.EngagementState;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.progress.Household;
import app.waraji.wins.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Household household = new Household();
    private final List<String> failures = new ArrayList<>();
    private final CompareViewModel model = new CompareViewModel(
            household.compare(),
            new DirectTasks(new Failures(failures::add, "unexpected")),
            Messages.of(ComparePage.class, Locale.JAPANESE));

    @AfterEach
    void close() {
        household.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void onlyResultsAndHoursOfTheActivityInTheSameTimeCount() {
        household.engage(START);
        household.winOn(START.minusDays(1), Effect.INQUIRY, 5);
        household.winOn(START, Effect.INQUIRY, 2);
        household.winOn(Household.FRIDAY, Effect.ORDER, 1);
        household.winOn(Household.FRIDAY, Effect.PRAISE, 9);
        household.work(START.plusDays(2).atTime(9, 0), 90);
        household.work(START.minusDays(2).atTime(9, 0), 60);
        model.activate(household.changes);

        Compared compared = Objects.requireNonNull(model.comparedProperty().get());
        assertThat(compared.comparison().results()).isEqualTo(3);
        assertThat(compared.comparison().ownMinutes()).isEqualTo(90);
        assertThat(compared.comparison().fees()).isEqualTo(80_000);
        assertThat(compared.wins()).hasSize(2);
        model.spanProperty().set(Span.QUARTER);
        assertThat(Objects.requireNonNull(model.comparedProperty().get()).from())
                .isEqualTo(START);
    }

    @Test
    void whatIsAssumedIsChangedInPlaceAndNonsenseIsRefusedInWords() {
        household.engage(START);
        model.activate(household.changes);
        model.hourlyCost.set("5千");
        model.assume();
        assertThat(Objects.requireNonNull(model.comparedProperty().get())
                        .assumptions()
                        .hourlyCost())
                .isEqualTo(5_000);
        model.hourlyCost.set("高い");
        model.assume();
        assertThat(model.problemProperty().get()).isEqualTo("前提は数字で入力してください");
    }

    @Test
    void aQuoteCanBeTriedOutWithoutBeingStored() {
        household.engage(START);
        model.activate(household.changes);
        model.ifFee.set("6万円");
        model.ifHours.set("20");
        model.ifResults.set("3");
        Comparison tried = Objects.requireNonNull(model.ifTakenProperty().get());
        assertThat(tried.outsidePerResult()).hasValue(20_000);
        assertThat(household.engagements.all().get(0).terms().fee()).isEqualTo(30_000);
    }

    @Test
    void whatIsTriedOutBeginsWithTheResultsThatCameInAMonth() {
        household.engage(START);
        household.winOn(START, Effect.INQUIRY, 6);
        model.activate(household.changes);
        // Six in the 81 days since the start.
        assertThat(model.ifResults.get()).isEqualTo("2");
    }

    @Test
    void takingBackLeavesADatedDecision() {
        household.engage(START);
        model.activate(household.changes);
        model.decide(Decision.Kind.TAKE_BACK, Household.FRIDAY, "落ち着いた", "");
        assertThat(household.engagements.all().get(0).terms().state()).isEqualTo(EngagementState.ENDED);
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).decisions())
                .extracting(Decision::on)
                .containsExactly(Household.FRIDAY);
    }
}
