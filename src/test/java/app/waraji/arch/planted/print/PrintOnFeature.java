package app.waraji.arch.planted.print;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.Win;

@Breaks("PRINT_SEES_ONLY_THE_KERNEL")
public record PrintOnFeature(Win win) {}
