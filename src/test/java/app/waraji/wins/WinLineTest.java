package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WinLineTest {

    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(1, "月刊メルマガ", "メルマガ", Channel.EMAIL, null, false),
            new Activity(2, "製品ページのSEO", "SEO", Channel.SEO, null, false),
            new Activity(3, "Monthly newsletter", "newsletter", Channel.EMAIL, null, false),
            new Activity(4, "春の展示会", "展示会", Channel.EXHIBITION, null, false));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        メルマガ9月号 → A社 問い合わせ 1件           | メルマガ9月号 | 1 | INQUIRY | A社 | 1 | - | -
        メルマガ9月号→Ａ社　問合せ　１件             | メルマガ9月号 | 1 | INQUIRY | Ａ社 | 1 | - | -
        ﾒﾙﾏｶﾞ9月号 ⇒ A社から問い合わせ1件            | ﾒﾙﾏｶﾞ9月号 | 1 | INQUIRY | A社 | 1 | - | -
        newsletter -> inquiry, ACME, 1               | newsletter | 3 | INQUIRY | ACME | 1 | - | -
        newsletter => 3 inquiries from Acme Corp     | newsletter | 3 | INQUIRY | Acme Corp | 3 | - | -
        Newsletter Sept > order, Globex, JPY 500,000 | Newsletter Sept | 3 | ORDER | Globex | - | 500000 | -
        newsletter -> ACME meeting, next: visit 24 Nov | newsletter | 3 | MEETING | ACME | - | - | visit 24 Nov
        A社から見積依頼                              | A社から見積依頼 | - | INQUIRY | A社 | - | - | -
        展示会 ＞ 株式会社さくらから受注 50万円      | 展示会 | 4 | ORDER | 株式会社さくら | - | 500000 | -
        展示会 ー＞ 山田製作所様 商談                | 展示会 | 4 | MEETING | 山田製作所様 | - | - | -
        展示会 → 名刺 120枚                          | 展示会 → 名刺 120枚 | 4 | OTHER | - | 120 | - | -
        SEO記事 → 社長に褒められた                   | SEO記事 → 社長に褒められた | 2 | PRAISE | - | - | - | -
        メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談 | メルマガ11月号 | 1 | INQUIRY | A社ほか | 3 | - | A社 11/24 商談
        メルマガ → A社 返信 次: 11/24 商談           | メルマガ | 1 | REPLY | A社 | - | - | 11/24 商談
        メルマガを読んだA社から資料請求 次：電話     | メルマガを読んだA社から資料請求 | 1 | INQUIRY | A社 | - | - | 電話
        #SEO B社 検索経由で問い合わせ                | B社 検索経由で問い合わせ | 2 | INQUIRY | B社 | - | - | -
        ＃展示会 → C社 受注 ￥1,200,000              | C社 受注 ￥1,200,000 | 4 | ORDER | C社 | - | 1200000 | -
        事例ページ → 田中商会 問い合わせ             | 事例ページ | - | INQUIRY | 田中商会 | - | - | -
        事例ページ → 受注 1億2,000万円、ABC商事      | 事例ページ | - | ORDER | ABC商事 | - | 120000000 | -
        → A社 受注                                   | A社 受注 | - | ORDER | A社 | - | - | -
        SEO 見出しの改善 → 検索からのPV 前月比 +12%  | SEO 見出しの改善 → 検索からのPV 前月比 +12% | 2 | OTHER | - | - | - | -
        お客様から好評                               | お客様から好評 | - | PRAISE | - | - | - | -
        会社の3社合同展示会で打ち合わせ              | 会社の3社合同展示会で打ち合わせ | 4 | MEETING | - | 3 | - | -
        資料を見直した                               | 資料を見直した | - | OTHER | - | - | - | -
        次: 11/24 商談                               | 次: 11/24 商談 | - | MEETING | - | - | - | -
        メルマガ9月号 ⇒ ㈱山田製作所 問い合わせ「3件」 | メルマガ9月号 | 1 | INQUIRY | ㈱山田製作所 | 3 | - | -
        メルマガ9月号 -> 山田製作所御中 資料請求     | メルマガ9月号 | 1 | INQUIRY | 山田製作所 | - | - | -
        メルマガ→A社→問い合わせ                      | メルマガ | 1 | INQUIRY | A社 | - | - | -
        医療法人さくら会 資料請求 ← メルマガ         | メルマガ | 1 | INQUIRY | 医療法人さくら会 | - | - | -
        inquiry, ACME, 1 <- newsletter               | newsletter | 3 | INQUIRY | ACME | 1 | - | -
        SEO記事 → 問い合わせ3件、商談1件             | SEO記事 → 問い合わせ3件、商談1件 | 2 | INQUIRY | - | 3 | - | -
        展示会 → 名刺58枚、うち商談3件               | 展示会 → 名刺58枚、うち商談3件 | 4 | MEETING | - | 3 | - | -
        ウェビナー → 参加者25名のうち3社から問い合わせ | ウェビナー → 参加者25名のうち3社から問い合わせ | - | INQUIRY | - | 3 | - | -
        資料 → DL 12件                               | 資料 → DL 12件 | - | OTHER | - | 12 | - | -
        SEO → 検索1位、問い合わせ 2件                | SEO → 検索1位、問い合わせ 2件 | 2 | INQUIRY | - | 2 | - | -
        fair -> met Jane of Globex, meeting next week | fair -> met Jane of Globex, meeting next week | - | MEETING | - | - | - | -
        A社 → 受注                                   | A社 → 受注 | - | ORDER | A社 | - | - | -
        展示会で名刺交換したB社と商談 → 受注 200万円 | 展示会で名刺交換したB社と商談 | 4 | ORDER | B社 | - | 2000000 | -
        問い合わせ                                   | 問い合わせ | - | INQUIRY | - | - | - | -
        """)
    void understands(
            String line,
            String title,
            @Nullable Long activity,
            Effect effect,
            @Nullable String customer,
            @Nullable Integer count,
            @Nullable Long amount,
            @Nullable String nextStep) {
        WinLine read = WinLine.read(line, ACTIVITIES);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.activity() == null ? null : read.activity().id()).isEqualTo(activity);
        assertThat(read.outcome()).isEqualTo(new Outcome(effect, customer, count, amount, nextStep));
    }

    @ParameterizedTest
    @CsvSource({
        "山田株式会社から問い合わせ,山田株式会社",
        "株式会社山田製作所より受注,株式会社山田製作所",
        "㈱ワラジ 商談,㈱ワラジ",
        "受注A社,A社",
        "ABC商事様から返信,ABC商事様",
        "東京ガス社 来社,東京ガス社",
        "A社員研修で好評,",
        "当社の仕様を説明 商談,",
        "サクラ工業さんから見積依頼,サクラ工業さん",
        "さくらさまから返信,さくらさま",
        "学校法人みどり学園 来校,学校法人みどり学園",
        "5名様が来訪,",
        "たくさんの返信,",
        "部長さんから好評,",
        "大阪支社から評価された,",
        "新会社設立の相談,"
    })
    void knowsACustomerByItsForm(String line, @Nullable String customer) {
        assertThat(WinLine.read(line, List.of()).outcome().customer()).isEqualTo(customer);
    }

    @ParameterizedTest
    @CsvSource({
        "受注 50万円,500000",
        "受注 50万,500000",
        "受注 1.5億円,150000000",
        "受注 １２０万円,1200000",
        "order 500k yen,500000",
        "受注 3万5000円,35000",
        "50万PV,",
        "order 1.2M,1200000",
        "受注 12M,12000000",
        "3M order,",
        "受注 1.5円,",
        "2026年,"
    })
    void knowsASumOfMoney(String line, @Nullable Long amount) {
        assertThat(WinLine.read(line, List.of()).outcome().amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        昨日 メルマガ → A社 問い合わせ          | メルマガ               | 2026-11-19
        昨日、A社から問い合わせ                 | A社から問い合わせ      | 2026-11-19
        昨日A社から問い合わせ                   | A社から問い合わせ      | 2026-11-19
        11/18 メルマガ → 返信                   | メルマガ               | 2026-11-18
        １１/１８　メルマガ → 返信              | メルマガ               | 2026-11-18
        11月2日にB社と商談                      | B社と商談              | 2026-11-02
        メルマガ → A社 返信 11/18               | メルマガ               | 2026-11-18
        メルマガ → 11/18 A社 返信               | メルマガ               | 2026-11-18
        A社から返信（11/18）                    | A社から返信            | 2026-11-18
        2026-10-01 A社から返信                  | A社から返信            | 2026-10-01
        #SEO 一昨日 A社から返信                 | A社から返信            | 2026-11-18
        yesterday newsletter -> inquiry, ACME   | newsletter             | 2026-11-19
        newsletter -> inquiry, ACME, 18 Nov     | newsletter             | 2026-11-18
        newsletter -> reply on Nov 2            | newsletter             | 2026-11-02
        昨日                                    | 昨日                   | -
        メルマガ9月号 → 返信                    | メルマガ9月号          | -
        9月号のメルマガ → 返信                  | 9月号のメルマガ        | -
        A社と商談 11/24                         | A社と商談 11/24        | -
        1/2に短縮 → 評価                        | 1/2に短縮              | -
        2/30 A社から返信                        | 2/30 A社から返信       | -
        11/18                                   | 11/18                  | -
        """)
    void knowsThePastDayThatALineSpeaksOf(String line, String title, @Nullable LocalDate date) {
        WinLine read = WinLine.read(line, ACTIVITIES, LocalDate.of(2026, 11, 20));
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", "->", "=>", "⇒", ">", ">>", "-->", "＞", "－＞", "➡", "⟶", "➔", "▶"})
    void knowsArrowsOfAllKinds(String arrow) {
        for (String line : List.of("メルマガ" + arrow + "A社 返信", "メルマガ " + arrow + " A社 返信")) {
            WinLine read = WinLine.read(line, ACTIVITIES);
            assertThat(read.title()).as(line).isEqualTo("メルマガ");
            assertThat(read.outcome()).isEqualTo(new Outcome(Effect.REPLY, "A社", null, null, null));
        }
    }

    @Test
    void anEndedActivityIsNotFound() {
        Activity ended = new Activity(9, "ブログ", null, Channel.CONTENT, null, true);
        assertThat(WinLine.read("ブログ → 問い合わせ", List.of(ended)).activity()).isNull();
    }

    @Test
    void noWordThatIsNotUnderstoodIsEverLost() {
        List<String> known = List.of(
                "A社", "→", "->", "問い合わせ", "3件", "50万円", "#SEO", "メルマガ", "、", ",", "inquiry", "12", "昨日", "11/18", "次:",
                "株式会社さくら");
        List<String> unknown = List.of("ぬるぬる", "Qzx", "ゐゑ", "𠮷野", "vwv", "(ヱヰ)", "?!", "👍", "99%");
        Random random = new Random(47);
        for (int round = 0; round < 5_000; round++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                words.add(known.get(random.nextInt(known.size())));
            }
            List<String> strange = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                String word = unknown.get(random.nextInt(unknown.size()));
                strange.add(word);
                words.add(word);
            }
            Collections.shuffle(words, random);
            String line = String.join(random.nextBoolean() ? " " : "", words);
            WinLine read = WinLine.read(line, ACTIVITIES, LocalDate.of(2026, 11, 20));
            String kept = read.title() + " " + read.outcome().customer() + " "
                    + read.outcome().nextStep();
            assertThat(strange).as(line).allMatch(kept::contains);
        }
    }

    @Test
    void whateverIsTypedIsReadWithATitle() {
        Random random = new Random(11);
        String letters = "A社様株式会→->＞ー#＃次:：、,1１¥円万億件 　問い合わせinquiry\\()（";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                line.append(letters.charAt(random.nextInt(letters.length())));
            }
            WinLine read = WinLine.read(line.toString(), ACTIVITIES);
            assertThat(read.title().isBlank())
                    .as(line.toString())
                    .isEqualTo(line.toString().isBlank());
        }
    }
}
