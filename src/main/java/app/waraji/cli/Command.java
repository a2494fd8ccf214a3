package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import picocli.CommandLine.Model.CommandSpec;

/** One command: the words it takes, what it asks, and how its answer is written. */
interface Command {

    /** Of a day that is looked back at as a whole. */
    LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** As typed: one word, or two with a blank. */
    String name();

    /** The options and words it takes beside the common ones. */
    void describe(CommandSpec spec, Messages messages);

    /**
     * Understands what was typed, and tells what is then to be done.
     *
     * @throws WrongUsage when a value is none that the command takes
     */
    Work read(Values values);

    /** What counts as now where {@code --as-of} names a day without a time. */
    default LocalTime timeOfDay() {
        return LocalTime.MIDNIGHT;
    }

    /** Whether it reads or writes the data folder. */
    default boolean needsData(Path data) {
        return true;
    }

    /** Whether the data is to be open for it. */
    default boolean opensData() {
        return true;
    }

    /** What is left to do once the words are understood. */
    @FunctionalInterface
    interface Work {
        Answer answer(Answers answers) throws IOException;
    }
}
