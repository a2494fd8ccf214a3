package app.waraji.arch.planted.attic;

import app.waraji.arch.Breaks;

@Breaks("EVERY_PACKAGE_IS_ON_THE_MAP")
public final class Trunk {}
