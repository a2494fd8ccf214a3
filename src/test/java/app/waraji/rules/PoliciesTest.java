package app.waraji.rules;

import static app.waraji.rules.Scene.START;
import static app.waraji.rules.Scene.heldBack;
import static app.waraji.rules.Scene.open;
import static app.waraji.rules.Scene.subject;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.Item;
import app.waraji.rules.policy.AlertAnswer;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.RuleChange;
import app.waraji.rules.rule.Trait;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each policy does, and that without it it is not done. */
class PoliciesTest {

    private static final LocalDate FRIDAY = START.plusDays(4);

    @Test
    void showsNothingThatDoesNotExplainItself() {
        Alert mute = new Alert(
                "R9",
                Severity.NOTICE,
                subject(1),
                new Alert.Saying(Phrase.said("seen"), Phrase.NOTHING, Phrase.said("done")),
                Scene.alert("R9", Severity.NOTICE, subject(1)).evidence(),
                Scene.alert("R9", Severity.NOTICE, subject(1)).actions());
        assertThat(heldBack(new Scene().rule("R9", day -> true, mute).on(START)))
                .containsExactly("R9 P1");
        assertThat(open(new Scene().without("P1").rule("R9", day -> true, mute).on(START)))
                .containsExactly("R9");
    }

    @Test
    void showsNothingThatCannotBeActedOn() {
        Alert helpless = new Alert(
                "R9",
                Severity.NOTICE,
                subject(1),
                Scene.alert("R9", Severity.NOTICE, subject(1)).saying(),
                Scene.alert("R9", Severity.NOTICE, subject(1)).evidence(),
                List.of());
        assertThat(heldBack(new Scene().rule("R9", day -> true, helpless).on(START)))
                .containsExactly("R9 P2");
        assertThat(open(new Scene()
                        .without("P2")
                        .rule("R9", day -> true, helpless)
                        .on(START)))
                .containsExactly("R9");
    }

    @Test
    void shows1NewAlertADayAndThreeAtOnceTheGravestFirst() {
        assertThat(open(four(new Scene()).on(START))).containsExactly("R4");
        Scene scene = four(new Scene());
        assertThat(open(scene.until(START, START.plusDays(9)))).hasSize(3).contains("R4");
        assertThat(heldBack(scene.on(START.plusDays(10)))).hasSize(1).allMatch(each -> each.endsWith("P3"));
        assertThat(open(four(new Scene().without("P3")).on(START))).hasSize(4);
    }

    private static Scene four(Scene scene) {
        return scene.rule("R1", Severity.NOTICE)
                .rule("R3", Severity.NOTICE)
                .rule("R7", Severity.NOTICE)
                .rule("R4", Severity.DECISION);
    }

    @Test
    void cardsThatAreShownStayWhileOthersWait() {
        Scene scene = new Scene()
                .rule("R3", Severity.NOTICE)
                .rule("R4", Severity.NOTICE)
                .rule("R7", Severity.NOTICE)
                .rule("R1", Severity.DECISION, day -> day.isAfter(START.plusDays(5)));
        List<String> before = open(scene.until(START, START.plusDays(4)));
        assertThat(open(scene.until(START.plusDays(5), START.plusDays(12)))).isEqualTo(before);
    }

    @Test
    void whatIsSnoozedSleepsUntilItsDay() {
        Gestures snoozed = answers(answer("R1", AlertAnswer.Kind.SNOOZED, START, START.plusDays(7)));
        assertThat(heldBack(
                        new Scene().rule("R1", Severity.NOTICE).with(snoozed).on(FRIDAY)))
                .containsExactly("R1 P4");
        assertThat(open(new Scene().rule("R1", Severity.NOTICE).with(snoozed).on(START.plusDays(7))))
                .containsExactly("R1");
        assertThat(open(new Scene()
                        .without("P4")
                        .rule("R1", Severity.NOTICE)
                        .with(snoozed)
                        .on(FRIDAY)))
                .containsExactly("R1");
    }

