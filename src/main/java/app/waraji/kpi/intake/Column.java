package app.waraji.kpi.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that was found.
 *
 * @param first the earliest day; null unless it holds dates
 * @param last the latest day; likewise
 * @param sum null unless it holds numbers or amounts
 * @param dates how its dates are written; null unless it holds dates
 */
public record Column(
        String name,
        Type type,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable BigDecimal sum,
        @Nullable DateColumn dates) {

    /** What most of its cells hold. */
    public enum Type {
        DATE,
        NUMBER,
        PERCENT,
        AMOUNT,
        TEXT,
        EMPTY
    }

    /** Its name in one line. */
    public String label() {
        return name.replaceAll("\\s*\\R\\s*", " ");
    }

    public boolean isNumeric() {
        return type == Type.NUMBER || type == Type.AMOUNT || type == Type.PERCENT;
    }
}
