package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("VIEWS_HAVE_NO_STORE")
final class StoreView {

    private final WinStore store;

    StoreView(WinStore store) {
        this.store = store;
    }

    int rows() {
        return store.all().size();
    }
}
