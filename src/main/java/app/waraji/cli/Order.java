package app.waraji.cli;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;

/** A command whose words were understood, ready to be carried out. */
public final class Order implements Request {

    private final Invocation invocation;
    private final Command command;
    private final Command.Work work;

    Order(Invocation invocation, Command command, Command.Work work) {
        this.invocation = invocation;
        this.command = command;
        this.work = work;
    }

    public Invocation invocation() {
        return invocation;
    }

    /** Whether it reads or writes the data folder; one that does not can be answered beside anything else. */
    public boolean needsData() {
        return command.needsData(invocation.data());
    }

    /** Whether the data folder is not only to be owned but opened. */
    public boolean opensData() {
        return needsData() && command.opensData();
    }

    /** Carries it out; whatever goes wrong is in the answer, and what nobody expected also in the log. */
    public Answer answer(Answers answers) {
        try {
            return work.answer(answers);
        } catch (Exception failure) {
            return failed(failure, invocation);
        }
    }

    /** The answer to a failure: a {@link Refusal} in its own words, all else as one sentence and in the log. */
    public static Answer failed(Throwable failure, Invocation invocation) {
        Messages messages = Messages.of(Order.class, invocation.language());
        StringBuilder sentence = new StringBuilder();
        new Failures(sentence::append, messages.text("cli.unexpected", invocation.data() + "/logs/waraji.log"))
                .show(failure);
        return Answer.refused(sentence.toString());
    }
}
