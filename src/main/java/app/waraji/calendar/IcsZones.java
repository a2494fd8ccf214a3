package app.waraji.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the names of zones in a calendar file stand for: a zone known by that name (the file's own definition of it is
 * often cut short), then what the file defines, then the names that Windows uses.
 */
final class IcsZones {

    private static final Properties WINDOWS = windows();
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final Map<String, ZoneRules> defined = new HashMap<>();

    /** @param timezones the VTIMEZONEs of the file */
    IcsZones(List<IcsComponent> timezones) {
        for (IcsComponent timezone : timezones) {
            timezone.first("TZID")
                    .ifPresent(name -> ZoneDefinition.of(timezone)
                            .ifPresent(rules -> defined.put(
                                    PlainText.unescaped(name.value()).strip(), rules)));
        }
    }

    /** Empty where the name says nothing. */
    Optional<ZoneRules> named(String tzid) {
        String name = tzid.strip();
        // A blank or a bare number is what is left where a program lost the zone; whatever the file defines under it
        // is not to be trusted.
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Optional<ZoneRules> known = known(name);
        if (known.isPresent()) {
            return known;
        }
        if (defined.containsKey(name)) {
            return Optional.of(defined.get(name));
        }
        String windows = WINDOWS.getProperty(name);
        if (windows != null) {
            return known(windows);
        }
        // Shown names of the Japanese zone, which has no summer time to get wrong.
        return name.contains("東京") || name.contains("Tokyo") ? known("Asia/Tokyo") : Optional.empty();
    }

    /** The name itself, or what is left of it after a prefix such as {@code /mozilla.org/20050126_1/}. */
    private static Optional<ZoneRules> known(String name) {
        String rest = name;
        while (!rest.isEmpty()) {
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest).getRules());
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return name.equals("JST") ? known("Asia/Tokyo") : Optional.empty();
    }

    private static Properties windows() {
        Properties zones = new Properties();
        try (InputStream file = IcsZones.class.getResourceAsStream("windows-zones.properties")) {
            zones.load(file);
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
