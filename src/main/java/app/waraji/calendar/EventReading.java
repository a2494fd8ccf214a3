package app.waraji.calendar;

import app.waraji.calendar.IcsEvent.Change;
import app.waraji.calendar.IcsEvent.Repeats;
import app.waraji.calendar.Unread.Why;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes events of the VEVENTs of one file, and notes whatever in them is not as it should be. */
final class EventReading {

    private final IcsZones zones;
    private final UnreadList unread;
    private final Set<String> unknownZones = new HashSet<>();

    EventReading(IcsZones zones, UnreadList unread) {
        this.zones = zones;
        this.unread = unread;
    }

    /** Empty where it has no start that can be read. */
    Optional<IcsEvent> read(IcsComponent vevent) {
        for (String once : List.of("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID")) {
            vevent.all(once).stream().skip(1).forEach(line -> note(line, Why.REPEATED));
        }
        ZoneRules fallback = fallbackZone(vevent);
        Change change = change(vevent, fallback);
        Optional<IcsTime> start = start(vevent, change, fallback);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        IcsSpan span = span(vevent, start.get(), fallback);
        Repeats repeats = repeats(vevent, start.get(), fallback);
        String uid = vevent.first("UID").map(ContentLine::value).orElse("");
        String title = vevent.first("SUMMARY").map(ContentLine::value).orElse("");
        return Optional.of(new IcsEvent(
                vevent.line(), PlainText.unescaped(uid), PlainText.unescaped(title), span, repeats, change));
    }

