package app.waraji.planner.week;

import java.util.List;
import java.util.stream.IntStream;

/** How much of a block may have been done: at most nine answers, evenly apart, in whole quarters where that fits. */
final class PartlySteps {

    private static final int MOST = 9;
    private static final int[] STEPS = {15, 30, 60, 120};

    private PartlySteps() {}

    /** Minutes, each more than none and less than planned. */
    static List<Integer> of(int plannedMinutes) {
        int step = IntStream.of(STEPS)
                .filter(each -> (plannedMinutes - 1) / each <= MOST)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        if (plannedMinutes <= step) {
            step = Math.max(1, plannedMinutes / 3);
        }
        int apart = step;
        return IntStream.rangeClosed(1, MOST)
                .map(i -> i * apart)
                .filter(minutes -> minutes < plannedMinutes)
                .boxed()
                .toList();
    }
}
