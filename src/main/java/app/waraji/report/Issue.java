package app.waraji.report;

import java.util.function.UnaryOperator;

/**
 * What went wrong and what is done about it.
 *
 * @param cause may be empty, as all that follow
 * @param by the day of the measure, in words
 */
public record Issue(String fact, String cause, String measure, String by) {

    Issue withTexts(UnaryOperator<String> change) {
        return new Issue(change.apply(fact), change.apply(cause), change.apply(measure), change.apply(by));
    }
}
