package app.waraji.boss;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request says.
 *
 * @param what in one line
 * @param why may be empty
 * @param options among which the boss may choose; at most one is recommended
 * @param cost in yen; null where it costs nothing
 * @param neededBy the day by which an answer is needed; null where there is none
 * @param about null where it is about nothing in the diary
 */
public record Wording(
        String what,
        String why,
        List<Option> options,
        @Nullable Long cost,
        @Nullable LocalDate neededBy,
        @Nullable Attachment about) {

    /** One way to go. */
    public record Option(String text, boolean isRecommended) {}

    public Wording {
        options = List.copyOf(options);
    }

    public static Wording of(String what, @Nullable Attachment about) {
        return new Wording(what, "", List.of(), null, null, about);
    }

    public Optional<Option> recommended() {
        return options.stream().filter(Option::isRecommended).findFirst();
    }
}
