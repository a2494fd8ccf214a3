package app.waraji.report;

import app.waraji.kernel.Period;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.report.NumberRow.Judged;
import app.waraji.report.Report.Draft;
import app.waraji.report.Report.GivenAway;
import app.waraji.report.Report.Head;
import app.waraji.report.Report.Material;
import app.waraji.report.Report.Planned;
import app.waraji.report.Report.Time;
import app.waraji.report.Report.Win;
import app.waraji.settings.PaperSize;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Weeks of made-up people, from nothing at all to too much of everything. */
final class Diaries {

    static final Week WEEK = Week.of(LocalDate.of(2026, 11, 16));
    static final Period PERIOD = Period.of(Period.Unit.WEEK, WEEK.monday(), Month.APRIL);
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Clock FRIDAY_EVENING =
            Clock.fixed(ZonedDateTime.of(2026, 11, 20, 17, 30, 0, 0, TOKYO).toInstant(), TOKYO);

    private Diaries() {}

    /** The same report on the other paper. */
    static Report onLetter(Report report) {
        Material material = report.material();
        Head head = new Head(material.head().from(), material.head().to(), PaperSize.LETTER);
        return new Report(
                report.period(),
                report.draft(),
                new Material(head, material.wins(), material.time(), material.nextWeek(), material.findings()));
    }

    static Report normal() {
        return new Report(
                WEEK,
                new Draft("メルマガから問い合わせ3件。今期最多の5件になり、うち3件が商談へ進みました。", "数を追うより、届いたあとの電話を早くするほうが商談につながると分かってきました。"),
                normalMaterial());
    }

    static Material normalMaterial() {
        return new Material(
                new Head("営業企画 佐藤 健", "営業部 田中部長", PaperSize.A4),
                List.of(
                        new Win("メルマガ11月号", "A社ほか 問い合わせ 3件", "A社 11/24 商談"),
                        new Win("導入事例ページ公開", "D社「事例を読んだ」と来訪", "見積提出 11/27"),
                        new Win("SEO 見出しの改善", "検索からのPV 前月比 +12%", "残り4ページも改善")),
                new Time(390, 240, 60, 0, 0, List.of(new GivenAway("急な商談", 90), new GivenAway("見積・納期", 60))),
                List.of(
                        planned(24, 9, 0, 90, "メルマガ12月号 原稿", "メルマガ"),
                        planned(26, 9, 0, 90, "導入事例 下書き", "導入事例"),
                        planned(27, 10, 0, 90, "展示会DM", "5月の展示会")),
                findings());
    }

    static Findings findings() {
        return new Findings(
                new Signal(Signal.Level.ATTENTION, "受注が最低ラインを下回りました"),
                List.of(new Asked(
                        "12月号メルマガの配信先を 800件から 1,200件へ増やしたい",
                        LocalDate.of(2026, 11, 25),
                        "推奨: 承認。追加費用は月 4,000円。名刺交換済みで未配信の 400件が対象です。見送る場合は、展示会のお礼メールだけを送ります。",
                        false)),
                numbers(),
                new SalesEffect(false, List.of("架電 82(目標 80)", "訪問・商談 9(目標 8)", "既存フォロー 21(目標 20)")),
                List.of(
                        new Issue("ホワイトペーパーの構成が3回延期", "急な商談と重なった", "30分×2回に分け、火・木の朝へ", "11/26まで"),
                        new Issue("名刺交換が目標の6割", "訪問が少ない週", "12月の展示会で 80枚を見込む", "")),
                Review.NONE);
    }

    static List<NumberRow> numbers() {
        return List.of(
                number("受注", "2", "1", "50%", "1", "", Judged.SHORT, "あと1件", 1, 1, 2),
                number("商談化率", "50%", "5件中3件", "", "5件中2件", "", Judged.NONE, "件数が少なく率は参考", 40, 40, 50),
                number("問い合わせ", "4", "5", "125%", "3", "", Judged.GOOD, "13週で最多", 3, 3, 4),
                number("PV", "1,800", "1,840", "102%", "1,710", "", Judged.GOOD, "", 1500, 1700, 1800),
                number("メール開封率", "25%", "24%", "96%", "26%", "", Judged.ENOUGH, "目標内の揺れ", 24, 22, 25),
                number("名刺交換", "10", "6", "60%", "12", "", Judged.SHORT, "あと4件", 8, 6, 10));
    }

