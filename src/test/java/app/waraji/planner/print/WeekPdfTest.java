package app.waraji.planner.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.Repeating;
import app.waraji.planner.week.WeekStore;
import app.waraji.print.PrintedPages;
import app.waraji.settings.SettingsStore;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WeekPdfTest {

    private static final Week W47 = Week.of(LocalDate.parse("2026-11-16"));

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final TaskStore tasks = new TaskStore(db, clock, Locale.JAPANESE);
    private final WeekStore weeks = new WeekStore(
            blocks,
            tasks,
            Repeating.over(db, clock, ledger, blocks),
            ledger,
            new CalendarStore(db, clock, Locale.JAPANESE),
            new ActivityStore(db, Locale.JAPANESE),
            new SettingsStore(db, Locale.JAPANESE));
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    private final WeekPdf pdf = new WeekPdf(clock, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aWeekIsOneLyingPageWithItsFiguresDaysAndTray() throws IOException {
        long article = add("SEO記事の見出し", Role.MARKETING, "2026-11-17T09:00", 60);
        add("A社 見積", Role.SALES, "2026-11-18T13:00", 90);
        tasks.add(new NewTask("DMリスト", Role.MARKETING, null, 45, W47, null));
        LocalDate friday = LocalDate.parse("2026-11-20");
        off.close(friday, friday, "創立記念日");
        off.add(new Absence(
                0,
                AbsenceKind.EXHIBITION,
                "展示会の下見",
                LocalDateTime.parse("2026-11-19T13:00"),
                LocalDateTime.parse("2026-11-19T15:00"),
                false));
        clock.pass(Duration.ofMinutes(20));
        blocks.finish(blocks.find(article).orElseThrow());

        PrintedPages printed = print();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        assertThat(text(printed))
                .contains("2026年 第47週", "11/16–11/22", "✓ 1h SEO記事の見出し", "A社 見積", "創立記念日", "展示会の下見", "DMリスト", "1.0");
        assertThat(printed.missing()).isEmpty();
    }

    @Test
    void whatWasGivenAwayLeavesItsGhost() throws IOException {
        long article = add("SEO記事", Role.MARKETING, "2026-11-17T09:00", 60);
        clock.set("2026-11-17T08:00");
        blocks.move(blocks.find(article).orElseThrow(), LocalDateTime.parse("2026-11-19T10:00"));

        assertThat(text(print())).contains("→ 木 10:00");
    }

    @Test
    void aCrowdedWeekWithLongNamesStaysOnePage() throws IOException {
        for (int i = 0; i < 40; i++) {
            add("とても長い名前の枠".repeat(8) + i, Role.MARKETING, "2026-11-18T09:%02d".formatted(i), 15 + i);
            tasks.add(new NewTask("長い名前のタスク".repeat(5) + i, Role.SALES, null, 45, W47, null));
        }
        PrintedPages printed = print();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(printed)).contains("ほか");
    }

    @Test
    void charactersThatNoFontHasAreTold() {
        add("打ち上げ😀", Role.SALES, "2026-11-18T09:00", 60);
        assertThat(print().missing()).containsExactly("😀 U+1F600");
    }

    private long add(String title, Role role, String start, int minutes) {
        return blocks.add(new NewBlock(title, role, null, null, new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
    }

    private PrintedPages print() {
        return pdf.print(new PaperWeek(weeks.plan(W47), LocalDateTime.now(clock)));
    }

    private static String text(PrintedPages printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
