package app.waraji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page itself had no room for, whole, by heading. */
final class Appendix {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    void add(String heading, String whole) {
        texts.computeIfAbsent(heading, key -> new ArrayList<>()).add(whole);
    }

    int count(String heading) {
        return texts.getOrDefault(heading, List.of()).size();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The texts under their headings, both in the order in which they came. */
    Map<String, List<String>> byHeading() {
        return texts;
    }
}
