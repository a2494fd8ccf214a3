package app.waraji.activities.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the partner delivered.
 *
 * @param cost in yen; null where the fee agreed holds
 */
public record Delivery(
        long id, LocalDate on, String what, @Nullable Long cost) {}
