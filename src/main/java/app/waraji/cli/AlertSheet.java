package app.waraji.cli;

import java.time.LocalDateTime;
import java.util.List;

/** What {@code alerts --json} prints; the names of the components are a contract. */
public record AlertSheet(LocalDateTime asOf, List<AlertLine> open, List<Suppressed> suppressed) {

    /** @param policy that holds it back, as in {@code P6} */
    public record Suppressed(String rule, AlertLine.Subject subject, String policy) {}
}
