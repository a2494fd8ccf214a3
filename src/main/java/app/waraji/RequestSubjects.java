package app.waraji;

import app.waraji.activities.outside.EngagementState;
import app.waraji.boss.Attachment;
import app.waraji.boss.Subject;
import app.waraji.boss.Subjects;
import app.waraji.planner.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request to the boss can be about: activities, engagements and tasks. */
final class RequestSubjects implements Subjects {

    private final Stores stores;

    RequestSubjects(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Subject> all() {
        Set<Long> open = stores.tasks().toPlace().stream().map(Task::id).collect(Collectors.toSet());
        return Stream.of(
                        stores.activities().all().stream()
                                .map(each ->
                                        subject(Attachment.Kind.ACTIVITY, each.id(), each.title(), !each.archived())),
                        stores.boss().engagements().all().stream()
                                .map(each -> subject(
                                        Attachment.Kind.ENGAGEMENT,
                                        each.id(),
                                        each.terms().title(),
                                        each.terms().state() != EngagementState.ENDED)),
                        stores.tasks().titles().entrySet().stream()
                                .map(each -> subject(
                                        Attachment.Kind.TASK,
                                        each.getKey(),
                                        each.getValue(),
                                        open.contains(each.getKey()))))
                .flatMap(each -> each)
                .toList();
    }

    private static Subject subject(Attachment.Kind kind, long id, String name, boolean isOffered) {
        return new Subject(new Attachment(kind, id), name, isOffered);
    }
}
