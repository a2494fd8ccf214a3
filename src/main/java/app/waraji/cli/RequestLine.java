package app.waraji.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to the boss as {@code requests --json} prints it; the names of the components are a contract.
 *
 * @param state the code, as in {@code ASKED}
 * @param recommendation the option that is recommended
 * @param cost in yen
 * @param answer the words of the answer that stands
 */
public record RequestLine(
        long id,
        String state,
        String what,
        String why,
        List<Option> options,
        @Nullable String recommendation,
        @Nullable Long cost,
        @Nullable LocalDate neededBy,
        @Nullable About about,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable LocalDate doneOn,
        List<Step> steps,
        Instant createdAt) {

    /** One way to go. */
    public record Option(String text, boolean recommended) {}

    /**
     * What it is about.
     *
     * @param kind {@code ACTIVITY}, {@code ENGAGEMENT} or {@code TASK}
     */
    public record About(String kind, long id, @Nullable String name) {}

    /** What became of it. */
    public record Step(
            String state,
            LocalDate date,
            @Nullable String means,
            @Nullable String words) {}
}
