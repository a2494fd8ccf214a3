package app.waraji;

import app.waraji.progress.trust.SharedWin;
import app.waraji.progress.trust.SharedWins;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.util.List;

/** The wins that somebody was told, as the win log keeps it. */
final class ToldWins implements SharedWins {

    private final ShareStore shares;
    private final WinStore wins;

    ToldWins(ShareStore shares, WinStore wins) {
        this.shares = shares;
        this.wins = wins;
    }

    @Override
    public List<SharedWin> between(LocalDate from, LocalDate to) {
        return shares.between(from, to).stream()
                .flatMap(told -> wins.find(told.winId()).map(Win::title).stream()
                        .map(title -> new SharedWin(told.date(), title, told.told())))
                .toList();
    }
}
