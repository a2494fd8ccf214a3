package app.waraji.planner;

import app.waraji.kernel.Week;
import java.util.function.Consumer;

/**
 * Something to do with a whole week, offered on the week page.
 *
 * @param name as its button or the menu says it, in the user's language
 * @param begin called with the week that is shown, on the FX thread
 */
public record WeekAction(String name, Consumer<Week> begin) {}
