package app.waraji.arch.planted.report;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.WinPage;
import javafx.scene.Node;

@Breaks("OF_OTHERS_ONLY_RECORDS_AND_STORES")
public final class PageOpeningPage {

    private final WinPage wins;

    public PageOpeningPage(WinPage wins) {
        this.wins = wins;
    }

    public Node view() {
        return wins.view();
    }
}
