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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    private final ShareStore shares = new ShareStore(db, Locale.JAPANESE);
    private final MovedNumbers numbers = (first, last) -> List.of(
            new TrackedNumber(1, "名刺", true, new TreeMap<>()),
            new TrackedNumber(
                    8,
                    "問い合わせ",
                    false,
                    new TreeMap<>(Map.of(last, new TrackedNumber.Value(BigDecimal.valueOf(5), "5件")))));
    private final WinsViewModel model =
            new WinsViewModel(new WinLogStore(wins, shares, activities, numbers), tasks, messages, notices::add);
    private final StripViewModel strip = new StripViewModel(model);
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
                .contains(new WinRow.Entry(october, null, List.of(), List.of(october)))
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
    void filtersNarrowTheListTogether() {
        log("メルマガ9月号 → A社 問い合わせ 1件");
        log("電話 → B社 商談");
        Win told = wins.all().get(1);
        shares.add(told, new Sharing(0, told.id(), told.date(), "佐藤部長", ShareChannel.CHAT, "いいね"));
        wins.add(LocalDate.of(2026, 10, 30), WinLine.read("C社から受注", List.of()));
        assertThat(model.untoldProperty().get()).isEqualTo(2);
        assertThat(model.months()).containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));

        look("", YearMonth.of(2026, 10), null, null, Told.ALL);
        assertThat(titles()).containsExactly("C社から受注");
        look("", null, told.activityId(), null, Told.ALL);
        assertThat(titles()).containsExactly("メルマガ9月号");
        look("", null, null, Effect.MEETING, Told.ALL);
        assertThat(titles()).containsExactly("電話");
        look("", null, null, null, Told.NOBODY);
        assertThat(titles()).containsExactly("電話", "C社から受注");
        look("", null, null, null, Told.SOMEBODY);
        assertThat(titles()).containsExactly("メルマガ9月号");
        look("佐藤 inquiry", null, null, null, Told.ALL);
        assertThat(titles()).containsExactly("メルマガ9月号");
        assertThat(model.searchProperty().get()).isEqualTo("佐藤 inquiry");
        model.look(Sought.ALL);
        assertThat(model.foundProperty().get()).isEqualTo(3);
    }

    @Test
    void theWinsOfAMonthStandBesideTheNumberThatMostMoved() {
        log("A社から問い合わせ");
        Win win = wins.all().get(0);
        wins.change(win.with(new Links(null, 8L)));
        log("B社から返信");
        assertThat(strip.numberProperty().get()).map(TrackedNumber::name).contains("問い合わせ");
        assertThat(strip.months()).hasSize(12);
        StripMonth november = strip.months().get(11);
        assertThat(november.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(november.wins()).isEqualTo(2);
        assertThat(november.number()).isEqualTo(new TrackedNumber.Value(BigDecimal.valueOf(5), "5件"));
        strip.choose(Optional.empty());
        log("C社から返信");
        assertThat(strip.months().get(11).number()).isNull();
        assertThat(strip.months().get(11).wins()).isEqualTo(3);
    }

    @Test
    void aWinThatFollowsIsOfferedItsForerunnersAndChosenInTheForm() {
        log("B社から返信");
        log("A社から問い合わせ");
        log("A社から受注");
        Win order = wins.all().get(0);
        Win inquiry = wins.all().get(1);
        model.openProperty().set(order);
        assertThat(form.forerunners()).extracting(Win::title).containsExactly("A社から問い合わせ", "B社から返信");
        form.afterProperty().set(Optional.of(inquiry));
        form.metricProperty().set(form.numbers().stream().skip(1).findFirst());
        form.save();
        assertThat(wins.all().get(0).links()).isEqualTo(new Links(inquiry.id(), 8L));
        model.openProperty().set(wins.all().get(1));
        assertThat(form.forerunners()).extracting(Win::title).containsExactly("B社から返信");
    }

    @Test
    void aLineSaysWhenItWasAndWhatItFollows() {
        log("A社から問い合わせ");
        Win inquiry = wins.all().get(0);
        log.afterProperty().set(inquiry);
        log("昨日 A社と商談");
        Win meeting = wins.all().get(1);
        assertThat(meeting.title()).isEqualTo("A社と商談");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(meeting.links()).isEqualTo(Links.after(inquiry.id()));
        assertThat(log.afterProperty().get()).isNull();
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

    private void look(
            String words, @Nullable YearMonth month, @Nullable Long activity, @Nullable Effect effect, Told told) {
        model.look(new Sought(
                words, Optional.ofNullable(month), Optional.ofNullable(activity), Optional.ofNullable(effect), told));
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