    private static NumberRow number(
            String metric,
            String target,
            String actual,
            String percent,
            String before,
            String yearBefore,
            Judged judged,
            String remark,
            double around,
            double low,
            double goal) {
        List<Double> values = IntStream.range(0, 13)
                .mapToObj(week -> around * (1 + 0.3 * Math.sin(week * 1.7)))
                .toList();
        return new NumberRow(
                metric,
                target,
                actual,
                percent,
                before,
                yearBefore,
                new NumberRow.Course(values, low, goal),
                judged,
                remark);
    }

    /** A month, a quarter or a half with all that may be in one. */
    static Report longer(Period.Unit unit) {
        Material week = normalMaterial();
        Findings findings = findings();
        List<NumberRow> rows = findings.numbers().stream()
                .map(row -> new NumberRow(
                        row.metric(),
                        row.target(),
                        row.actual(),
                        row.percent(),
                        row.before(),
                        row.before(),
                        row.course(),
                        row.judged(),
                        row.remark()))
                .toList();
        List<String> weeks =
                IntStream.range(0, 13).mapToObj(n -> "9/" + (n + 1)).toList();
        Review review = new Review(
                "名刺交換: 目標40に対し26\nマーケティングの予定26.0hのうち7.5hを譲り、主な理由は急な商談 4.0hでした",
                List.of(
                        new Review.Chart(
                                "PV",
                                rows.get(3).course(),
                                weeks,
                                List.of(new Review.Event(3, "導入事例を公開"), new Review.Event(9, "メルマガ11月号"))),
                        new Review.Chart("問い合わせ", rows.get(2).course(), weeks, List.of())),
                List.of(
                        new Review.Step("名刺交換", "120件", 0.2, ""),
                        new Review.Step("PV", "6,420", 1, ""),
                        new Review.Step("問い合わせ", "18件", 0.01, "0.3%"),
                        new Review.Step("商談", "7件", 0.004, "38.9%"),
                        new Review.Step("受注", "2件", 0.002, "7件中2件")),
                List.of(
                        new Review.Clock("メルマガ", 8, new Review.Months(6, 12)),
                        new Review.Clock("SEO 見出しの改善", 3, new Review.Months(6, 9)),
                        new Review.Clock("展示会", 2, null)),
                List.of("校正の外注: 外注費と自分の時間で12万円、成果3件。浮いた時間は12.0時間で、社内で行う場合は18万円"),
                List.of(new Review.History("配信先を増やしたい", "11/2 相談", "11/4 承認(予算内で)", "11/10 実施")),
                List.of("直近13週: 報告 12回(約束 13回)、相談 4件、共有した成果 9件、確認の前に始めたこと 0件"),
                List.of("直近13週に必要だった80.0時間に対し、確保できたのは52.0時間。28.0時間が不足しています"));
        return new Report(
                Period.of(unit, WEEK.monday(), Month.APRIL),
                normal().draft(),
                new Material(
                        week.head(),
                        week.wins(),
                        week.time(),
                        week.nextWeek(),
                        new Findings(
                                findings.signal(),
                                findings.asked(),
                                rows,
                                findings.effect(),
                                findings.issues(),
                                review)));
    }

    static Report empty() {
        return new Report(WEEK, Draft.EMPTY, Material.NONE);
    }

    /** Of somebody who has used the diary for days. */
    static Report firstWeek() {
        return new Report(
                WEEK,
                new Draft("はじめての導入事例の取材を終えました", ""),
                new Material(
                        new Head("佐藤 健", "", PaperSize.A4),
                        List.of(new Win("", "D社の取材に1時間いただいた", "")),
                        new Time(90, 90, 0, 0, 0, List.of()),
                        List.of(planned(24, 9, 0, 90, "導入事例 下書き", "")),
                        new Findings(
                                Signal.NONE,
                                List.of(),
                                List.of(new NumberRow(
                                        "問い合わせ", "", "1", "", "", "", NumberRow.Course.NONE, Judged.NONE, "")),
                                SalesEffect.UNKNOWN,
                                List.of(),
                                Review.NONE)));
    }

