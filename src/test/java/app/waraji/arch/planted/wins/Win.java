package app.waraji.arch.planted.wins;

/** Blameless. */
public record Win(String title) {}
