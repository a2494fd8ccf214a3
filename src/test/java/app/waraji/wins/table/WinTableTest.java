package app.waraji.wins.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.wins.Effect;
import app.waraji.wins.Links;
import app.waraji.wins.MovedNumbers;
import app.waraji.wins.Outcome;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.TrackedNumber;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WinTableTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final List<Effect> EFFECTS = List.of(Effect.values());

    private final List<Database> opened = new ArrayList<>();

    /** A diary of its own, with the same activity and numbers. */
    private final class Notebook {
        final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
        final WinStore wins = new WinStore(db, CLOCK, Locale.JAPANESE);
        final ShareStore shares = new ShareStore(db, Locale.JAPANESE);
        final ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
        final Activity mail = activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        final MovedNumbers numbers = (first, last) -> List.of(new TrackedNumber(8, "問い合わせ件数", true, new TreeMap<>()));
        final WinTableStore table = new WinTableStore(db, wins, shares, activities, numbers, Locale.JAPANESE);

        Notebook() {
            opened.add(db);
        }

        byte[] file() {
            return new WinsExport(Locale.JAPANESE).file(table.table());
        }

        List<String> content() {
            return new String(file(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Notebook from = new Notebook();
        Random random = new Random(5);
        List<String> texts = List.of(
                "メルマガ",
                "=SUM(A1)",
                "'=x",
                "'",
                "-1",
                "+81",
                "@社",
                "a,b",
                "\"quoted\"",
                "改行\nあり",
                "＝全角",
                "|bar|",
                "x".repeat(400));
        Long before = null;
        for (int i = 0; i < 60; i++) {
            String title = texts.get(random.nextInt(texts.size())) + (i % 2 == 0 ? "" : " " + i);
            Win win = from.wins.add(new Win(
                    0,
                    FRIDAY.minusDays(i),
                    title.length() > 400 ? title.substring(0, 400) : title,
                    random.nextBoolean() ? from.mail.id() : null,
                    new Outcome(
                            EFFECTS.get(random.nextInt(EFFECTS.size())),
                            random.nextBoolean() ? "=A社" : null,
                            random.nextBoolean() ? i : null,
                            random.nextBoolean() ? 9_000_000_000L : null,
                            random.nextBoolean() ? "-次" : null),
                    new Links(random.nextInt(3) == 0 ? before : null, random.nextBoolean() ? 8L : null)));
            if (random.nextBoolean()) {
                from.shares.add(
                        win,
                        new Sharing(0, win.id(), FRIDAY, "佐藤|部長", ShareChannel.MAIL, i % 3 == 0 ? "いい\\ね|" : null));
                from.shares.add(win, new Sharing(0, win.id(), FRIDAY, "チーム", ShareChannel.CHAT, null));
            }
            before = win.id();
        }
        Notebook to = new Notebook();
        WinsRead read = to.table.read(from.file());
        assertThat(read.refused()).isEmpty();
        assertThat(to.table.write(read.drafts())).isEqualTo(new WinTableStore.Written(60, 0));
        assertThat(to.content()).isEqualTo(from.content());
        assertThat(to.table.write(to.table.read(from.file()).drafts())).isEqualTo(new WinTableStore.Written(0, 60));
        assertThat(to.db.undo()).contains("CSVから成果を60件読み込み");
        assertThat(to.wins.all()).isEmpty();
        assertThat(to.shares.byWin()).isEmpty();
    }

    @Test
    void aFileOfManyRowsIsOneGestureAndItsChainsStand() {
        Notebook notebook = new Notebook();
        StringBuilder file = new StringBuilder("番号,日付,何があったか,続き元の番号,共有\n");
        for (int i = 1; i <= 1_000; i++) {
            // What is followed may stand further down.
            String after = i % 10 == 0 ? "" : String.valueOf(i + 1);
            file.append("%d,2026-11-20,成果%d,%s,2026-11-20 | 佐藤部長 | CHAT | \n".formatted(i, i, after));
        }
        List<WinDraft> drafts = notebook.table
                .read(file.toString().getBytes(StandardCharsets.UTF_8))
                .drafts();
        assertThat(notebook.table.write(drafts)).isEqualTo(new WinTableStore.Written(1_000, 0));
        Map<Long, Win> byId = notebook.wins.all().stream().collect(Collectors.toMap(Win::id, Function.identity()));
        assertThat(byId.values())
                .filteredOn(win -> win.links().afterId() != null)
                .hasSize(900)
                .allSatisfy(win -> {
                    int number = Integer.parseInt(win.title().substring(2));
                    assertThat(byId.get(win.links().afterId()))
                            .extracting(Win::title)
                            .isEqualTo("成果" + (number + 1));
                });
        assertThat(notebook.shares.byWin()).hasSize(1_000);
        notebook.db.undo();
        assertThat(notebook.wins.all()).isEmpty();
    }

    @Test
    void aCircleInTheFileIsSaidAndNothingOfItIsWritten() {
        Notebook notebook = new Notebook();
        WinsRead read = notebook.table.read("""
                番号,日付,何があったか,続き元の番号
                1,2026-11-20,問い合わせ,2
                2,2026-11-20,商談,1
                """.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> notebook.table.write(read.drafts())).isInstanceOf(Refusal.class);
        assertThat(notebook.wins.all()).isEmpty();
    }

    @Test
    void excelKnowsTheEncodingAndNoCellIsAFormula() {
        Notebook notebook = new Notebook();
        notebook.wins.add(FRIDAY, "=HYPERLINK(\"x\")", null, new Outcome(Effect.REPLY, "@A社", null, null, null));
        byte[] file = notebook.file();
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains(",'@A社,");
    }

    @Test
    void aRowThatIsNotUnderstoodIsRefusedWithItsLineAndTheOthersAreRead() {
        Notebook notebook = new Notebook();
        WinsRead read = notebook.table.read("""
                日付,何があったか,施策,反応,件数,金額（円）,共有
                2026/11/20,A社から返信,メルマガ,返信,１,"¥1,200",
                11/20,日付なし,,,,,
                2026-02-30,ない日,,,,,
                2026-11-20,,,,,,
                2026-11-20,"二行の
                題名",,inquiry,,,
                2026-11-20,反応,,ひらめき,,,
                2026-11-20,件数,,,たくさん,,
                2026-11-20,施策,知らない施策,,,,
                2026-11-20,共有,,,,,きのう佐藤さんに

                2026年11月1日,短い行
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.drafts()).extracting(draft -> draft.win().title()).containsExactly("A社から返信", "二行の\n題名", "短い行");
        assertThat(read.drafts().get(0).win().outcome()).isEqualTo(new Outcome(Effect.REPLY, null, 1, 1_200L, null));
        assertThat(read.drafts().get(0).win().activityId()).isEqualTo(notebook.mail.id());
        assertThat(read.refused())
                .containsExactly(
                        new WinsRead.Refused(3, "「11/20」は 2026-11-20 のような日付ではありません"),
                        new WinsRead.Refused(4, "「2026-02-30」は 2026-11-20 のような日付ではありません"),
                        new WinsRead.Refused(5, "何があったかが空です"),
                        new WinsRead.Refused(8, "「ひらめき」という反応はありません"),
                        new WinsRead.Refused(9, "件数の「たくさん」は整数ではありません"),
                        new WinsRead.Refused(10, "施策「知らない施策」がありません。先に追加するか、空欄にしてください"),
                        new WinsRead.Refused(11, "「きのう佐藤さんに」は 2026-11-20 | 佐藤部長 | CHAT | いいね のような形ではありません"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void readsWhatASpreadsheetWrites(String encoding) {
        for (String separator : List.of(",", "\t", ";")) {
            String text = String.join(separator, "Date", "WHAT HAPPENED", "Effect") + "\r\n"
                    + String.join(separator, "2026/11/20", "A社から返信", "Reply") + "\r\n";
            WinsRead read = new Notebook().table.read(text.getBytes(Charset.forName(encoding)));
            assertThat(read.drafts()).extracting(draft -> draft.win().title()).containsExactly("A社から返信");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "ただの文章", "日付,件数\n2026-11-20,1"})
    void aFileWithoutTheColumnsIsRefusedInASentence(String text) {
        Notebook notebook = new Notebook();
        assertThatThrownBy(() -> notebook.table.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("。");
    }

    @Test
    void whateverIsInTheFileItIsReadOrRefused() {
        Notebook notebook = new Notebook();
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            byte[] rubbish = new byte[random.nextInt(200)];
            random.nextBytes(rubbish);
            String text = "日付,何があったか\n" + new String(rubbish, StandardCharsets.ISO_8859_1);
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            // A quote that never ends makes the whole file no table; that is a sentence too.
            assertThat(catchThrowable(() -> notebook.table.read(file)))
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isNull(),
                            refused -> assertThat(refused).isInstanceOf(Refusal.class));
        }
    }
}