    @Test
    void anUnapprovedStartCannotBeSnoozedButOverriddenWithAReason() {
        Gestures snoozed = answers(answer("B2", AlertAnswer.Kind.SNOOZED, START, START.plusDays(7)));
        assertThat(open(new Scene()
                        .rule("B2", Severity.DECISION, Trait.ALWAYS_ON)
                        .with(snoozed)
                        .on(FRIDAY)))
                .containsExactly("B2");
        Gestures overridden = answers(answer("B2", AlertAnswer.Kind.OVERRIDDEN, START, null));
        assertThat(open(new Scene()
                        .rule("B2", Severity.DECISION, Trait.ALWAYS_ON)
                        .with(overridden)
                        .on(FRIDAY)))
                .isEmpty();
    }

    @Test
    void aRuleDismissedThreeTimesIsQuietForTwoWeeksAndOffersItsThreshold() {
        Gestures dismissed = answers(
                answer("R1", AlertAnswer.Kind.DISMISSED, START.minusDays(12), null),
                answer("R1", AlertAnswer.Kind.DISMISSED, START.minusDays(8), null),
                answer("R1", AlertAnswer.Kind.DISMISSED, START, null));
        Judgement judged =
                new Scene().rule("R1", Severity.NOTICE).with(dismissed).on(START.plusDays(13));
        assertThat(heldBack(judged)).containsExactly("R1 P5");
        assertThat(judged.offers()).containsExactly("R1");
        assertThat(open(new Scene().rule("R1", Severity.NOTICE).with(dismissed).on(START.plusDays(14))))
                .containsExactly("R1");
        assertThat(open(new Scene()
                        .without("P5")
                        .rule("R1", Severity.NOTICE)
                        .with(dismissed)
                        .on(START.plusDays(13))))
                .containsExactly("R1");
    }

    @Test
    void whatIsDismissedOnceRestsForThreeDays() {
        Gestures dismissed = answers(answer("R1", AlertAnswer.Kind.DISMISSED, START, null));
        assertThat(open(new Scene().rule("R1", Severity.NOTICE).with(dismissed).on(START.plusDays(2))))
                .isEmpty();
        assertThat(open(new Scene().rule("R1", Severity.NOTICE).with(dismissed).on(START.plusDays(3))))
                .containsExactly("R1");
    }

    @Test
    void oneCauseHasOneCard() {
        assertThat(heldBack(sameTask(new Scene()).on(START))).containsExactly("R2 P6", "R5 P6");
        assertThat(heldBack(sameTask(new Scene().without("P6")).on(START))).containsExactly("R2 P3", "R5 P3");
    }

    private static Scene sameTask(Scene scene) {
        Alert falling =
                Scene.alert("R5", Severity.NOTICE, Subject.plan()).causedBy(Set.of(new Item(Item.Kind.TASK, 1)));
        return scene.rule("R1", Severity.DECISION).rule("R2", Severity.NOTICE).rule("R5", day -> true, falling);
    }

    @Test
    void whileNothingIsEnteredNoOtherNumberIsSpokenOf() {
        assertThat(heldBack(new Scene()
                        .rule("K1", Severity.NOTICE, Trait.NUMBERS)
                        .rule("K3", Severity.DECISION, Trait.NUMBERS)
                        .on(START)))
                .containsExactly("K3 P6");
    }

    @Test
    void whatWasSeenOverWeeksStaysUntilOneWholeWeekWentWell() {
        Scene scene = new Scene().rule("R5", Severity.NOTICE, day -> day.isBefore(FRIDAY), Trait.LASTING);
        assertThat(open(scene.until(START, START.plusDays(13)))).containsExactly("R5");
        assertThat(open(scene.on(START.plusDays(14)))).isEmpty();
        Scene without =
                new Scene().without("P7").rule("R5", Severity.NOTICE, day -> day.isBefore(FRIDAY), Trait.LASTING);
        assertThat(open(without.until(START, FRIDAY))).isEmpty();
    }

    @Test
    void aWeekThatIsOffIsNoGoodWeek() {
        Scene scene = new Scene()
                .away(START.plusDays(7), START.plusDays(11))
                .rule("R5", Severity.NOTICE, day -> day.isBefore(FRIDAY), Trait.LASTING);
        assertThat(open(scene.until(START, START.plusDays(14)))).containsExactly("R5");
        assertThat(open(scene.until(START.plusDays(15), START.plusDays(21)))).isEmpty();
    }

