package app.waraji.report.sent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How one part of a report differs from the same part of a later one.
 *
 * @param before empty where the earlier one has no such part
 * @param after empty where the later one has none
 */
record Difference(String heading, List<Line> before, List<Line> after) {

    /** A line on one side, and whether the other side has it too. */
    record Line(String text, boolean onBoth) {}

    boolean isNone() {
        return before.stream().allMatch(Line::onBoth) && after.stream().allMatch(Line::onBoth);
    }

    /** One for each part of either, in the order of the later one, what that has not at its end. */
    static List<Difference> between(List<Passage> earlier, List<Passage> later) {
        Set<String> headings = new LinkedHashSet<>();
        later.forEach(each -> headings.add(each.heading()));
        earlier.forEach(each -> headings.add(each.heading()));
        return headings.stream()
                .map(heading -> {
                    List<String> before = lines(earlier, heading);
                    List<String> after = lines(later, heading);
                    return new Difference(heading, against(before, after), against(after, before));
                })
                .toList();
    }

    private static List<String> lines(List<Passage> passages, String heading) {
        return passages.stream()
                .filter(each -> each.heading().equals(heading))
                .flatMap(each -> each.lines().stream())
                .toList();
    }

    /** A line that stands twice on one side and once on the other is on both once. */
    private static List<Line> against(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return lines.stream().map(text -> new Line(text, left.remove(text))).toList();
    }
}
