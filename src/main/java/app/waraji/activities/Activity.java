package app.waraji.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An ongoing marketing effort.
 *
 * @param tag the short name after a '#', without it; null where the title serves
 * @param startedOn null where nobody said
 * @param archived ended; it keeps its record but is not offered any more
 */
public record Activity(
        long id,
        String title,
        @Nullable String tag,
        Channel channel,
        @Nullable LocalDate startedOn,
        boolean archived) {

    /** The tag, or the title where there is none. */
    public String shortName() {
        return tag == null ? title : tag;
    }

    public Activity titled(String newTitle) {
        return new Activity(id, newTitle, tag, channel, startedOn, archived);
    }

    public Activity tagged(@Nullable String newTag) {
        return new Activity(id, title, newTag, channel, startedOn, archived);
    }

    public Activity through(Channel newChannel) {
        return new Activity(id, title, tag, newChannel, startedOn, archived);
    }
}
