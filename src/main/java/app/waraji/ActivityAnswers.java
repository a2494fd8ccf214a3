package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.Approval;
import app.waraji.activities.Expectation;
import app.waraji.activities.ResultClock;
import app.waraji.activities.Standing;
import app.waraji.activities.Terms;
import app.waraji.cli.ActivityLine;
import app.waraji.kpi.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the command about activities. */
final class ActivityAnswers {

    private final Stores stores;
    private final LocalDate today;

    ActivityAnswers(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    List<ActivityLine> lines() {
        Map<Long, String> metrics = stores.metrics().all().stream().collect(Collectors.toMap(Metric::id, Metric::key));
        return stores.activities().all().stream()
                .map(activity -> line(activity, metrics))
                .toList();
    }

    private ActivityLine line(Activity activity, Map<Long, String> metrics) {
        Terms terms = activity.terms();
        Expectation expected = terms.expected();
        ResultClock clock = ResultClock.of(activity, today);
        Standing.Alone alone = activity.standing().alone();
        Approval approval = terms.needsAgreement() ? stores.approvals().of(activity.id()) : null;
        return new ActivityLine(
                activity.id(),
                activity.title(),
                activity.tag(),
                activity.channel().name(),
                activity.status().name(),
                activity.startedOn(),
                activity.standing().finishedOn(),
                clock.month() == 0 ? null : clock.month(),
                expected == null ? null : expected.fromMonth(),
                expected == null ? null : expected.toMonth(),
                expected == null ? null : expected.agreedOn(),
                clock.phase().name(),
                terms.cost().once(),
                terms.cost().monthly(),
                terms.cost().after(clock.month()),
                given(terms.owner()),
                given(terms.partner()),
                terms.isVisible(),
                terms.metricId() == null ? null : metrics.get(terms.metricId()),
                given(terms.goal()),
                given(terms.notes()),
                approval == null ? null : approval.state().name(),
                approval == null ? null : approval.on(),
                alone == null ? null : alone.on(),
                alone == null ? null : given(alone.why()));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
