package app.waraji.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity as {@code activities --json} prints it; the names of the components are a contract. Texts that nobody
 * entered are absent.
 *
 * @param channel the code, as in {@code EMAIL}
 * @param status the code, as in {@code RUNNING}
 * @param month which month since the start the running one is, the first being 1; absent before the start
 * @param phase where that lies to the expected months: NOT_BEGUN, OPEN, BEFORE, WITHIN, AFTER
 * @param visible whether it is seen outside the firm
 * @param metric what scripts call the number it is to move
 * @param approval the code, as in {@code NOT_ASKED}; absent where nobody has to agree
 * @param aloneOn when it was begun before an agreement
 */
public record ActivityLine(
        long id,
        String title,
        @Nullable String tag,
        String channel,
        String status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable Integer month,
        @Nullable Integer expectedFrom,
        @Nullable Integer expectedTo,
        @Nullable LocalDate expectedAgreedOn,
        String phase,
        @Nullable BigDecimal costOnce,
        @Nullable BigDecimal costMonthly,
        BigDecimal spent,
        @Nullable String owner,
        @Nullable String partner,
        boolean visible,
        @Nullable String metric,
        @Nullable String goal,
        @Nullable String notes,
        @Nullable String approval,
        @Nullable LocalDate approvalOn,
        @Nullable LocalDate aloneOn,
        @Nullable String aloneWhy) {}
