package app.waraji.calendar;

import app.waraji.calendar.IcsEvent.Repeats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When the events of one uid occur: the series with the changes to its occurrences put in their places. */
final class EventDates {

    /** No zone is further from another than this. */
    private static final int MARGIN_DAYS = 2;

    private final ZoneId reader;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /**
     * @param reader whose clock the answers are on
     * @param to exclusive; an occurrence counts by its start
     */
    EventDates(ZoneId reader, LocalDate from, LocalDate to) {
        this.reader = reader;
        this.from = from;
        this.to = to;
    }

    /** In no order. */
    List<Commitment> commitments() {
        return commitments;
    }

    /** Series that were cut short. */
    List<Unread> unread() {
        return unread;
    }

    /** @param events all of one uid, in the order of the file */
    void add(List<IcsEvent> events) {
        List<IcsEvent> itself = newest(events);
        List<IcsEvent> changes = latest(events);
        for (IcsEvent event : itself) {
            if (event.isCancelled()) {
                continue;
            }
            if (event.repeats().none()) {
                list(event, event.span().start(), event.span());
            } else {
                listSeries(event, changes);
            }
        }
        for (IcsEvent change : changes) {
            boolean partOfSeries = change.change().andLater() && !itself.isEmpty();
            if (!change.isCancelled() && !partOfSeries) {
                list(change, change.span().start(), change.span());
            }
        }
    }

    /** The event itself, or several that share a uid by mistake; of what was revised or written twice, one. */
    private static List<IcsEvent> newest(List<IcsEvent> events) {
        int sequence = events.stream()
                .filter(event -> !event.isChange())
                .mapToInt(event -> event.change().sequence())
                .max()
                .orElse(0);
        Set<Object> seen = new HashSet<>();
        return events.stream()
                .filter(event -> !event.isChange() && event.change().sequence() == sequence)
                .filter(event -> seen.add(List.of(event.title(), event.span(), event.repeats(), event.isCancelled())))
                .toList();
    }

    /** One change for each occurrence: the one with the greatest sequence, of two the later in the file. */
    private List<IcsEvent> latest(List<IcsEvent> events) {
        Map<Instant, IcsEvent> latest = new TreeMap<>();
        for (IcsEvent event : events) {
            if (event.isChange()) {
                latest.merge(
                        id(event).instant(reader),
                        event,
                        (one, other) ->
                                other.change().sequence() >= one.change().sequence() ? other : one);
            }
        }
        return List.copyOf(latest.values());
    }

    private void listSeries(IcsEvent series, List<IcsEvent> changes) {
        NamedTimes replaced = new NamedTimes(
                changes.stream()
                        .filter(change -> !change.change().andLater())
                        .map(EventDates::id)
                        .toList(),
                reader);
        List<IcsEvent> lasting =
                changes.stream().filter(change -> change.change().andLater()).toList();
        for (IcsSpan date : dates(series, lasting)) {
            IcsTime start = date.start();
            if (replaced.has(start)) {
                continue;
            }
            IcsSpan length = date.hasLength() ? date : series.span();
            Optional<IcsEvent> inForce = lasting.stream()
                    .filter(change -> !isBefore(start, id(change)))
                    .reduce((earlier, later) -> later);
            if (inForce.isEmpty()) {
                list(series, start, length);
            } else if (!inForce.get().isCancelled()) {
                IcsEvent change = inForce.get();
                list(change, change.span().start().at(start.at().plus(shift(change))), change.span());
            }
        }
    }

    /** The starts of the series in and around the range, exceptions taken out; changed ones are still among them. */
    private List<IcsSpan> dates(IcsEvent series, List<IcsEvent> lasting) {
        long margin = MARGIN_DAYS
                + lasting.stream()
                        .mapToLong(change -> Math.abs(shift(change).toDays()) + 1)
                        .max()
                        .orElse(0);
        LocalDateTime first = from.minusDays(margin).atStartOfDay();
        LocalDateTime last = to.plusDays(margin).atStartOfDay();
        IcsTime start = series.span().start();
        Repeats repeats = series.repeats();
        Map<Instant, IcsSpan> dates = new TreeMap<>();
        if (repeats.rules().isEmpty()) {
            dates.put(start.instant(reader), bare(start));
        }
        ruleDates(series, repeats.rules(), first, last)
                .forEach(date -> dates.put(start.at(date).instant(reader), bare(start.at(date))));
        for (IcsSpan more : repeats.dates()) {
            IcsTime at = more.start();
            // A date of its own without a zone is on the clock of the series.
            IcsTime placed = at.zone() == null && !at.date() ? new IcsTime(at.at(), false, start.zone()) : at;
            dates.put(placed.instant(reader), new IcsSpan(placed, more.end(), more.duration()));
        }
        ruleDates(series, repeats.exceptRules(), first, last)
                .forEach(date -> dates.remove(start.at(date).instant(reader)));
        NamedTimes excepted = new NamedTimes(repeats.exceptDates(), reader);
        return dates.values().stream()
                .filter(date -> !excepted.has(date.start()))
                .toList();
    }

    private List<LocalDateTime> ruleDates(
            IcsEvent series, List<RecurrenceRule> rules, LocalDateTime first, LocalDateTime last) {
        IcsTime start = series.span().start();
        List<LocalDateTime> dates = new ArrayList<>();
        for (RecurrenceRule rule : rules) {
            RuleDates.Found found =
                    new RuleDates(rule, start.at(), until(rule.limit().until(), start)).between(first, last);
            dates.addAll(found.dates());
            if (!found.whole()) {
                unread.add(new Unread(series.line(), Unread.Why.TOO_MANY, series.title()));
            }
        }
        return dates;
    }

    /** On the clock of the start; for days the day as written counts. */
    private @Nullable IcsTime until(@Nullable IcsTime until, IcsTime start) {
        if (until == null || until.date()) {
            return until;
        }
        if (start.date()) {
            return new IcsTime(until.at(), true, null);
        }
        boolean onAnotherClock = until.zone() != null && start.zone() != null;
        return onAnotherClock ? new IcsTime(until.onClockOf(start, reader), false, null) : until;
    }

    private void list(IcsEvent event, IcsTime start, IcsSpan length) {
        LocalDateTime begins = start.in(reader);
        LocalDate day = begins.toLocalDate();
        if (!day.isBefore(from) && day.isBefore(to)) {
            LocalDateTime ends = length.endFrom(start, reader);
            commitments.add(new Commitment(event.uid(), event.title(), begins, ends, start.date()));
        }
    }

    private boolean isBefore(IcsTime start, IcsTime id) {
        if (id.date() || start.date()) {
            return start.at().toLocalDate().isBefore(id.at().toLocalDate());
        }
        return start.instant(reader).isBefore(id.instant(reader));
    }

    /** How far a change moves the occurrence that it names. */
    private Duration shift(IcsEvent change) {
        IcsTime start = change.span().start();
        return Duration.between(start.date() ? id(change).at() : id(change).onClockOf(start, reader), start.at());
    }

    private static IcsTime id(IcsEvent change) {
        return change.change().occurrence().orElseThrow();
    }

    private static IcsSpan bare(IcsTime start) {
        return new IcsSpan(start, Optional.empty(), Optional.empty());
    }
}
