package app.waraji.arch.planted;

/** The root, which nobody sees. */
public final class App {}
