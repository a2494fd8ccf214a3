package app.waraji.wins;

import org.jspecify.annotations.Nullable;

/**
 * What a win hangs together with.
 *
 * @param afterId the win that it follows, as an order follows a meeting; null for the first of a chain
 * @param metricId the number that it moved; null where nobody said
 */
public record Links(@Nullable Long afterId, @Nullable Long metricId) {

    public static final Links NONE = new Links(null, null);

    public static Links after(long win) {
        return new Links(win, null);
    }
}
