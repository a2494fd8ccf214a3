package app.waraji.arch.planted.shell;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.Win;

@Breaks("SHELL_SEES_PAGES_NOT_FEATURES")
public record ShellOnFeature(Win win) {}
