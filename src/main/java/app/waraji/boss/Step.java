package app.waraji.boss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request.
 *
 * @param kind never {@link RequestState#DRAFT}
 * @param means how it was asked; null where it was not asked then, or nobody said
 * @param words of the answer, or of what was done; may be empty
 */
public record Step(
        long id, RequestState kind, LocalDate on, @Nullable Means means, String words) {

    public Step {
        if (kind == RequestState.DRAFT) {
            throw new IllegalArgumentException("a draft is a request without steps");
        }
    }
}
