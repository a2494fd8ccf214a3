package app.waraji.arch.planted.planner.ledger;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.planner.week.About;

@Breaks("PACKAGES_HAVE_NO_CYCLES")
public record Round(About about) {}
