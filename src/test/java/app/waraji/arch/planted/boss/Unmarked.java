package app.waraji.arch.planted.boss;

import app.waraji.arch.Breaks;

@Breaks("EVERY_PACKAGE_IS_NULL_MARKED")
public final class Unmarked {}
