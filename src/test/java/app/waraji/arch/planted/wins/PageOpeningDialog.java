package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("VIEWS_OPEN_NO_PAGE")
final class PageOpeningDialog {

    private final WinPage page;

    PageOpeningDialog(WinPage page) {
        this.page = page;
    }

    Object content() {
        return page.view();
    }
}
