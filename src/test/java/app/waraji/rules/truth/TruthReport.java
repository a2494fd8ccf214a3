package app.waraji.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.rules.rule.Rule;
import app.waraji.rules.rule.RuleList;
import app.waraji.rules.truth.Measured.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the rules on many diaries and writes the table down: {@code mvn -P truth test}. */
class TruthReport {

    private static final Logger LOG = LoggerFactory.getLogger(TruthReport.class);

    /** None of these was looked at while the rules were written. */
    private static final int FIRST_SEED = 70_000;

    private static final int SEEDS = 240;
    private static final Path TABLE = Path.of("src", "site", "markdown", "rules-measured.md");

    @Test
    void measures() throws IOException {
        Measured measured = new Measured();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            measured.add(seed);
        }
        StringBuilder table = new StringBuilder();
        for (Rule rule : RuleList.all()) {
            Score score = measured.scores.getOrDefault(rule.card().id(), new Score());
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.3f | %.3f |%n",
                    rule.card().id(),
                    score.right + score.missed,
                    score.wrong,
                    score.missed,
                    score.precision(),
                    score.recall()));
        }
        String text = String.format(
                Locale.ROOT, """
                # How well the rules judge

                %d made-up diaries of %d weeks each, with seeds that were not used while the rules were written. What went
                wrong in them is known from what was planted; the rules are asked at the end of every day, before any
                policy. A rule is right in a week in which it should have spoken and did. Holidays, leave, exhibitions,
                weeks that are off, month ends, changes of the clock (in half of the diaries), daily routines, split tasks,
                series moved for good, moves taken back by undo, days off as reasons, gaps in entry, late entries and
                small denominators lie between.

                | rule | weeks in which it should speak | wrongly spoken | missed | precision | recall |
                |---|---|---|---|---|---|
                %s
                After the policies: %.2f new alerts a week, %d in weeks that were off altogether.

                Printed by `mvn -P truth test`; some of it runs with all tests. K8 never speaks: it keeps others from it.
                """, SEEDS, MadeUp.WEEKS, table, measured.alertsAWeek(), measured.shownInBlockedWeeks);
        Files.writeString(TABLE, text);
        measured.mistakes.forEach(LOG::warn);
        measured.scores.forEach((rule, score) -> {
            assertThat(score.precision()).as("precision of " + rule).isGreaterThanOrEqualTo(0.98);
            assertThat(score.recall()).as("recall of " + rule).isGreaterThanOrEqualTo(0.95);
        });
        assertThat(measured.alertsAWeek()).isLessThanOrEqualTo(1.5);
        assertThat(measured.shownInBlockedWeeks).isZero();
    }
}
