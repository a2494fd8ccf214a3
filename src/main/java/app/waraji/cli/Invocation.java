package app.waraji.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * What holds for every command and for the window.
 *
 * @param data the data folder, absolute; it need not exist yet
 * @param language Japanese or English
 * @param clock what counts as now, in the user's zone; it stands still where {@code --as-of} set it
 */
public record Invocation(Path data, Locale language, Clock clock) {}
