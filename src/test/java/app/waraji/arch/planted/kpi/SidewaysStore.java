package app.waraji.arch.planted.kpi;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.WinStore;

@Breaks("FEATURES_LOOK_DOWNWARD")
public final class SidewaysStore {

    private final WinStore wins;

    public SidewaysStore(WinStore wins) {
        this.wins = wins;
    }

    public int count() {
        return wins.all().size();
    }
}
