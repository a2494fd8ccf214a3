package app.waraji.rules.alertpage;

import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What the day's one notice says. It may come up while others look at the screen: it names rules, and nothing out of
 * the diary.
 *
 * @param first the name of the rule that comes first
 */
record Tidings(int decisions, int notices, Phrase first) {

    /** @param open as they stand on the page; empty where none of them asks for anything */
    static Optional<Tidings> of(List<AlertRow> open) {
        List<AlertRow> asking =
                open.stream().filter(row -> !row.isGood() && !row.lasting()).toList();
        int decisions = (int) asking.stream()
                .filter(row -> row.alert().severity() == Severity.DECISION)
                .count();
        return asking.stream()
                .findFirst()
                .map(row -> new Tidings(
                        decisions, asking.size() - decisions, row.card().name()));
    }

    int count() {
        return decisions + notices;
    }
}