    /** What an unknown zone of the event most likely is: the zone of its other end. None: the reader's. */
    private @Nullable ZoneRules fallbackZone(IcsComponent vevent) {
        return Stream.of("DTSTART", "DTEND")
                .flatMap(name -> vevent.all(name).stream())
                .flatMap(line -> zones.named(line.parameter("TZID")).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<IcsTime> start(IcsComponent vevent, Change change, @Nullable ZoneRules fallback) {
        Optional<ContentLine> line = vevent.first("DTSTART");
        if (line.isEmpty()) {
            // What is called off needs no start of its own.
            Optional<IcsTime> start = change.occurrence().filter(its -> change.cancelled());
            if (start.isEmpty()) {
                unread.add(new Unread(vevent.line(), Why.NO_START, shortName(vevent)));
            }
            return start;
        }
        return time(line.get(), line.get().value(), fallback, Why.NO_START);
    }

    private IcsSpan span(IcsComponent vevent, IcsTime start, @Nullable ZoneRules fallback) {
        Optional<ContentLine> endLine = vevent.first("DTEND");
        if (endLine.isPresent()) {
            Optional<IcsTime> end = time(endLine.get(), endLine.get().value(), fallback, Why.END)
                    .map(its -> alike(its, start));
            return new IcsSpan(start, notBefore(start, end, endLine.get()), Optional.empty());
        }
        Optional<ContentLine> line = vevent.first("DURATION");
        Optional<IcsDuration> duration = line.flatMap(its -> IcsDuration.parse(its.value()));
        if (line.isPresent() && duration.isEmpty()) {
            note(line.get(), Why.DURATION);
        }
        return new IcsSpan(start, Optional.empty(), duration);
    }

    /** After a time, a day or a time that names no zone is meant in the zone of that time. */
    private static IcsTime alike(IcsTime end, IcsTime start) {
        boolean namesNone = end.date() || end.zone() == null;
        return namesNone && !start.date() ? new IcsTime(end.at(), false, start.zone()) : end;
    }

    private Repeats repeats(IcsComponent vevent, IcsTime start, @Nullable ZoneRules fallback) {
        List<IcsSpan> dates = new ArrayList<>();
        for (ContentLine line : vevent.all("RDATE")) {
            for (String value : values(line)) {
                period(line, value, fallback).ifPresent(dates::add);
            }
        }
        List<IcsTime> exceptDates = new ArrayList<>();
        for (ContentLine line : vevent.all("EXDATE")) {
            for (String value : values(line)) {
                time(line, value, fallback, Why.DATE).ifPresent(exceptDates::add);
            }
        }
        List<RecurrenceRule> rules = rules(vevent, "RRULE");
        if (!rules.isEmpty() && rules.stream().noneMatch(rule -> fits(rule, start.at()))) {
            note(vevent.all("RRULE").get(0), Why.START_OUTSIDE_RULE);
        }
        return new Repeats(rules, rules(vevent, "EXRULE"), dates, exceptDates);
    }

    private List<RecurrenceRule> rules(IcsComponent vevent, String name) {
        List<RecurrenceRule> rules = new ArrayList<>();
        for (ContentLine line : vevent.all(name)) {
            Optional<RecurrenceRule> rule = RecurrenceRule.parse(line.value());
            rule.ifPresentOrElse(rules::add, () -> note(line, Why.RULE));
        }
        return rules;
    }

    private static boolean fits(RecurrenceRule rule, LocalDateTime start) {
        return !new RuleDates(rule, start, null)
                .between(start, start.plusSeconds(1))
                .dates()
                .isEmpty();
    }

    private Change change(IcsComponent vevent, @Nullable ZoneRules fallback) {
        Optional<ContentLine> id = vevent.first("RECURRENCE-ID");
        Optional<IcsTime> occurrence = id.flatMap(line -> time(line, line.value(), fallback, Why.DATE));
        boolean andLater = id.filter(line -> line.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE"))
                .isPresent();
        boolean cancelled = vevent.first("STATUS")
                        .filter(line -> line.keyword().equals("CANCELLED"))
                        .isPresent()
                // A message that calls off all that it names.
                || vevent.within("VCALENDAR")
                        .flatMap(calendar -> calendar.first("METHOD"))
                        .filter(line -> line.keyword().equals("CANCEL"))
                        .isPresent();
        int sequence = vevent.first("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        return new Change(occurrence, andLater, cancelled, sequence);
    }

    /** A PERIOD, or a time without a length. */
    private Optional<IcsSpan> period(ContentLine line, String value, @Nullable ZoneRules fallback) {
        int slash = value.indexOf('/');
        Optional<IcsTime> start = time(line, slash < 0 ? value : value.substring(0, slash), fallback, Why.DATE);
        if (slash < 0) {
            return start.map(its -> new IcsSpan(its, Optional.empty(), Optional.empty()));
        }
        String length = value.substring(slash + 1);
        Optional<IcsDuration> duration = IcsDuration.parse(length);
        Optional<IcsTime> end = duration.isPresent() ? Optional.empty() : time(line, length, fallback, Why.END);
        return start.map(its -> new IcsSpan(its, notBefore(its, end, line), duration));
    }

    private Optional<IcsTime> time(ContentLine line, String value, @Nullable ZoneRules fallback, Why otherwise) {
        String tzid = line.parameter("TZID");
        Optional<ZoneRules> zone = zones.named(tzid);
        Optional<IcsTime> time = IcsTime.parse(value, zone.orElse(null));
        if (time.isEmpty()) {
            unread.add(new Unread(line.number(), otherwise, line.name() + ":" + value));
            return time;
        }
        boolean lostItsZone = line.parameters().containsKey("TZID")
                && zone.isEmpty()
                && !time.get().date()
                && time.get().zone() == null;
        if (lostItsZone) {
            if (unknownZones.add(tzid)) {
                unread.add(new Unread(line.number(), Why.ZONE, "TZID=" + tzid));
            }
            return time.map(its -> new IcsTime(its.at(), false, fallback));
        }
        return time;
    }

    private Optional<IcsTime> notBefore(IcsTime start, Optional<IcsTime> end, ContentLine line) {
        if (end.isPresent() && isBefore(end.get(), start)) {
            note(line, Why.END);
            return Optional.empty();
        }
        return end;
    }

    private static boolean isBefore(IcsTime end, IcsTime start) {
        ZoneId anywhere = ZoneOffset.UTC;
        return Objects.equals(end.zone(), start.zone())
                ? end.at().isBefore(start.at())
                : end.instant(anywhere).isBefore(start.instant(anywhere));
    }

    private void note(ContentLine line, Why why) {
        unread.add(new Unread(line.number(), why, line.shown()));
    }

    private static List<String> values(ContentLine line) {
        return Stream.of(line.value().split(",", -1))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String shortName(IcsComponent vevent) {
        return vevent.first("SUMMARY")
                .map(line -> PlainText.unescaped(line.value()))
                .orElseGet(() -> vevent.name().toUpperCase(Locale.ROOT));
    }
}
