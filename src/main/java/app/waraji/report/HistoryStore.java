package app.waraji.report;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Expectation;
import app.waraji.activities.ResultClock;
import app.waraji.boss.Attachment;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.RequestStore;
import app.waraji.boss.Step;
import app.waraji.boss.Wording;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Topic;
import app.waraji.kernel.YenWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the boss was asked, and how far activities have come, as a report tells it. */
public final class HistoryStore {

    static final Set<Topic> TOPICS = Set.of(RequestStore.TOPIC, ActivityStore.TOPIC);

    private static final String STOPS = "。.!?！？";

    private final RequestStore requests;
    private final ActivityStore activities;
    private final Clock clock;
    private final Messages messages;
    private final Messages states;
    private final DateWords dates;
    private final YenWords yen;

    public HistoryStore(RequestStore requests, ActivityStore activities, Clock clock, Locale locale) {
        this.requests = requests;
        this.activities = activities;
        this.clock = clock;
        this.messages = Messages.of(HistoryStore.class, locale);
        this.states = Messages.of(RequestState.class, locale);
        this.dates = new DateWords(messages.locale());
        this.yen = new YenWords(messages.locale());
    }

    /** Those that waited for an answer at the end of the period, the one needed first first. */
    List<Asked> asked(Period period) {
        LocalDate last = lastDay(period);
        return requests.all().stream()
                .filter(request -> !LocalDate.ofInstant(request.createdAt(), clock.getZone())
                                .isAfter(last)
                        && request.stateOn(last).isOpen())
                .map(Request::wording)
                .sorted(Comparator.comparing(
                        Wording::neededBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(this::asked)
                .toList();
    }

    private Asked asked(Wording wording) {
        List<String> more = new ArrayList<>();
        wording.recommended().ifPresent(option -> more.add(messages.text("report.asked.recommended", option.text())));
        String others = wording.options().stream()
                .filter(option -> !option.isRecommended())
                .map(Wording.Option::text)
                .collect(Collectors.joining(messages.text("report.time.and")));
        if (!others.isEmpty()) {
            more.add(messages.text("report.asked.others", others));
        }
        if (wording.cost() != null) {
            more.add(messages.text("report.asked.cost", yen.text(wording.cost())));
        }
        if (!wording.why().isBlank()) {
            more.add(wording.why().strip());
        }
        Attachment about = wording.about();
        return new Asked(
                wording.what(),
                wording.neededBy(),
                more.stream().map(this::sentence).collect(Collectors.joining(messages.isJapanese() ? "" : " ")),
                about != null && about.kind() != Attachment.Kind.TASK);
    }

    /** With a stop at its end. */
    private String sentence(String text) {
        boolean stopped = STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return stopped ? text : text + messages.text("report.sentence.stop");
    }

    /** Those of which something was asked, answered or done in the period. */
    List<Review.History> history(Period period) {
        return requests.all().stream()
                .filter(request -> request.steps().stream().anyMatch(step -> period.contains(step.on())))
                .sorted(Comparator.comparing(
                        request -> Objects.requireNonNull(request.steps().get(0).on())))
                .map(this::told)
                .toList();
    }

    private Review.History told(Request request) {
        return new Review.History(
                request.wording().what(),
                request.first(RequestState.ASKED)
                        .map(step -> messages.text("report.history.asked", dates.monthDay(step.on())))
                        .orElse(""),
                request.answer().map(this::answered).orElse(""),
                request.first(RequestState.DONE)
                        .map(step -> messages.text("report.history.done", dates.monthDay(step.on())))
                        .orElse(""));
    }

    private String answered(Step step) {
        String answer = dates.monthDay(step.on()) + " " + states.text(step.kind());
        return step.words().isBlank() ? answer : messages.text("report.next.of", answer, step.words());
    }

    /** Those that run, the furthest first. */
    List<Review.Clock> clocks(Period period) {
        LocalDate day = lastDay(period);
        return activities.all().stream()
                .filter(activity -> activity.standing().finishedOn() == null)
                .map(activity -> clock(activity, day))
                .filter(its -> its.month() > 0)
                .sorted(Comparator.comparingInt(Review.Clock::month).reversed())
                .toList();
    }

    private static Review.Clock clock(Activity activity, LocalDate day) {
        ResultClock clock = ResultClock.of(activity, day);
        Expectation expected = clock.expected();
        return new Review.Clock(
                activity.title(),
                clock.month(),
                expected == null ? null : new Review.Months(expected.fromMonth(), expected.toMonth()));
    }

    /** The last day, or today where that is earlier. */
    private LocalDate lastDay(Period period) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(period.lastDay()) && period.contains(today) ? today : period.lastDay();
    }
}