    /** Half a year in which time was kept and wins came, and nobody wrote a number down. */
    static Report withoutNumbers() {
        Material week = normalMaterial();
        return new Report(
                Period.of(Period.Unit.HALF, WEEK.monday(), Month.APRIL),
                Draft.EMPTY,
                new Material(week.head(), week.wins(), week.time(), week.nextWeek(), Findings.NONE));
    }

    static Report tooMuch() {
        String length = "問い合わせが続き、担当者から「資料を社内で回覧したところ、別の部署からも話を聞きたいと言われた」と連絡があった";
        return new Report(
                WEEK,
                new Draft(
                        "今週は展示会のお礼メールと導入事例の公開が重なり、問い合わせ・資料請求・商談のすべてが13週で最多になったため、来週は対応を優先し、原稿は半分に減らします。それでも足りない場合は相談させてください。",
                        "忙しいなかでも毎朝30分を守れたことが大きい。".repeat(14)),
                new Material(
                        new Head("営業企画 佐藤 健", "営業部 田中部長", PaperSize.A4),
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
                                .toList(),
                        tooManyFindings(length)));
    }

    private static Findings tooManyFindings(String length) {
        return new Findings(
                new Signal(Signal.Level.LATE, length + length),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> new Asked(n + length, LocalDate.of(2026, 11, 25), length + length, n == 2))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> number(
                                "とても長い名前の指標その" + n,
                                "1,234,567",
                                "9,876,543",
                                "800%",
                                "1,234,567",
                                "",
                                Judged.SHORT,
                                "あと1,234,567件と少し",
                                n,
                                n,
                                n + 2))
                        .toList(),
                new SalesEffect(true, List.of(length, length)),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> new Issue(n + length, length, length, "11/27まで"))
                        .toList(),
                Review.NONE);
    }

    static Report longNames() {
        return new Report(
                WEEK,
                new Draft("株式会社サンプルテクノロジーズ・インターナショナル様より初受注", ""),
                new Material(
                        new Head(
                                "東日本営業統括本部 第一営業部 マーケティング推進準備室 兼 営業企画課 主任 勅使河原 虎之介",
                                "株式会社サンプルホールディングス 東日本営業統括本部 第一営業部 統括部長 兼 マーケティング担当執行役員 武者小路 実篤太郎",
                                PaperSize.A4),
                        List.of(new Win(
                                "https://www.example.co.jp/marketing/2026/autumn/newsletter?utm_source=mail",
                                "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik GmbH から問い合わせ",
                                "「スーパーウルトラハイパーミラクルロマンチックマーケティングオートメーションツール」の比較資料を送る")),
                        new Time(120, 0, 0, 0, 0, List.of(new GivenAway("年度末の棚卸しと在庫システム入れ替えに伴う全社的な立ち会い", 120))),
                        List.of(planned(24, 9, 0, 45, "原".repeat(120), "名".repeat(60))),
                        Findings.NONE));
    }

    static Report strangeCharacters() {
        return new Report(
                WEEK,
                new Draft(
                        "𠮷田様から🎉お祝い👨‍👩‍👧のメール\n髙橋様・﨑山様も",
                        "ガ\t改行\r\nと\u0000制御\u202E文字、שלום と مرحبا、半分の\uD83Dサロゲート、葛\uDB40\uDD00城市。①②㈱℃½é"),
                new Material(
                        new Head("𠮷野家 太郎", "髙﨑 部長", PaperSize.A4),
                        List.of(new Win("SNS 📣", "「いいね👍🏽」12件", "🇯🇵 日本語版")),
                        new Time(60, 30, 0, 0, 0, List.of(new GivenAway("😷", 30))),
                        List.of(planned(24, 9, 0, 30, "原稿\nその2", "ブログ ☕️")),
                        Findings.NONE));
    }

    static Report english() {
        return new Report(
                WEEK,
                new Draft(
                        "Three inquiries from the newsletter, our best week so far",
                        "Calling back within a day seems to matter more than sending more mail."),
                new Material(
                        new Head("Ken Sato", "Ms Tanaka", PaperSize.A4),
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
                                planned(26, 13, 30, 90, "Case study, first version", "Case studies")),
                        Findings.NONE));
    }

    private static Planned planned(int day, int hour, int minute, int minutes, String title, String activity) {
        return new Planned(new Slot(LocalDateTime.of(2026, 11, day, hour, minute), minutes), title, activity);
    }
}
