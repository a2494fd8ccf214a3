package app.waraji.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what cannot be read of a file. It ends somewhere, and says so: a file of junk has a million of them. */
final class UnreadList {

    static final int LONGEST = 10_000;

    private final List<Unread> found = new ArrayList<>();

    void add(Unread unread) {
        if (found.size() < LONGEST) {
            found.add(unread);
        } else if (found.size() == LONGEST) {
            found.add(new Unread(unread.line(), Unread.Why.AND_MORE, ""));
        }
    }

    void addAll(List<Unread> more) {
        more.forEach(this::add);
    }

    /** In the order of the file; what is said of the list itself comes last. */
    List<Unread> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing((Unread unread) -> unread.why() == Unread.Why.AND_MORE)
                        .thenComparing(Unread::line))
                .toList();
    }
}
