package app.waraji.cli;

/** Words understood. */
public sealed interface Request permits Request.Said, Request.Window, Order {

    /** Answered by the words alone: help, the version, or what is wrong with them. */
    record Said(Answer answer) implements Request {}

    /** No command: the window is to open, or to come to the front. */
    record Window(Invocation invocation) implements Request {}
}
