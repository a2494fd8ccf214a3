package app.waraji.arch.planted.report;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.WinStore;

@Breaks("FORMATS_KNOW_ONLY_THEIR_FORMAT")
final class StoreExport {

    private final WinStore wins;

    StoreExport(WinStore wins) {
        this.wins = wins;
    }

    int lines() {
        return wins.all().size();
    }
}
