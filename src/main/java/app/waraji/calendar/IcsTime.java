package app.waraji.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME of a calendar file.
 *
 * @param at as written; midnight for a date
 * @param date whether it is a date alone, which is the same day everywhere
 * @param zone none: whatever zone its reader is in
 */
record IcsTime(LocalDateTime at, boolean date, @Nullable ZoneRules zone) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt](\\d{2})(\\d{2})(\\d{2})?([Zz])?)?");

    /** Strictly: empty where the text is neither, or names a day or time that does not exist. */
    static Optional<IcsTime> parse(String text, @Nullable ZoneRules zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                // A date with a zone is meant as midnight there: so do other programs read it.
                return Optional.of(new IcsTime(day.atStartOfDay(), zone == null, zone));
            }
            // A leap second counts as the one before it.
            int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
            LocalDateTime at = day.atTime(number(form, 4), number(form, 5), second);
            return Optional.of(new IcsTime(at, false, form.group(7) == null ? zone : ZoneOffset.UTC.getRules()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same zone and kind at another time. */
    IcsTime at(LocalDateTime other) {
        return new IcsTime(other, date, zone);
    }

    /** On the reader's clock. */
    LocalDateTime in(ZoneId reader) {
        return zone == null ? at : LocalDateTime.ofInstant(instant(reader), reader);
    }

    /** The moment that it is for a reader in this zone. */
    Instant instant(ZoneId reader) {
        return instant(at, rulesFor(reader));
    }

    /** This moment on the clock of the other time's zone. */
    LocalDateTime onClockOf(IcsTime other, ZoneId reader) {
        Instant instant = instant(reader);
        return LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), 0, other.rulesFor(reader).getOffset(instant));
    }

    private ZoneRules rulesFor(ZoneId reader) {
        return zone == null ? reader.getRules() : zone;
    }

    /** RFC 5545: a time that comes twice is the first, one that is skipped counts by the offset before the gap. */
    private static Instant instant(LocalDateTime at, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(at);
        ZoneOffset offset = offsets.isEmpty() ? rules.getTransition(at).getOffsetBefore() : offsets.get(0);
        return at.toInstant(offset);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