    @Test
    void allOthersClearAtOnce() {
        Scene scene = new Scene().rule("R1", Severity.NOTICE, day -> day.isBefore(FRIDAY));
        scene.until(START, FRIDAY.minusDays(1));
        Judgement judged = scene.on(FRIDAY);
        assertThat(open(judged)).isEmpty();
        assertThat(judged.cleared()).extracting(each -> each.key().rule()).containsExactly("R1");
    }

    @Test
    void nothingIsShownInAWeekThatIsOff() {
        assertThat(heldBack(new Scene()
                        .away(START, FRIDAY)
                        .rule("R1", Severity.NOTICE)
                        .on(FRIDAY)))
                .containsExactly("R1 P8");
        assertThat(open(new Scene()
                        .without("P8")
                        .away(START, FRIDAY)
                        .rule("R1", Severity.NOTICE)
                        .on(FRIDAY)))
                .containsExactly("R1");
    }

    @Test
    void aLowerBarHoldsFromNextWeek() {
        RuleChange quieter = new RuleChange("R1", "mark", 5, START.plusDays(2).atTime(9, 0));
        Gestures changed = Gestures.NONE.with(quieter);
        assertThat(mark(new Scene(), changed, FRIDAY)).isEqualTo(3);
        assertThat(mark(new Scene(), changed, START.plusDays(7))).isEqualTo(5);
        assertThat(mark(new Scene().without("P9"), changed, FRIDAY)).isEqualTo(5);
        Gestures stricter = Gestures.NONE.with(new RuleChange("R1", "mark", 2, START.atTime(9, 0)));
        assertThat(mark(new Scene(), stricter, FRIDAY)).isEqualTo(2);
    }

    private static int mark(Scene scene, Gestures gestures, LocalDate today) {
        RuleEngine engine = scene.rule("R1", Severity.NOTICE).engine();
        return engine.limits(engine.cards().get(0), gestures, today).whole("mark");
    }

    @Test
    void noCourseIsSpokenOfBeforeSixWeeks() {
        assertThat(heldBack(new Scene()
                        .begunOn(START.minusWeeks(5))
                        .rule("K4", Severity.NOTICE, Trait.TREND)
                        .on(START)))
                .containsExactly("K4 P10");
        assertThat(open(new Scene()
                        .begunOn(START.minusWeeks(6))
                        .rule("K4", Severity.NOTICE, Trait.TREND)
                        .on(START)))
                .containsExactly("K4");
        assertThat(open(new Scene()
                        .without("P10")
                        .begunOn(START.minusWeeks(5))
                        .rule("K4", Severity.NOTICE, Trait.TREND)
                        .on(START)))
                .containsExactly("K4");
    }

    @Test
    void oneOfTheCardsIsGoodNews() {
        assertThat(open(withGoodNews(new Scene()).until(START, START.plusDays(8))))
                .contains("W3")
                .hasSize(3);
        assertThat(open(withGoodNews(new Scene().without("P11")).until(START, START.plusDays(8))))
                .doesNotContain("W3");
    }

    private static Scene withGoodNews(Scene scene) {
        return scene.rule("R1", Severity.NOTICE)
                .rule("R3", Severity.NOTICE)
                .rule("R7", Severity.NOTICE)
                .rule("W3", Severity.GOOD, day -> day.isAfter(START.plusDays(4)));
    }

    @Test
    void aRuleThatIsOffSaysNothing() {
        Gestures off = Gestures.NONE.with(
                new RuleChange("R1", null, 0, START.minusDays(1).atTime(9, 0)));
        assertThat(open(new Scene().rule("R1", Severity.NOTICE).with(off).on(START)))
                .isEmpty();
        assertThat(open(new Scene()
                        .rule("R1", Severity.NOTICE, Trait.ALWAYS_ON)
                        .with(off)
                        .on(START)))
                .containsExactly("R1");
    }

    private static Gestures answers(AlertAnswer... answers) {
        return new Gestures(Arrays.asList(answers), List.of());
    }

    private static AlertAnswer answer(String rule, AlertAnswer.Kind kind, LocalDate on, @Nullable LocalDate until) {
        return new AlertAnswer(new AlertKey(rule, Subject.Kind.TASK, 1), kind, until, "", on.atTime(9, 0));
    }
}
