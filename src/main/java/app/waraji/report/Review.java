package app.waraji.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What only the report of a month or longer says; each list may be empty.
 *
 * @param cause why a target was missed, in words; may be empty
 * @param charts at most two
 * @param outside outsourcing against in house, in words
 * @param history what was asked, answered and done
 * @param trust the review of trust, in words; from a quarter on
 * @param dedicated the case for a dedicated person, in words; from a quarter on
 */
public record Review(
        String cause,
        List<Chart> charts,
        List<Step> funnel,
        List<Clock> clocks,
        List<String> outside,
        List<History> history,
        List<String> trust,
        List<String> dedicated) {

    public static final Review NONE =
            new Review("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A large chart of one metric, week by week.
     *
     * @param weeks what to write under each value; as many as there are values
     * @param events what happened in the weeks, by their number from 0 on
     */
    public record Chart(String metric, NumberRow.Course course, List<String> weeks, List<Event> events) {
        public Chart {
            weeks = List.copyOf(weeks);
            events = List.copyOf(events);
        }
    }

    /** What happened in a week of a chart. */
    public record Event(int week, String text) {}

    /**
     * A step of the way to an order.
     *
     * @param count as written
     * @param share of the largest step, from 0 to 1
     * @param rate of the step before, as written; may be empty
     */
    public record Step(String name, String count, double share, String rate) {}

    /**
     * How far an activity has come.
     *
     * @param expected the first and the last month in which results are expected; null where nobody said
     */
    public record Clock(
            String activity, int month, @Nullable Months expected) {}

    /** Months of an activity, from 1 on, both inclusive. */
    public record Months(int from, int to) {}

    /** What became of a request, each step in words or empty. */
    public record History(String what, String asked, String answered, String done) {}

    public Review {
        charts = List.copyOf(charts);
        funnel = List.copyOf(funnel);
        clocks = List.copyOf(clocks);
        outside = List.copyOf(outside);
        history = List.copyOf(history);
        trust = List.copyOf(trust);
        dedicated = List.copyOf(dedicated);
    }

    Review withTexts(UnaryOperator<String> change) {
        return new Review(
                Report.Draft.eachLine(cause, change),
                charts.stream()
                        .map(chart -> new Chart(
                                change.apply(chart.metric),
                                chart.course,
                                chart.weeks,
                                chart.events.stream()
                                        .map(event -> new Event(event.week, change.apply(event.text)))
                                        .toList()))
                        .toList(),
                funnel.stream()
                        .map(step -> new Step(
                                change.apply(step.name), change.apply(step.count), step.share, change.apply(step.rate)))
                        .toList(),
                clocks.stream()
                        .map(clock -> new Clock(change.apply(clock.activity), clock.month, clock.expected))
                        .toList(),
                outside.stream().map(change).toList(),
                history.stream()
                        .map(each -> new History(
                                change.apply(each.what),
                                change.apply(each.asked),
                                change.apply(each.answered),
                                change.apply(each.done)))
                        .toList(),
                trust.stream().map(change).toList(),
                dedicated.stream().map(change).toList());
    }
}
