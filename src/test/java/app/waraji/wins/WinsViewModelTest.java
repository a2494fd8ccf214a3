package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WinsViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final WinStore wins = new WinStore(db, CLOCK, Locale.JAPANESE);
    private final ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private final Tasks tasks = new DirectTasks(new Failures(notices::add, "unexpected"));
    private final Messages messages = Messages.of(WinsViewModel.class, Locale.JAPANESE);
    private final WinsViewModel model = new WinsViewModel(wins, activities, tasks, messages, notices::add);
    private final WinFormViewModel form = new WinFormViewModel(model, messages);
    private final LogViewModel log = new LogViewModel(wins, activities, tasks);

    @BeforeEach
    void open() {
        activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        log.refresh();
        model.activate(changes);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void winsStandUnderTheirMonthNewestFirst() {
        assertThat(model.emptyProperty().get()).isTrue();
        log("A社から返信");
        Win october = wins.add(LocalDate.of(2026, 10, 30), WinLine.read("B社から受注", List.of()));
        log("C社から問い合わせ");
        assertThat(model.rows())
                .hasSize(5)
                .contains(new WinRow.Entry(october, null))
                .element(0)
                .isEqualTo(new WinRow.Month(YearMonth.of(2026, 11), 2));
        assertThat(titles()).containsExactly("C社から問い合わせ", "A社から返信", "B社から受注");
        assertThat(model.thisMonthProperty().get()).isEqualTo(2);
        assertThat(model.emptyProperty().get()).isFalse();
    }

    @Test
    void aSearchFindsEveryWordHoweverItIsTyped() {
        log("メルマガ9月号 → Ａ社 問い合わせ 1件");
        log("電話 → B社 商談");
        model.searchProperty().set("ﾒﾙﾏｶﾞ a社");
        assertThat(titles()).containsExactly("メルマガ9月号");
        model.searchProperty().set("商談");
        assertThat(titles()).containsExactly("電話");
        model.searchProperty().set("ない");
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyProperty().get()).isFalse();
    }

    @Test
    void whatWasUnderstoodIsShownBeforeItIsLogged() {
        log.lineProperty().set("メルマガ → A社 受注 50万円");
        WinLine read = log.understoodProperty().get();
        assertThat(read.activity()).isNotNull();
        assertThat(read.outcome()).isEqualTo(new Outcome(Effect.ORDER, "A社", null, 500_000L, null));
        assertThat(new WinWords(messages).howMuch(read.outcome())).isEqualTo("50万円");
    }

    @Test
    void aBlankLineLogsNothing() {
        log("  ");
        assertThat(wins.all()).isEmpty();
    }

    @Test
    void everyFieldOfAWinCanBeChanged() {
        log("A社から問い合わせ");
        model.openProperty().set(wins.all().get(0));
        form.titleProperty().set("A社と初回商談");
        form.dateProperty().set(LocalDate.of(2026, 11, 18));
        form.activityProperty().set(model.choices().stream().findFirst());
        form.effectProperty().set(Effect.MEETING);
        form.customerProperty().set("");
        form.countProperty().set("２");
        form.amountProperty().set("50万");
        form.nextStepProperty().set("見積提出");
        form.save();

        Win changed = wins.all().get(0);
        assertThat(changed.title()).isEqualTo("A社と初回商談");
        assertThat(changed.date()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(changed.activityId()).isEqualTo(model.choices().get(0).id());
        assertThat(changed.outcome()).isEqualTo(new Outcome(Effect.MEETING, null, 2, 500_000L, "見積提出"));
        assertThat(model.openProperty().get()).isNull();
    }

    @Test
    void whatMakesNoSenseIsSaidAndStaysInTheForm() {
        log("A社から問い合わせ");
        model.openProperty().set(wins.all().get(0));
        form.countProperty().set("たくさん");
        form.save();
        assertThat(form.problemProperty().get()).isEqualTo("件数は数字で入力してください");
        form.countProperty().set("1");
        form.amountProperty().set("約50");
        form.save();
        assertThat(form.problemProperty().get()).startsWith("金額は");
        assertThat(form.countProperty().get()).isEqualTo("1");
        assertThat(wins.all().get(0).outcome().count()).isNull();
    }

    @Test
    void openingAnotherWinSavesWhatWasTypedIntoThisOne() {
        log("一つ目");
        log("二つ目");
        Win second = wins.all().get(0);
        Win first = wins.all().get(1);
        model.openProperty().set(first);
        form.customerProperty().set("A社");
        model.openProperty().set(second);
        assertThat(wins.all().get(1).outcome().customer()).isEqualTo("A社");
        assertThat(form.titleProperty().get()).isEqualTo("二つ目");
        assertThat(wins.all().get(0)).isEqualTo(second);

        form.customerProperty().set("B社");
        form.discard();
        assertThat(wins.all().get(0)).isEqualTo(second);
    }

    @Test
    void removingOpensTheNextAndCanBeUndone() {
        log("一つ目");
        log("二つ目");
        Win newest = wins.all().get(0);
        model.openProperty().set(newest);
        model.remove(newest);
        assertThat(titles()).containsExactly("一つ目");
        assertThat(model.openProperty().get().title()).isEqualTo("一つ目");
        assertThat(notices).containsExactly("「二つ目」を削除しました");
        db.undo();
        assertThat(titles()).containsExactly("二つ目", "一つ目");
    }

    @Test
    void aWinThatIsGoneIsNotOpenAnyMore() {
        log("一つ目");
        model.openProperty().set(wins.all().get(0));
        db.undo();
        assertThat(model.openProperty().get()).isNull();
    }

    private void log(String line) {
        log.lineProperty().set(line);
        log.log();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (WinRow row : model.rows()) {
            if (row instanceof WinRow.Entry entry) {
                titles.add(entry.win().title());
            }
        }
        return titles;
    }
}
