package app.waraji.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An ongoing marketing effort.
 *
 * @param tag the short name after a '#', without it; null where the title serves
 * @param startedOn when it began, or is to begin; null where nobody said
 */
public record Activity(
        long id,
        String title,
        @Nullable String tag,
        Channel channel,
        @Nullable LocalDate startedOn,
        Standing standing,
        Terms terms) {

    /** One of which no more is known than whether it has ended. */
    public Activity(
            long id,
            String title,
            @Nullable String tag,
            Channel channel,
            @Nullable LocalDate startedOn,
            boolean archived) {
        this(
                id,
                title,
                tag,
                channel,
                startedOn,
                archived ? new Standing(Status.FINISHED, null, null) : Standing.RUNNING,
                Terms.NONE);
    }

    /** The tag, or the title where there is none. */
    public String shortName() {
        return tag == null ? title : tag;
    }

    public Status status() {
        return standing.status();
    }

    /** Ended; it keeps its record but is not offered any more. */
    public boolean archived() {
        return status() == Status.FINISHED;
    }

    public Activity titled(String newTitle) {
        return new Activity(id, newTitle, tag, channel, startedOn, standing, terms);
    }

    public Activity tagged(@Nullable String newTag) {
        return new Activity(id, title, newTag, channel, startedOn, standing, terms);
    }

    public Activity through(Channel newChannel) {
        return new Activity(id, title, tag, newChannel, startedOn, standing, terms);
    }

    public Activity startingOn(@Nullable LocalDate day) {
        return new Activity(id, title, tag, channel, day, standing, terms);
    }

    public Activity standing(Standing newStanding) {
        return new Activity(id, title, tag, channel, startedOn, newStanding, terms);
    }

    public Activity on(Terms newTerms) {
        return new Activity(id, title, tag, channel, startedOn, standing, newTerms);
    }
}
