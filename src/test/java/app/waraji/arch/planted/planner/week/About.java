package app.waraji.arch.planted.planner.week;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.planner.ledger.Round;
import java.util.List;

@Breaks("PACKAGES_HAVE_NO_CYCLES")
public record About(List<Round> rounds) {}
