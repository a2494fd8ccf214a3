package app.waraji.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A metric in the table, its values as they are written; each text may be empty.
 *
 * @param percent of the target
 * @param before in the period before
 * @param yearBefore in the same period a year ago; of a week always empty
 */
public record NumberRow(
        String metric,
        String target,
        String actual,
        String percent,
        String before,
        String yearBefore,
        Course course,
        Judged judged,
        String remark) {

    /** How a number stands against its target. */
    public enum Judged {
        NONE,
        GOOD,
        ENOUGH,
        SHORT
    }

    /**
     * The values of some weeks, gaps as null.
     *
     * @param low where the band of the target begins; null where there is none
     * @param goal where it ends; null where there is none
     */
    public record Course(
            List<@Nullable Double> values,
            @Nullable Double low,
            @Nullable Double goal) {

        public static final Course NONE = new Course(List.of(), null, null);

        public Course {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    NumberRow withTexts(UnaryOperator<String> change) {
        return new NumberRow(
                change.apply(metric),
                change.apply(target),
                change.apply(actual),
                change.apply(percent),
                change.apply(before),
                change.apply(yearBefore),
                course,
                judged,
                change.apply(remark));
    }
}
