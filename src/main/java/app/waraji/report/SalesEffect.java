package app.waraji.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether the time for marketing was felt in sales.
 *
 * @param figures the sales metrics with their targets, in words; empty where none has a number
 */
public record SalesEffect(boolean felt, List<String> figures) {

    public static final SalesEffect UNKNOWN = new SalesEffect(false, List.of());

    public SalesEffect {
        figures = List.copyOf(figures);
    }

    SalesEffect withTexts(UnaryOperator<String> change) {
        return new SalesEffect(felt, figures.stream().map(change).toList());
    }
}
