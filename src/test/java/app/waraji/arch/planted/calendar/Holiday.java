package app.waraji.arch.planted.calendar;

import java.time.LocalDate;

/** Blameless. */
public record Holiday(LocalDate day) {}
