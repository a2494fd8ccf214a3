package app.waraji.rules;

import app.waraji.rules.alert.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every rule saw at one moment, before any policy. */
public record Raw(Map<String, List<Alert>> byRule) {

    public Raw {
        byRule = Map.copyOf(byRule);
    }

    public List<Alert> alerts() {
        List<Alert> all = new ArrayList<>();
        byRule.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> all.addAll(each.getValue()));
        return all;
    }
}
