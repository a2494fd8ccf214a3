package app.waraji.wins;

import app.waraji.activities.ActivityStore;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads all that the page of wins shows, and leads to the stores that its gestures go to. */
public final class WinLogStore {

    private final WinStore wins;
    private final ShareStore shares;
    private final ActivityStore activities;
    private final MovedNumbers numbers;

    public WinLogStore(WinStore wins, ShareStore shares, ActivityStore activities, MovedNumbers numbers) {
        this.wins = wins;
        this.shares = shares;
        this.activities = activities;
        this.numbers = numbers;
    }

    WinLog read() {
        LocalDate today = wins.today();
        YearMonth month = YearMonth.from(today);
        return new WinLog(
                wins.all(),
                shares.byWin(),
                activities.all(),
                numbers.between(month.minusMonths(WinLog.MONTHS - 1L), month),
                today);
    }

    WinStore wins() {
        return wins;
    }

    ActivityStore activities() {
        return activities;
    }
}
