package app.waraji.arch.planted.planner;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.App;

@Breaks("NOBODY_SEES_THE_APP")
public record AppSeeing(App app) {}
