package app.waraji.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a calendar can be fetched from.
 *
 * @param uri https, or http where the user wrote so
 */
public record CalendarAddress(URI uri) {

    private static final int LONGEST = 2000;

    /**
     * Reads what a user typed or pasted: {@code webcal:} is https by another name, and so is no scheme at all. Empty
     * where it is no address of a calendar.
     */
    public static Optional<CalendarAddress> parse(String typed) {
        String text = typed.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("webcal://") || lower.startsWith("webcals://")) {
            text = "https" + text.substring(text.indexOf(':'));
        } else if (!text.contains("://")) {
            text = "https://" + text;
        }
        try {
            URI uri = new URI(text).normalize();
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            boolean usable = (scheme.equals("https") || scheme.equals("http"))
                    && host != null
                    && (host.contains(".") || host.contains(":") || host.equals("localhost"))
                    && uri.getUserInfo() == null
                    && uri.getPort() <= 65_535
                    && text.length() <= LONGEST;
            return usable ? Optional.of(new CalendarAddress(new URI(uri.toASCIIString()))) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The server, for showing; the whole address may hold a secret. */
    public String host() {
        return uri.getHost();
    }

    /** As it is kept. */
    public String text() {
        return uri.toString();
    }
}
