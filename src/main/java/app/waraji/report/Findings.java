package app.waraji.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the records say beside wins and time.
 *
 * @param asked the requests that wait, the one needed first first
 * @param numbers orders before rates before inquiries before views before cards
 */
public record Findings(
        Signal signal,
        List<Asked> asked,
        List<NumberRow> numbers,
        SalesEffect effect,
        List<Issue> issues,
        Review review) {

    public static final Findings NONE =
            new Findings(Signal.NONE, List.of(), List.of(), SalesEffect.UNKNOWN, List.of(), Review.NONE);

    public Findings {
        asked = List.copyOf(asked);
        numbers = List.copyOf(numbers);
        issues = List.copyOf(issues);
    }

    Findings withTexts(UnaryOperator<String> change) {
        return new Findings(
                signal.withTexts(change),
                asked.stream().map(each -> each.withTexts(change)).toList(),
                numbers.stream().map(each -> each.withTexts(change)).toList(),
                effect.withTexts(change),
                issues.stream().map(each -> each.withTexts(change)).toList(),
                review.withTexts(change));
    }
}
