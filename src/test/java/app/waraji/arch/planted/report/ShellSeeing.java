package app.waraji.arch.planted.report;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.shell.ShellOnFeature;

@Breaks("FEATURES_LOOK_DOWNWARD")
public record ShellSeeing(ShellOnFeature shell) {}
