package app.waraji.planner;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something to do with one block, offered in its menu beside what every block can.
 *
 * @param name as the menu says it, in the user's language
 * @param suits whether it is offered for this block
 * @param begin called on the FX thread
 */
public record BlockAction(String name, Predicate<Block> suits, Consumer<Block> begin) {}
