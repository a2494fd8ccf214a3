package app.waraji.cli;

import java.time.LocalDate;
import java.util.List;

/**
 * An alert as {@code alerts --json} prints it; the names of the components are a contract.
 *
 * @param severity {@code notice}, {@code decision} or {@code good}
 * @param actions what its buttons say
 */
public record AlertLine(
        String rule,
        String severity,
        Subject subject,
        LocalDate firedOn,
        String text,
        String why,
        String clearsWhen,
        List<Evidence> evidence,
        List<String> actions) {

    /** @param kind as in {@code task} */
    public record Subject(String kind, long id, String title) {}

    /** @param kind as in {@code displacement} */
    public record Evidence(String kind, long id, String text) {}
}
