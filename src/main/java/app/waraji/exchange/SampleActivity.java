package app.waraji.exchange;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.activities.Cost;
import app.waraji.activities.Expectation;
import app.waraji.activities.Standing;
import app.waraji.activities.Status;
import app.waraji.activities.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An activity of the sample, from its row in the texts. */
final class SampleActivity {

    private SampleActivity() {}

    /**
     * The boss agreed to when results are expected on the day it began.
     *
     * @param row what its columns are, its section says
     * @param begins the first day of the diary
     */
    static Activity of(String title, List<String> row, LocalDate begins) {
        LocalDate start = begins.minusWeeks(Long.parseLong(row.get(3)));
        String partner = SampleTexts.optional(row.get(8));
        String weeksSince = SampleTexts.optional(row.get(10));
        Standing standing = weeksSince == null
                ? Standing.RUNNING
                : new Standing(Status.FINISHED, begins.minusWeeks(Long.parseLong(weeksSince)), null);
        Terms terms = new Terms(
                new Expectation(Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)), start),
                new Cost(amount(row.get(6)), amount(row.get(7))),
                "",
                Objects.requireNonNullElse(partner, ""),
                row.get(9).equals("OUTSIDE"),
                null,
                "",
                "");
        return new Activity(0, title, row.get(1), Channel.valueOf(row.get(2)), start, standing, terms);
    }

    private static @Nullable BigDecimal amount(String column) {
        String text = SampleTexts.optional(column);
        return text == null ? null : new BigDecimal(text);
    }
}
