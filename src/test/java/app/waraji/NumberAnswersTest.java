package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.cli.NumberLine;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NumberAnswersTest {

    private static final Week W48 = Week.parse("2026-W48").orElseThrow();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.JAPANESE);
    private final NumberAnswers answers = new NumberAnswers(stores, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void showNothingBeforeAnythingWasChosenOrEntered() {
        assertThat(answers.lines(13, W48)).isEmpty();
    }

    @Test
    void showWhatWasEnteredWithGapsAndTheVerdictOfTheLatestValue() {
        stores.targets()
                .aim(
                        stores.metrics().find("inquiries").orElseThrow(),
                        new Marks(BigDecimal.valueOf(3), BigDecimal.valueOf(4), null),
                        false);
        assertThat(answers.set("inquiries", W48.previous(), "５")).isEqualTo("問い合わせ(2026-11-16〜): 5件");
        assertThat(answers.lines(3, W48))
                .containsExactly(new NumberLine(
                        "inquiries",
                        "件",
                        "count",
                        List.of(
                                new NumberLine.Value(W48.plus(-2), null, null),
                                new NumberLine.Value(W48.previous(), BigDecimal.valueOf(5), null),
                                new NumberLine.Value(W48, null, null)),
                        new NumberLine.Target(BigDecimal.valueOf(3), BigDecimal.valueOf(4), null),
                        "good"));
    }

    @Test
    void workRatesOutAndSayOfHowMany() {
        answers.set("問い合わせ", W48, "4");
        answers.set("opportunities", W48, "1");
        stores.metrics()
                .show(List.of(
                        stores.metrics().find("opportunity-rate").orElseThrow().id()));
        assertThat(answers.lines(1, W48))
                .filteredOn(line -> line.kind().equals("rate"))
                .singleElement()
                .extracting(NumberLine::values)
                .isEqualTo(List.of(new NumberLine.Value(W48, BigDecimal.valueOf(25), BigDecimal.valueOf(4))));
    }

    @Test
    void refuseCountsThatNobodyCanCount() {
        assertThatThrownBy(() -> answers.set("inquiries", W48, "1.2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("整数")
                .hasMessageContaining("1.2");
        assertThatThrownBy(() -> answers.set("inquiries", W48, "-3"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("0 以上");
        assertThat(answers.set("page-views", W48, "1.2万")).contains("12000");
        assertThat(answers.set("order-amount", W48, "-1.5")).contains("-1.5");
    }

    @Test
    void refuseWhatCannotBeEntered() {
        assertThatThrownBy(() -> answers.set("closing-rate", W48, "5"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("成約率");
        assertThatThrownBy(() -> answers.set("inquiries", W48, "many"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("many");
        assertThatThrownBy(() -> answers.set("likes", W48, "5"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("inquiries");
    }
}
