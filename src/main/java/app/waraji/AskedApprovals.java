package app.waraji;

import app.waraji.activities.Approval;
import app.waraji.activities.Approvals;
import app.waraji.boss.Attachment;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.RequestStore;
import app.waraji.boss.Step;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What the boss said to an activity, out of the requests about it. */
final class AskedApprovals implements Approvals {

    private final RequestStore requests;

    AskedApprovals(RequestStore requests) {
        this.requests = requests;
    }

    @Override
    public Approval of(long activityId) {
        List<Request> asked = requests.about(new Attachment(Attachment.Kind.ACTIVITY, activityId));
        return switch (app.waraji.boss.Approval.of(asked, requests.today())) {
            case NONE -> Approval.NOT_ASKED;
            case ASKED -> latest(asked, step -> step.kind() == RequestState.ASKED);
            case DECLINED -> latest(asked, step -> step.kind() == RequestState.DECLINED);
            case APPROVED ->
                latest(asked, step -> step.kind() == RequestState.APPROVED || step.kind() == RequestState.CHANGED);
        };
    }

    private static Approval latest(List<Request> asked, Predicate<Step> isMeant) {
        return asked.stream()
                .flatMap(request -> request.steps().stream())
                .filter(isMeant)
                .max(Comparator.comparing(Step::on).thenComparing(Step::id))
                .map(step -> new Approval(Approval.State.valueOf(step.kind().name()), step.on()))
                .orElse(Approval.NOT_ASKED);
    }
}
