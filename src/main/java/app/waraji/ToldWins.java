package app.waraji;

import app.waraji.boss.ReportKind;
import app.waraji.boss.SentReport;
import app.waraji.boss.SentStore;
import app.waraji.kernel.Week;
import app.waraji.progress.trust.SharedWin;
import app.waraji.progress.trust.SharedWins;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The wins that the boss was told: a weekly report tells those of its week, when it is sent for the first time. */
final class ToldWins implements SharedWins {

    private final SentStore sent;
    private final WinStore wins;

    ToldWins(SentStore sent, WinStore wins) {
        this.sent = sent;
        this.wins = wins;
    }

    @Override
    public List<SharedWin> between(LocalDate from, LocalDate to) {
        Map<LocalDate, SentReport> first = sent.all().stream()
                .filter(report -> report.kind() == ReportKind.WEEK)
                .sorted(Comparator.comparing(SentReport::on).reversed())
                .collect(Collectors.toMap(SentReport::periodFrom, report -> report, (later, earlier) -> earlier));
        return first.values().stream()
                .filter(report -> !report.on().isBefore(from) && report.on().isBefore(to))
                .flatMap(report -> {
                    Week week = Week.of(report.periodFrom());
                    return wins.between(week.monday(), week.next().monday()).stream()
                            .filter(win -> !win.date().isAfter(report.on()))
                            .map(win -> told(win, report));
                })
                .toList();
    }

    private static SharedWin told(Win win, SentReport report) {
        return new SharedWin(report.on(), win.title(), report.to());
    }
}
