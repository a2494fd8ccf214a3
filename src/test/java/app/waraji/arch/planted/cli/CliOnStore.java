package app.waraji.arch.planted.cli;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.WinStore;

@Breaks("CLI_SEES_ONLY_THE_KERNEL")
public record CliOnStore(WinStore wins) {}
