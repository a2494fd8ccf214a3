package app.waraji.arch.planted.kernel;

/** Blameless. */
public record Word(String text) {}
