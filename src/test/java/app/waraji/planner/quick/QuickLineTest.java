package app.waraji.planner.quick;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seen from Wednesday, 18 November 2026, at eight in the morning. */
class QuickLineTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T08:00");
    private static final List<Activity> ACTIVITIES = List.of(
            activity(1, "導入事例", "content"),
            activity(2, "月刊メルマガ", "メルマガ"),
            activity(3, "製品ページSEO", "SEO"),
            activity(4, "May exhibition", null),
            activity(5, "SNS発信", "SNS"),
            new Activity(6, "終わった施策", "old", Channel.OTHER, null, true));

    private static Activity activity(long id, String title, @Nullable String tag) {
        return new Activity(id, title, tag, Channel.OTHER, null, false);
    }

    private static QuickLine read(String line) {
        return QuickLine.read(line, ACTIVITIES, NOW);
    }

    /** What was understood, in the order date, start, minutes, week, role where it is sales, activity. */
    private static String understood(QuickLine read) {
        List<Object> said = new ArrayList<>();
        said.add(read.date());
        said.add(read.start());
        said.add(read.minutes());
        said.add(read.week());
        said.add(read.isSomeday() ? "someday" : null);
        said.add(read.role() == Role.SALES ? "sales" : null);
        Activity activity = read.activity();
        said.add(activity == null ? null : "#" + activity.shortName());
        return String.join(
                " ", said.stream().filter(Objects::nonNull).map(String::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            火 9-10:30 SEO記事 #content | SEO記事 | 2026-11-24 09:00 90 #content
            明日 30分 架電 @営業 | 架電 | 2026-11-19 30 sales
            今週 ホワイトペーパー 2h | ホワイトペーパー | 120 2026-W47
            今日 報告書 | 報告書 | 2026-11-18
            本日 17時 日報 | 日報 | 2026-11-18 17:00
            明後日 15時 訪問 @営業 | 訪問 | 2026-11-20 15:00 sales
            あさって 見積 | 見積 | 2026-11-20
            昨日 9:00-10:00 校正 | 校正 | 2026-11-17 09:00 60
            一昨日 取材 | 取材 | 2026-11-16
            火 定例 | 定例 | 2026-11-24
            火曜 定例 | 定例 | 2026-11-24
            火曜日 定例 | 定例 | 2026-11-24
            木 定例 | 定例 | 2026-11-19
            日 出展 | 出展 | 2026-11-22
            水 定例 | 定例 | 2026-11-18
            水 7:00 朝会 | 朝会 | 2026-11-25 07:00
            水 9時 朝会 | 朝会 | 2026-11-18 09:00
            今週火 記録 | 記録 | 2026-11-17
            今週の火曜 記録 | 記録 | 2026-11-17
            来週火曜 定例 | 定例 | 2026-11-24
            来週の火曜日 定例 | 定例 | 2026-11-24
            来週 火 定例 | 定例 | 2026-11-24
            火 来週 定例 | 定例 | 2026-11-24
            再来週の月 15時 打合せ | 打合せ | 2026-11-30 15:00
            先週金曜 15:00-16:00 来客 | 来客 | 2026-11-13 15:00 60
            次の火曜 打合せ | 打合せ | 2026-11-24
            今週中に 名刺整理 | 名刺整理 | 2026-W47
            来週 名刺整理 1時間 | 名刺整理 | 60 2026-W48
            再来週 名刺整理 | 名刺整理 | 2026-W49
            名刺整理 来週 | 名刺整理 | 2026-W48
            いつか 名刺整理 | 名刺整理 | someday
            11/27 見積提出 | 見積提出 | 2026-11-27
            １１／２７　見積提出 | 見積提出 | 2026-11-27
            11月27日 見積提出 | 見積提出 | 2026-11-27
            11/27(金) 見積提出 | 見積提出 | 2026-11-27
            11月27日（金） 見積提出 | 見積提出 | 2026-11-27
            11/27 金 見積提出 | 見積提出 | 2026-11-27
            2026-11-27 見積提出 | 見積提出 | 2026-11-27
            2026/11/27 見積提出 | 見積提出 | 2026-11-27
            2027年1月5日 仕事始め | 仕事始め | 2027-01-05
            11/2 記録 | 記録 | 2026-11-02
            1/5 仕事始め | 仕事始め | 2027-01-05
            27日 締め | 締め | 2026-11-27
            5日 締め | 締め | 2026-12-05
            31日 棚卸し | 棚卸し | 2026-12-31
            月末 請求 | 請求 | 2026-11-30
            来月末 請求 | 請求 | 2026-12-31
            3日後 電話 | 電話 | 2026-11-21
            ２週間後 電話 | 電話 | 2026-12-02
            来月5日 定例 | 定例 | 2026-12-05
            来月の5日 定例 | 定例 | 2026-12-05
            金曜まで 見積 | 見積 | 2026-11-20
            11/27までに 見積 30分 | 見積 | 2026-11-27 30
            明日 9:00〜10:30 会議 | 会議 | 2026-11-19 09:00 90
            明日 ９：００～１０：３０ 会議 | 会議 | 2026-11-19 09:00 90
            明日 9：00－10：30 会議 | 会議 | 2026-11-19 09:00 90
            明日 9時ー10時 会議 | 会議 | 2026-11-19 09:00 60
            明日 9:00 - 10:30 会議 | 会議 | 2026-11-19 09:00 90
            明日 9時から10時半 会議 | 会議 | 2026-11-19 09:00 90
            明日 9時から10時半まで 会議 | 会議 | 2026-11-19 09:00 90
            明日 9時半〜11時 会議 | 会議 | 2026-11-19 09:30 90
            明日 10-12 会議 | 会議 | 2026-11-19 10:00 120
            明日 9.30-10.30 会議 | 会議 | 2026-11-19 09:30 60
            明日 23時〜24時 夜勤 | 夜勤 | 2026-11-19 23:00 60
            明日 22:00-1:00 夜勤 | 夜勤 | 2026-11-19 22:00 180
            午後3時 面談 | 面談 | 2026-11-18 15:00
            午後3時〜4時半 面談 | 面談 | 2026-11-18 15:00 90
            午後3時から5時 面談 | 面談 | 2026-11-18 15:00 120
            午前9時 面談 | 面談 | 2026-11-18 09:00
            7時 朝会 | 朝会 | 2026-11-19 07:00
            15時 面談 30分 | 面談 | 2026-11-18 15:00 30
            15時頃 電話 | 電話 | 2026-11-18 15:00
            15時に 電話 | 電話 | 2026-11-18 15:00
            15時〜 電話 | 電話 | 2026-11-18 15:00
            正午 昼食会 | 昼食会 | 2026-11-18 12:00
            明日15時A社訪問 | A社訪問 | 2026-11-19 15:00
            明日の15時に架電 | 架電 | 2026-11-19 15:00
            火曜15時-16時 打合せ | 打合せ | 2026-11-24 15:00 60
            火9-10:30 SEO記事 | SEO記事 | 2026-11-24 09:00 90
            来週火曜9:00〜10:30定例 | 定例 | 2026-11-24 09:00 90
            11/27(金)の15時 打合せ | 打合せ | 2026-11-27 15:00
            15時から打合せ | 打合せ | 2026-11-18 15:00
            明日、15時、A社訪問 | A社訪問 | 2026-11-19 15:00
            30分 架電 | 架電 | 30
            ３０分　架電 | 架電 | 30
            架電 30 分 | 架電 | 30
            1時間 執筆 | 執筆 | 60
            1時間半 執筆 | 執筆 | 90
            1時間30分 執筆 | 執筆 | 90
            1.5時間 執筆 | 執筆 | 90
            １．５時間　執筆 | 執筆 | 90
            2h 執筆 | 執筆 | 120
            1h30 執筆 | 執筆 | 90
            90m 執筆 | 執筆 | 90
            90分間 執筆 | 執筆 | 90
            架電 @営業 | 架電 | sales
            架電 ＠営業 | 架電 | sales
            架電 @営 | 架電 | sales
            原稿 @マーケ | 原稿 | ''
            原稿 @ﾏｰｹ | 原稿 | ''
            原稿 @sales #メルマガ | 原稿 | sales #メルマガ
            原稿 ＃メルマガ | 原稿 | #メルマガ
            原稿 #ﾒﾙﾏｶﾞ | 原稿 | #メルマガ
            原稿 #めるまが | 原稿 | #メルマガ
            原稿 #月刊 | 原稿 | #メルマガ
            原稿 #seo | 原稿 | #SEO
            原稿 #ｓｅｏ | 原稿 | #SEO
            原稿 #may exhibition 明日 | 原稿 | 2026-11-19 #May exhibition
            原稿 #製品 30分 | 原稿 | 30 #SEO
            """)
    void readsJapanese(String line, String title, String said) {
        QuickLine read = read(line);
        assertThat(read.title()).isEqualTo(title);
        assertThat(understood(read)).isEqualTo(said);
        assertThat(read.unparsed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            tue 9-10:30 SEO article #content | SEO article | 2026-11-24 09:00 90 #content
            today call | call | 2026-11-18
            Tomorrow 30 min call @sales | call | 2026-11-19 30 sales
            day after tomorrow call | call | 2026-11-20
            yesterday 9:00-10:00 proofs | proofs | 2026-11-17 09:00 60
            tuesday review | review | 2026-11-24
            Tues review | review | 2026-11-24
            thu review | review | 2026-11-19
            Thursday review | review | 2026-11-19
            wed review | review | 2026-11-18
            review on tue | review | 2026-11-24
            call Tanaka on Tuesday about renewal | call Tanaka about renewal | 2026-11-24
            next tue review | review | 2026-11-24
            next tuesday 9am review | review | 2026-11-24 09:00
            this mon review | review | 2026-11-16
            last fri 3-4pm visit | visit | 2026-11-13 15:00 60
            next week white paper 2h | white paper | 120 2026-W48
            this week white paper | white paper | 2026-W47
            white paper this week | white paper | 2026-W47
            next week tue white paper | white paper | 2026-11-24
            week after next trip | trip | 2026-W49
            in 3 days call | call | 2026-11-21
            in 2 weeks call | call | 2026-12-02
            in a week call | call | 2026-11-25
            someday sort cards | sort cards | someday
            Nov 27 quote | quote | 2026-11-27
            November 27 quote | quote | 2026-11-27
            Nov. 27th quote | quote | 2026-11-27
            27 Nov quote | quote | 2026-11-27
            27th of November quote | quote | 2026-11-27
            Jan 5 kickoff | kickoff | 2027-01-05
            Nov 27, 2026 quote | quote | 2026-11-27
            27 Nov 2027 quote | quote | 2027-11-27
            11/27 quote | quote | 2026-11-27
            2026-11-27 quote | quote | 2026-11-27
            by fri quote | quote | 2026-11-20
            due 11/27 quote | quote | 2026-11-27
            end of month invoices | invoices | 2026-11-30
            end of next month invoices | invoices | 2026-12-31
            on the 27th quote | quote | 2026-11-27
            at 9 standup | standup | 2026-11-18 09:00
            at 7 standup | standup | 2026-11-19 07:00
            at 9.30 standup | standup | 2026-11-18 09:30
            9:30 standup | standup | 2026-11-18 09:30
            9am standup | standup | 2026-11-18 09:00
            3pm call | call | 2026-11-18 15:00
            3 PM call | call | 2026-11-18 15:00
            3:30 p.m. call | call | 2026-11-18 15:30
            lunch at noon | lunch | 2026-11-18 12:00
            call at 3pm tomorrow | call | 2026-11-19 15:00
            9-10 standup | standup | 2026-11-18 09:00 60
            9–10:30 standup | standup | 2026-11-18 09:00 90
            9:00 to 10:30 standup | standup | 2026-11-18 09:00 90
            from 9 to 10:30 standup | standup | 2026-11-18 09:00 90
            from 9 to 11 standup | standup | 2026-11-18 09:00 120
            9am-5pm offsite | offsite | 2026-11-18 09:00 480
            9-5pm offsite | offsite | 2026-11-18 09:00 480
            3-4pm call | call | 2026-11-18 15:00 60
            11am-1pm lunch | lunch | 2026-11-18 11:00 120
            1pm-2:30 call | call | 2026-11-18 13:00 90
            30m call | call | 30
            30 min call | call | 30
            call for 45 minutes | call | 45
            2 hours writing | writing | 120
            2hrs writing | writing | 120
            1.5h writing | writing | 90
            1.5 hours writing | writing | 90
            1h30 writing | writing | 90
            1h 30m writing | writing | 90
            half an hour writing | writing | 30
            writing for an hour | writing | 60
            call @sales | call | sales
            call @s | call | sales
            draft @marketing #SEO | draft | #SEO
            draft #may | draft | #May exhibition
            draft #May exhibition 2h | draft | 120 #May exhibition
            """)
    void readsEnglish(String line, String title, String said) {
        readsJapanese(line, title, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "火災訓練",
                "水曜どうでしょう",
                "木材発注",
                "金額確認",
                "土産準備",
                "日報作成",
                "月次報告",
                "第2火曜会",
                "第2 火曜 の会",
                "毎週 火曜 定例",
                "A社3月号",
                "3月号の校正",
                "11月27日号",
                "第3四半期",
                "2026年度計画",
                "1時間でわかるSEO",
                "30分でわかる展示会",
                "24時間対応",
                "3日間集中講座",
                "100日後に売れる商品",
                "3時のおやつ",
                "10時のおやつ企画",
                "今日から始めるSEO",
                "明日香さん面談",
                "今週のまとめ",
                "昨日のブログ",
                "来週号の校正",
                "土日 出展",
                "月1回 報告",
                "月火水 出張",
                "金10万円の見積",
                "COVID-19",
                "COVID-19 対策",
                "Q3",
                "iPhone 15",
                "iPhone 15 の価格調査",
                "24-70mm",
                "24-70mm レンズ",
                "16:9 動画",
                "18-20歳向け",
                "1on1",
                "4K動画",
                "5G対応",
                "3M訪問",
                "2H計画",
                "2H 計画",
                "B2B",
                "50m走",
                "1/2ページ広告",
                "A/Bテスト",
                "110番の家",
                "v9.30 リリース",
                "9.11 講演",
                "info@sales.co.jp へ返信",
                "Monday.com",
                "Monday.com review",
                "Sunday's best",
                "Black Friday sale",
                "Cyber Monday plan",
                "Good Friday menu",
                "May be late",
                "Marchetti call",
                "today's list",
                "week 47 numbers",
                "next weekend trip",
                "this weekly note",
                "9to5 blog",
                "15 minutes of fame",
                "Top 10-20 list-",
                "This week in SEO",
                "every tue standup",
                "agenda for next week",
                "all about tomorrow",
                "Thursdays only",
                "24H race",
                "100M users",
                "Room 5m2",
                "版 1.2.3 h",
                "長すぎる 99h",
                "F-1 9",
                "ISO 9001",
                "10",
                "C# 講座",
                "No.1",
                "3.14"
            })
    void leavesWordsThatOnlyLookSo(String line) {
        QuickLine read = read(line);
        assertThat(read.title()).isEqualTo(line);
        assertThat(understood(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            火 水 打合せ | 水 打合せ | 2026-11-24 | 水
            明日 打合せ 来週 | 打合せ 来週 | 2026-11-19 | 来週
            11/27 12/1 打合せ | 12/1 打合せ | 2026-11-27 | 12/1
            火 9-10 10-11 打合せ | 10-11 打合せ | 2026-11-24 09:00 60 | 10-11
            2h 9-10:30 執筆 | 9-10:30 執筆 | 120 | 9-10:30
            30分 執筆 1h | 執筆 1h | 30 | 1h
            今週 9-10 朝会 | 9-10 朝会 | 2026-W47 | 9-10
            いつか 明日 整理 | 明日 整理 | someday | 明日
            架電 @営業 @マーケ | 架電 @マーケ | sales | @マーケ
            原稿 #SEO #SNS | 原稿 #SNS | #SEO | #SNS
            原稿 #S | 原稿 #S | '' | #S
            原稿 #old | 原稿 #old | '' | #old
            原稿 #知らない | 原稿 #知らない | '' | #知らない
            原稿 @田中 | 原稿 @田中 | '' | @田中
            2/30 打合せ | 2/30 打合せ | '' | 2/30
            25:00 打合せ | 25:00 打合せ | '' | 25:00
            10:30-9:00 打合せ | 10:30-9:00 打合せ | '' | ''
            資料 1-2 修正 | 資料 1-2 修正 | '' | 1-2
            15時まで 資料 | 15時まで 資料 | '' | 15時まで
            Write Monday newsletter | Write Monday newsletter | '' | Monday
            Look at 10 competitors | Look at 10 competitors | '' | at 10
            tue wed review | wed review | 2026-11-24 | wed
            11/27(木) 見積 | 11/27(木) 見積 | '' | ''
            """)
    void leavesInTheTitleWhatItCannotUse(String line, String title, String said, String unparsed) {
        QuickLine read = read(line);
        assertThat(read.title()).isEqualTo(title);
        assertThat(understood(read)).isEqualTo(said);
        assertThat(String.join(" ", read.unparsed())).contains(unparsed);
    }

    @Test
    void aLineMayHaveNoTitleOrNothingAtAll() {
        assertThat(read("火 9-10").title()).isEmpty();
        assertThat(read("").title()).isEmpty();
        assertThat(read(" 　、 ").title()).isEmpty();
        assertThat(understood(read(""))).isEmpty();
    }

    @Test
    void theSpacingOfTheTitleStays() {
        assertThat(read("A社　 訪問、その後 明日 見積。").title()).isEqualTo("A社　 訪問、その後 見積。");
    }

    @Test
    void aDateInTheWeekThatEndsTheYear() {
        QuickLine read = QuickLine.read("来週 月 9:00 仕事始め", List.of(), LocalDateTime.parse("2026-12-31T12:00"));

        assertThat(read.date()).isEqualTo("2027-01-04");
        assertThat(QuickLine.read("今週 整理", List.of(), LocalDateTime.parse("2027-01-01T12:00"))
                        .week())
                .isEqualTo(Week.parse("2026-W53").orElseThrow());
    }
}
