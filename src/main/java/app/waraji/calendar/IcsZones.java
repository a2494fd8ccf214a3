package app.waraji.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the names of zones in a calendar file stand for: a zone known by that name (the file's own definition of it is
 * often cut short), then what the file defines, then the names that Windows uses.
 */
final class IcsZones {

    private static final Map<String, String> WINDOWS = windows();
    private static final Map<String, String> KNOWN =
            ZoneId.getAvailableZoneIds().stream().collect(Collectors.toUnmodifiableMap(IcsZones::key, id -> id));
    private static final Pattern OFFSET_FIRST = Pattern.compile("\\((?:utc|gmt)[^)]*\\)\\s*(.*)");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private final Map<String, IcsComponent> definitions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Optional<ZoneRules>> laidOut = new HashMap<>();

    /** @param timezones the VTIMEZONEs of the file */
    IcsZones(List<IcsComponent> timezones) {
        for (IcsComponent timezone : timezones) {
            timezone.first("TZID")
                    .map(name -> PlainText.unescaped(name.value()).strip())
                    .ifPresent(name -> definitions.put(name, timezone));
        }
    }

    /** Laid out when it is asked for: most files define zones that are known anyway. */
    private Optional<ZoneRules> defined(String name) {
        return laidOut.computeIfAbsent(
                name, its -> Optional.ofNullable(definitions.get(its)).flatMap(ZoneDefinition::of));
    }

    /** Empty where the name says nothing. */
    Optional<ZoneRules> named(String tzid) {
        String name = tzid.strip();
        // A blank or a bare number is what is left where a program lost the zone; whatever the file defines under it
        // is not to be trusted.
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String key = key(name);
        return known(key)
                .or(() -> defined(name))
                .or(() -> shown(key))
                // Shown names of the Japanese zone, which has no summer time to get wrong.
                .or(() -> key.contains("東京") || key.contains("tokyo") ? known("asia/tokyo") : Optional.empty());
    }

    /** The name itself, or what is left of it after a prefix such as {@code /mozilla.org/20050126_1/}. */
    private static Optional<ZoneRules> known(String key) {
        String rest = key;
        while (!rest.isEmpty()) {
            String id = KNOWN.get(rest);
            if (id != null) {
                return Optional.of(ZoneId.of(id).getRules());
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return key.equals("jst") ? known("asia/tokyo") : Optional.empty();
    }

    /** A name that Windows uses, or shows with or without the offset in front; or an offset alone. */
    private static Optional<ZoneRules> shown(String key) {
        Matcher withOffset = OFFSET_FIRST.matcher(key);
        String windows = WINDOWS.get(withOffset.matches() ? withOffset.group(1) : key);
        return windows == null ? offset(key) : known(key(windows));
    }

    private static Optional<ZoneRules> offset(String text) {
        Matcher form = OFFSET.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int minutes =
                60 * Integer.parseInt(form.group(2)) + (form.group(3) == null ? 0 : Integer.parseInt(form.group(3)));
        if (minutes > 18 * 60) {
            return Optional.empty();
        }
        int sign = form.group(1).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofTotalSeconds(sign * 60 * minutes).getRules());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> windows() {
        Properties zones = new Properties();
        try (InputStream file = IcsZones.class.getResourceAsStream("windows-zones.properties")) {
            zones.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(IcsZones::key, zones::getProperty));
    }
}
