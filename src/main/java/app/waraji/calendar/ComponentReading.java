package app.waraji.calendar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts lines together to components and hands each over when it ends, so that a long file need not be held as a whole.
 * What does not fit is noted and read as far as it can be.
 */
final class ComponentReading {

    /** The standard needs four. */
    private static final int DEEPEST = 50;

    private final Deque<IcsComponent> open = new ArrayDeque<>();
    private final UnreadList unread;
    private final Consumer<IcsComponent> ended;
    private int lastLine;

    /** @param ended called for each component, those within it before it */
    ComponentReading(UnreadList unread, Consumer<IcsComponent> ended) {
        this.unread = unread;
        this.ended = ended;
    }

    void take(ContentLines.Line line) {
        lastLine = line.number();
        Optional<ContentLine> parsed = ContentLine.parse(line.number(), line.text());
        if (parsed.isEmpty()) {
            if (!line.text().isBlank()) {
                unread.add(new Unread(line.number(), Unread.Why.LINE, line.text()));
            }
            return;
        }
        ContentLine content = parsed.get();
        switch (content.name()) {
            case "BEGIN" -> begin(content);
            case "END" -> end(content);
            default -> {
                if (!open.isEmpty()) {
                    open.element().add(content);
                }
            }
        }
    }

    /** The file ends here; what is still open is handed over too. */
    void end() {
        if (!open.isEmpty()) {
            unread.add(new Unread(lastLine, Unread.Why.CUT_OFF, open.element().name()));
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    private void begin(ContentLine line) {
        String name = line.keyword();
        if (open.size() == DEEPEST) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
            return;
        }
        // No event holds another one: the END of the first is missing.
        if (name.equals("VEVENT") && !open.isEmpty() && open.element().name().equals("VEVENT")) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
            close();
        }
        open.push(new IcsComponent(name, line.number(), open.peek()));
    }

    private void end(ContentLine line) {
        String name = line.keyword();
        boolean isOpen = open.stream().anyMatch(component -> component.name().equals(name));
        if (!isOpen || !open.element().name().equals(name)) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
        }
        // What was left open within it ends with it.
        while (isOpen && !close().equals(name)) {}
    }

    /** Hands back the name of what it closed. */
    private String close() {
        IcsComponent component = open.pop();
        ended.accept(component);
        return component.name();
    }
}
