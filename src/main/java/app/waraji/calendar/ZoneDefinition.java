package app.waraji.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a VTIMEZONE: the zone that a file brings along. */
final class ZoneDefinition {

    /** Many zones begin in 1601 and never end; before and after these years the clocks are not followed. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1900, 1, 1, 0, 0);

    private static final LocalDateTime FAR = LocalDateTime.of(2150, 1, 1, 0, 0);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2}):?(\\d{2})?");

    /** A moment at which the clocks are set. */
    private record Onset(LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        long second() {
            return at.toEpochSecond(before);
        }
    }

    private ZoneDefinition() {}

    /** Empty where nothing in it says what the offset is. */
    static Optional<ZoneRules> of(IcsComponent timezone) {
        List<Onset> onsets = new ArrayList<>();
        timezone.observances("STANDARD").forEach(observance -> onsets.addAll(onsets(observance)));
        timezone.observances("DAYLIGHT").forEach(observance -> onsets.addAll(onsets(observance)));
        if (onsets.isEmpty()) {
            return Optional.empty();
        }
        onsets.sort(Comparator.comparingLong(Onset::second));
        ZoneOffset first = onsets.get(0).before();
        ZoneOffset now = first;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Onset onset : onsets) {
            if (!onset.after().equals(now)) {
                LocalDateTime at = LocalDateTime.ofEpochSecond(onset.second(), 0, now);
                transitions.add(ZoneOffsetTransition.of(at, now, onset.after()));
                now = onset.after();
            }
        }
        return Optional.of(ZoneRules.of(first, first, List.of(), transitions, List.of()));
    }

    private static List<Onset> onsets(IcsComponent observance) {
        Optional<ZoneOffset> before = observance.first("TZOFFSETFROM").flatMap(ZoneDefinition::offset);
        Optional<ZoneOffset> after = observance.first("TZOFFSETTO").flatMap(ZoneDefinition::offset);
        Optional<LocalDateTime> start = observance
                .first("DTSTART")
                .flatMap(line -> IcsTime.parse(line.value(), null))
                .map(IcsTime::at);
        if (after.isEmpty() || start.isEmpty()) {
            return List.of();
        }
        ZoneOffset from = before.orElse(after.get());
        List<LocalDateTime> dates = new ArrayList<>(List.of(start.get()));
        for (ContentLine rule : observance.all("RRULE")) {
            RecurrenceRule.parse(rule.value()).ifPresent(read -> dates.addAll(dates(read, start.get(), from)));
        }
        for (ContentLine more : observance.all("RDATE")) {
            for (String date : more.value().split(",", -1)) {
                IcsTime.parse(date, null).ifPresent(time -> dates.add(time.at()));
            }
        }
        return dates.stream().map(date -> new Onset(date, from, after.get())).toList();
    }

    private static List<LocalDateTime> dates(RecurrenceRule rule, LocalDateTime start, ZoneOffset from) {
        IcsTime until = rule.limit().until();
        if (until != null && until.zone() != null) {
            until = new IcsTime(LocalDateTime.ofInstant(until.instant(ZoneOffset.UTC), from), false, null);
        }
        return new RuleDates(rule, start, until)
                .between(start.isBefore(EARLY) ? EARLY : start, FAR)
                .dates();
    }

    private static Optional<ZoneOffset> offset(ContentLine line) {
        Matcher form = OFFSET.matcher(line.value().strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int seconds = Integer.parseInt(form.group(2)) * 3600
                + Integer.parseInt(form.group(3)) * 60
                + (form.group(4) == null ? 0 : Integer.parseInt(form.group(4)));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(form.group(1).equals("-") ? -seconds : seconds));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }
}
