package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.SetClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One letter more in the search over 5,000 wins, up to the rows that the list shows. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class WinSearchBenchmark {

    private static final int WINS = 5_000;
    private static final List<String> TYPED = List.of("ﾒﾙﾏｶﾞ a社", "問い合わせ さくら", "newsletter inquiry", "受注 展示会 2");
    private static final List<String> LINES = List.of(
            "メルマガ9月号 → A社 問い合わせ 1件",
            "展示会 → 株式会社さくら精機から受注 120万円",
            "newsletter -> inquiry, ACME, 1",
            "製品ページから資料請求、温度補正について長い技術的な質問をいただいた 次: 電話");

    private final SetClock clock = new SetClock("2026-11-20T10:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final WinsViewModel model = filled();
    private int keystroke;

    private WinsViewModel filled() {
        WinStore wins = new WinStore(db, clock, Locale.JAPANESE);
        ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
        activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        List<Activity> known = activities.all();
        Random random = new Random(1);
        db.record(WinStore.TOPIC, sql -> {
            for (int i = 0; i < WINS; i++) {
                LocalDate day = wins.today().minusDays(random.nextInt(3_650));
                wins.add(day, WinLine.read(LINES.get(random.nextInt(LINES.size())) + " " + i, known));
            }
            return WINS;
        });
        WinLogStore store =
                new WinLogStore(wins, new ShareStore(db, Locale.JAPANESE), activities, (first, last) -> List.of());
        DirectTasks tasks = new DirectTasks(new Failures(sentence -> {}, "unexpected"));
        WinsViewModel made =
                new WinsViewModel(store, tasks, Messages.of(WinsViewModel.class, Locale.JAPANESE), said -> {});
        made.activate(changes);
        return made;
    }

    @Benchmark
    public int nextLetter() {
        keystroke++;
        String typed = TYPED.get(keystroke / 20 % TYPED.size());
        model.searchProperty().set(typed.substring(0, keystroke % 20 % (typed.length() + 1)));
        return model.rows().size();
    }

    @TearDown
    public void close() {
        db.close();
    }
}
