package app.waraji.rules.policy;

import app.waraji.rules.alert.AlertKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Since when which alerts hold; those that cleared are kept for a while. */
public record Standings(Map<AlertKey, Standing> byKey) {

    public static final Standings NONE = new Standings(Map.of());

    public Standings {
        byKey = Map.copyOf(byKey);
    }

    /** Of one that holds; empty for one that cleared, or is new. */
    public Optional<Standing> open(AlertKey key) {
        return Optional.ofNullable(byKey.get(key)).filter(Standing::isOpen);
    }

    /** How many were shown for the first time on this day. */
    long shownFirstOn(LocalDate day) {
        return byKey.values().stream()
                .filter(each -> day.equals(each.shownOn()))
                .count();
    }
}
