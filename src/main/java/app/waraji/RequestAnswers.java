package app.waraji;

import app.waraji.boss.Attachment;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Step;
import app.waraji.boss.Subject;
import app.waraji.boss.Wording;
import app.waraji.cli.RequestLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the command that lists requests. */
final class RequestAnswers {

    private final Stores stores;

    RequestAnswers(Stores stores) {
        this.stores = stores;
    }

    /** Newest first. */
    List<RequestLine> lines() {
        Map<Attachment, String> names = new RequestSubjects(stores)
                .all().stream().collect(Collectors.toMap(Subject::attachment, Subject::name));
        return stores.boss().requests().all().stream()
                .map(request -> line(request, names))
                .toList();
    }

    private static RequestLine line(Request request, Map<Attachment, String> names) {
        Wording wording = request.wording();
        return new RequestLine(
                request.id(),
                request.state().name(),
                wording.what(),
                wording.why(),
                wording.options().stream()
                        .map(option -> new RequestLine.Option(option.text(), option.isRecommended()))
                        .toList(),
                wording.recommended().map(Wording.Option::text).orElse(null),
                wording.cost(),
                wording.neededBy(),
                about(wording.about(), names),
                request.askedOn(),
                request.answer().map(Step::on).orElse(null),
                request.answer().map(Step::words).orElse(null),
                request.first(RequestState.DONE).map(Step::on).orElse(null),
                request.steps().stream().map(RequestAnswers::step).toList(),
                request.createdAt());
    }

    private static RequestLine.@Nullable About about(@Nullable Attachment about, Map<Attachment, String> names) {
        return about == null ? null : new RequestLine.About(about.kind().name(), about.id(), names.get(about));
    }

    private static RequestLine.Step step(Step step) {
        return new RequestLine.Step(
                step.kind().name(),
                step.on(),
                step.means() == null ? null : step.means().name(),
                step.words().isEmpty() ? null : step.words());
    }
}
