package app.waraji.report;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.report.WeekReport.Draft;
import app.waraji.report.WeekReport.GivenAway;
import app.waraji.report.WeekReport.Material;
import app.waraji.report.WeekReport.Planned;
import app.waraji.report.WeekReport.Time;
import app.waraji.report.WeekReport.Win;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Weeks of made-up people, from nothing at all to too much of everything. */
final class Diaries {

    static final Week WEEK = Week.of(LocalDate.of(2026, 11, 16));
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Clock FRIDAY_EVENING =
            Clock.fixed(ZonedDateTime.of(2026, 11, 20, 17, 30, 0, 0, TOKYO).toInstant(), TOKYO);

    private Diaries() {}

    static WeekReport normal() {
        return new WeekReport(
                WEEK,
                new Draft("メルマガから問い合わせ3件。今期最多の5件になり、うち3件が商談へ進みました。", "数を追うより、届いたあとの電話を早くするほうが商談につながると分かってきました。"),
                normalMaterial());
    }

    static Material normalMaterial() {
        return new Material(
                "営業企画 佐藤 健",
                "営業部 田中部長",
                List.of(
                        new Win("メルマガ11月号", "A社ほか 問い合わせ 3件", "A社 11/24 商談"),
                        new Win("導入事例ページ公開", "D社「事例を読んだ」と来訪", "見積提出 11/27"),
                        new Win("SEO 見出しの改善", "検索からのPV 前月比 +12%", "残り4ページも改善")),
                new Time(390, 240, 60, 0, 0, List.of(new GivenAway("急な商談", 90), new GivenAway("見積・納期", 60))),
                List.of(
                        planned(24, 9, 0, 90, "メルマガ12月号 原稿", "メルマガ"),
                        planned(26, 9, 0, 90, "導入事例 下書き", "導入事例"),
                        planned(27, 10, 0, 90, "展示会DM", "5月の展示会")));
    }

    static WeekReport empty() {
        return new WeekReport(WEEK, Draft.EMPTY, new Material("", "", List.of(), Time.NONE, List.of()));
    }

    static WeekReport tooMuch() {
        String length = "問い合わせが続き、担当者から「資料を社内で回覧したところ、別の部署からも話を聞きたいと言われた」と連絡があった";
        return new WeekReport(
                WEEK,
                new Draft(
                        "今週は展示会のお礼メールと導入事例の公開が重なり、問い合わせ・資料請求・商談のすべてが13週で最多になったため、来週は対応を優先し、原稿は半分に減らします。それでも足りない場合は相談させてください。",
                        "忙しいなかでも毎朝30分を守れたことが大きい。".repeat(14)),
                new Material(
                        "営業企画 佐藤 健",
                        "営業部 田中部長",
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(n -> new Win(
                                        "施策その" + n + "、展示会のお礼メールと電話の組み合わせ", n + "件目:" + length, "次回は" + n + "社へ訪問"))
                                .toList(),
                        new Time(
                                2405,
                                900,
                                185,
                                120,
                                75,
                                IntStream.rangeClosed(1, 14)
                                        .mapToObj(n -> new GivenAway("とても長い名前の理由その" + n, 100 - n))
                                        .toList()),
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(n -> planned(
                                        23 + n % 5, 9, 0, 60, "枠" + n + " 原稿の推敲と写真の差し替え、社内確認の依頼まで一気に進める", "導入事例"))
                                .toList()));
    }

    static WeekReport longNames() {
        return new WeekReport(
                WEEK,
                new Draft("株式会社サンプルテクノロジーズ・インターナショナル様より初受注", ""),
                new Material(
                        "東日本営業統括本部 第一営業部 マーケティング推進準備室 兼 営業企画課 主任 勅使河原 虎之介",
                        "株式会社サンプルホールディングス 東日本営業統括本部 第一営業部 統括部長 兼 マーケティング担当執行役員 武者小路 実篤太郎",
                        List.of(new Win(
                                "https://www.example.co.jp/marketing/2026/autumn/newsletter?utm_source=mail",
                                "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik GmbH から問い合わせ",
                                "「スーパーウルトラハイパーミラクルロマンチックマーケティングオートメーションツール」の比較資料を送る")),
                        new Time(120, 0, 0, 0, 0, List.of(new GivenAway("年度末の棚卸しと在庫システム入れ替えに伴う全社的な立ち会い", 120))),
                        List.of(planned(24, 9, 0, 45, "原".repeat(120), "名".repeat(60)))));
    }

    static WeekReport strangeCharacters() {
        return new WeekReport(
                WEEK,
                new Draft(
                        "𠮷田様から🎉お祝い👨‍👩‍👧のメール\n髙橋様・﨑山様も",
                        "ガ\t改行\r\nと\u0000制御\u202E文字、שלום と مرحبا、半分の\uD83Dサロゲート、葛\uDB40\uDD00城市。①②㈱℃½é"),
                new Material(
                        "𠮷野家 太郎",
                        "髙﨑 部長",
                        List.of(new Win("SNS 📣", "「いいね👍🏽」12件", "🇯🇵 日本語版")),
                        new Time(60, 30, 0, 0, 0, List.of(new GivenAway("😷", 30))),
                        List.of(planned(24, 9, 0, 30, "原稿\nその2", "ブログ ☕️"))));
    }

    static WeekReport english() {
        return new WeekReport(
                WEEK,
                new Draft(
                        "Three inquiries from the newsletter, our best week so far",
                        "Calling back within a day seems to matter more than sending more mail."),
                new Material(
                        "Ken Sato",
                        "Ms Tanaka",
                        List.of(
                                new Win(
                                        "November newsletter",
                                        "3 inquiries, company A among them",
                                        "Meeting with A on 24 Nov"),
                                new Win(
                                        "Case study published",
                                        "D came by: “we read the case study”",
                                        "Send the quote by 27 Nov"),
                                new Win("", "Search views up 12% on last month", "")),
                        new Time(
                                390, 240, 60, 30, 45, List.of(new GivenAway("Urgent deal", 90), new GivenAway("", 30))),
                        List.of(
                                planned(24, 9, 0, 90, "December newsletter, draft", "Newsletter"),
                                planned(26, 13, 30, 90, "Case study, first version", "Case studies"))));
    }

    private static Planned planned(int day, int hour, int minute, int minutes, String title, String activity) {
        return new Planned(new Slot(LocalDateTime.of(2026, 11, day, hour, minute), minutes), title, activity);
    }
}
