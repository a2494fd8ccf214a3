package app.waraji.boss;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the page speaks of a request. */
record RequestWords(Messages messages) {

    /** A sign that says the state without colour. */
    static String sign(RequestState state) {
        return switch (state) {
            case DRAFT -> "○";
            case ASKED -> "◔";
            case APPROVED -> "✓";
            case CHANGED -> "△";
            case DECLINED -> "－";
            case DONE -> "●";
        };
    }

    String state(RequestState state) {
        return sign(state) + " " + messages.text(state);
    }

    String day(LocalDate day) {
        return new DateWords(messages.locale()).dateAndDay(day);
    }

    String yen(@Nullable Long sum) {
        return sum == null ? "" : new YenWords(messages.locale()).text(sum);
    }

    /** What it is about, what it costs, and by when an answer is needed, as far as there is any of it. */
    String facts(RequestRow.Entry entry) {
        Request request = entry.request();
        LocalDate by = request.wording().neededBy();
        String day = by == null || !request.state().isOpen()
                ? ""
                : messages.text(entry.isOverdue() ? "requests.by.past" : "requests.by", day(by));
        return Stream.of(entry.about(), yen(request.wording().cost()), day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** The last thing that happened to it. */
    String latest(Request request) {
        return request.steps().isEmpty()
                ? ""
                : day(request.steps().get(request.steps().size() - 1).on());
    }

    /** 承認 （会議） 「…」. */
    String step(Step step) {
        String means = step.means() == null ? "" : messages.text("requests.step.means", messages.text(step.means()));
        String words = step.words().isEmpty() ? "" : messages.text("requests.step.words", step.words());
        return state(step.kind()) + means + words;
    }

    String spoken(RequestRow.Entry entry) {
        return Stream.of(
                        messages.text(entry.request().state()),
                        entry.request().wording().what(),
                        facts(entry),
                        latest(entry.request()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
