package app.waraji.kpi.scorecard;

import static app.waraji.kpi.scorecard.Tracked.marks;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.kpi.Target;
import app.waraji.kpi.scorecard.MetricsViewModel.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsViewModelTest {

    private final Tracked tracked = new Tracked();
    private final AimViewModel aim = new AimViewModel(tracked.store, tracked.tasks, tracked.clock, tracked.words);
    private final MetricsViewModel model = new MetricsViewModel(tracked.store, tracked.tasks, tracked.words, aim);

    @BeforeEach
    void activate() {
        model.activate(tracked.changes);
    }

    @AfterEach
    void close() {
        tracked.close();
    }

    private List<String> names() {
        return model.catalogueProperty().get().stream()
                .map(tracked.words::label)
                .toList();
    }

    private Metric addFollowers() {
        model.describeNew();
        model.form().name().set("フォロワー");
        model.form().unit().set("人");
        model.form().stage().set(Stage.REACH);
        model.form().kind().set(MetricKind.LEVEL);
        model.form().cadence().set(Cadence.MONTH);
        model.save();
        return tracked.metric("フォロワー");
    }

    @Test
    void addsOneOfTheUsersOwnAndOpensIt() {
        Metric added = addFollowers();
        assertThat(added.isShown()).isTrue();
        assertThat(added.cadence()).isEqualTo(Cadence.MONTH);
        assertThat(added.withUnit(tracked.words.metrics(), "120")).isEqualTo("120人");
        assertThat(model.openedProperty().get()).isEqualTo(Opened.OWN);
        assertThat(model.openProperty().get()).isEqualTo(added);
        tracked.db.undo();
        assertThat(names()).doesNotContain("フォロワー");
    }

    @Test
    void addsARateOfTwoOthers() {
        model.describeNew();
        model.form().name().set("クリック率");
        model.form().kind().set(MetricKind.RATE);
        model.save();
        assertThat(model.faultProperty().get()).contains("分子と分母");
        model.form().numerator().set(tracked.metric("clicks"));
        model.form().denominator().set(tracked.metric("mails-opened"));
        model.save();
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(Objects.requireNonNull(tracked.metric("クリック率").ratio()).numerator())
                .isEqualTo(tracked.metric("clicks").id());
    }

    @Test
    void refusesANameThatIsTakenOrMissing() {
        model.describeNew();
        model.save();
        assertThat(model.faultProperty().get()).isNotEmpty();
        model.form().name().set("受注");
        model.save();
        assertThat(model.faultProperty().get()).contains("すでに");
        assertThat(model.openedProperty().get()).isEqualTo(Opened.NEW);
    }

    @Test
    void renamesAndTakesTheNameOfTheLanguageAgain() {
        model.open(tracked.metric("inquiries"));
        model.form().name().set("引き合い");
        model.save();
        assertThat(names()).contains("引き合い").doesNotContain("問い合わせ");
        model.form().name().set("問い合わせ");
        model.save();
        assertThat(tracked.metric("inquiries").name()).isNull();
    }

    @Test
    void showsAndHides() {
        model.show(tracked.metric("inquiries"), true);
        model.show(tracked.metric("orders"), true);
        model.show(tracked.metric("inquiries"), false);
        assertThat(tracked.metrics.shown()).extracting(Metric::key).containsExactly("orders");
    }

    @Test
    void movesWithinItsStage() {
        assertThat(model.canMove(tracked.metric("downloads"), -1)).isFalse();
        model.move(tracked.metric("inquiries"), -1);
        assertThat(names().indexOf("問い合わせ")).isLessThan(names().indexOf("資料請求"));
        tracked.db.undo();
        assertThat(names().indexOf("問い合わせ")).isGreaterThan(names().indexOf("資料請求"));
    }

    @Test
    void removesItsOwnAndUndoBringsItBackWithItsValues() {
        Metric added = addFollowers();
        tracked.enter("フォロワー", 0, 120);
        model.remove(added);
        assertThat(names()).doesNotContain("フォロワー");
        tracked.db.undo();
        assertThat(tracked.row("フォロワー").form().value()).isEqualByComparingTo("120");
    }

    @Test
    void keepsWhatARateNeeds() {
        Metric added = addFollowers();
        model.describeNew();
        model.form().name().set("一人あたり");
        model.form().kind().set(MetricKind.RATE);
        model.form().numerator().set(tracked.metric("clicks"));
        model.form().denominator().set(added);
        model.save();
        model.remove(added);
        assertThat(model.faultProperty().get()).contains("一人あたり");
        assertThat(names()).contains("フォロワー");
    }

    @Test
    void aimsFromThisWeekAndLowersFromTheNext() {
        tracked.show("inquiries");
        model.open(tracked.metric("inquiries"));
        aim.minimumProperty().set("２");
        aim.goalProperty().set("3");
        aim.stretchProperty().set("5");
        aim.save();
        assertThat(aim.saidProperty().get()).startsWith("11/16");
        aim.goalProperty().set("2");
        aim.save();
        assertThat(aim.saidProperty().get()).contains("引き下げ").contains("11/23");
        assertThat(aim.history())
                .extracting(Target::validFrom)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 16));
        assertThat(tracked.row("inquiries").marks().goal()).isEqualByComparingTo("3");
        tracked.db.undo();
        assertThat(aim.history()).hasSize(1);
    }

    @Test
    void aimsFromALaterWeekWhereWanted() {
        model.open(tracked.metric("inquiries"));
        aim.goalProperty().set("3");
        aim.fromProperty().set(aim.starts().get(3));
        aim.save();
        assertThat(aim.history()).extracting(Target::validFrom).containsExactly(LocalDate.of(2026, 12, 7));
    }

    @Test
    void refusesMarksThatAreNoNumbersOrOutOfOrder() {
        model.open(tracked.metric("inquiries"));
        aim.minimumProperty().set("たくさん");
        aim.save();
        assertThat(aim.faultProperty().get()).contains("たくさん");
        aim.minimumProperty().set("5");
        aim.goalProperty().set("3");
        aim.save();
        assertThat(aim.faultProperty().get()).isNotEmpty();
        assertThat(aim.history()).isEmpty();
        Metric inquiries = tracked.metric("inquiries");
        model.form().direction().set(Direction.LOWER);
        model.save();
        aim.minimumProperty().set("5");
        aim.goalProperty().set("3");
        aim.save();
        assertThat(tracked.targets.all().get(inquiries.id())).hasSize(1);
    }

    @Test
    void whatIsTypedStaysWhileOtherThingsChange() {
        tracked.targets.aim(tracked.metric("inquiries"), marks(1, 2, 3), false);
        model.open(tracked.metric("inquiries"));
        aim.goalProperty().set("9");
        tracked.enter("orders", 0, 1);
        assertThat(aim.goalProperty().get()).isEqualTo("9");
    }
}
