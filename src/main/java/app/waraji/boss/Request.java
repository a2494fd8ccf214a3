package app.waraji.boss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the boss is asked.
 *
 * @param steps what became of it, in order; none while it is a draft
 */
public record Request(long id, Wording wording, List<Step> steps, Instant createdAt) {

    public Request {
        steps = List.copyOf(steps);
    }

    public RequestState state() {
        return steps.isEmpty()
                ? RequestState.DRAFT
                : steps.get(steps.size() - 1).kind();
    }

    /** As it stood at the end of a day. */
    public RequestState stateOn(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((before, after) -> after)
                .map(Step::kind)
                .orElse(RequestState.DRAFT);
    }

    /** When it was first asked; null while it is a draft. */
    public @Nullable LocalDate askedOn() {
        return first(RequestState.ASKED).map(Step::on).orElse(null);
    }

    /** The answer that stands; empty before there is one. */
    public Optional<Step> answer() {
        return steps.stream()
                .filter(step -> step.kind() == RequestState.APPROVED
                        || step.kind() == RequestState.CHANGED
                        || step.kind() == RequestState.DECLINED)
                .reduce((before, after) -> after);
    }

    public Optional<Step> first(RequestState kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** What may become of it next. */
    public List<RequestState> next() {
        return switch (state()) {
            case DRAFT -> List.of(RequestState.ASKED);
            case ASKED -> List.of(RequestState.APPROVED, RequestState.CHANGED, RequestState.DECLINED);
            case APPROVED -> List.of(RequestState.DONE);
            case CHANGED -> List.of(RequestState.DONE, RequestState.ASKED);
            case DECLINED -> List.of(RequestState.ASKED);
            case DONE -> List.of();
        };
    }

    /** Whether the day on which an answer is needed has passed without one. */
    public boolean isOverdue(LocalDate today) {
        LocalDate day = wording.neededBy();
        return state().isOpen() && day != null && day.isBefore(today);
    }
}
