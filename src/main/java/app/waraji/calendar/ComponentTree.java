package app.waraji.calendar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds the tree of components from the lines; what does not fit is noted and read as far as it can be. */
final class ComponentTree {

    private final Deque<IcsComponent> open = new ArrayDeque<>();
    private final IcsComponent root = new IcsComponent("", 0);
    private final List<Unread> unread;

    private ComponentTree(List<Unread> unread) {
        this.unread = unread;
        open.push(root);
    }

    /** The file as one component without a name, its calendars within it. */
    static IcsComponent of(List<ContentLines.Line> lines, List<Unread> unread) {
        ComponentTree tree = new ComponentTree(unread);
        lines.forEach(tree::take);
        if (tree.open.size() > 1 && !lines.isEmpty()) {
            int last = lines.get(lines.size() - 1).number();
            unread.add(new Unread(last, Unread.Why.CUT_OFF, tree.open.peek().name()));
        }
        return tree.root;
    }

    private void take(ContentLines.Line line) {
        Optional<ContentLine> parsed = ContentLine.parse(line.number(), line.text());
        if (parsed.isEmpty()) {
            unread.add(new Unread(line.number(), Unread.Why.LINE, line.text()));
            return;
        }
        ContentLine content = parsed.get();
        switch (content.name()) {
            case "BEGIN" -> begin(content);
            case "END" -> end(content);
            default -> innermost().add(content);
        }
    }

    private void begin(ContentLine line) {
        String name = line.keyword();
        // No event holds another one: the END of the first is missing.
        if (name.equals("VEVENT") && innermost().name().equals("VEVENT")) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
            open.pop();
        }
        IcsComponent component = new IcsComponent(name, line.number());
        innermost().add(component);
        open.push(component);
    }

    private void end(ContentLine line) {
        String name = line.keyword();
        if (open.stream()
                .noneMatch(component -> component != root && component.name().equals(name))) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
            return;
        }
        if (!innermost().name().equals(name)) {
            unread.add(new Unread(line.number(), Unread.Why.NESTING, line.shown()));
        }
        while (!open.pop().name().equals(name)) {
            // What was left open within it ends with it.
        }
    }

    private IcsComponent innermost() {
        return open.getFirst();
    }
}
