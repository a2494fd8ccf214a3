package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTextTest {

    private final ReportExport export = new ReportExport(Diaries.FRIDAY_EVENING, Locale.JAPANESE);
    private final ReportExport english = new ReportExport(Diaries.FRIDAY_EVENING, Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void theMailSaysWhatThePageSays() {
        assertThat(export.mailText(Diaries.normal())).isEqualTo("""
                営業部 田中部長 様

                マーケティング週報 2026年 第47週  11/16(月)–11/20(金)

                ■ 今週の結論
                メルマガから問い合わせ3件。今期最多の5件になり、うち3件が商談へ進みました。
                相談 1件 / 注意●(受注が最低ラインを下回りました)

                ■ お願い・相談
                ・12月号メルマガの配信先を 800件から 1,200件へ増やしたい → 11/25(水)まで → 推奨: 承認。追加費用は月 4,000円。名刺交換済みで未配信の 400件が対象です。見送る場合は、展示会のお礼メールだけを送ります。

                ■ 小さな成果
                ・メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談
                ・導入事例ページ公開 → D社「事例を読んだ」と来訪 → 見積提出 11/27
                ・SEO 見出しの改善 → 検索からのPV 前月比 +12% → 残り4ページも改善

                ■ 数字
                ・受注 1(目標 2、達成率 50%、前期間 1) ▼ あと1件
                ・商談化率 5件中3件(目標 50%、前期間 5件中2件) 件数が少なく率は参考
                ・問い合わせ 5(目標 4、達成率 125%、前期間 3) ▲ 13週で最多
                ・PV 1,840(目標 1,800、達成率 102%、前期間 1,710) ▲
                ・メール開封率 24%(目標 25%、達成率 96%、前期間 26%) ● 目標内の揺れ
                ・名刺交換 6(目標 10、達成率 60%、前期間 12) ▼ あと4件

                ■ 時間の使い方
                ・予定 6.5h
                ・実施 5.0h
                ・譲った 2.5h(急な商談 1.5h、見積・納期 1.0h)
                ・うち取り戻した 1.0h
                ・営業への影響: なし
                ・架電 82(目標 80)
                ・訪問・商談 9(目標 8)
                ・既存フォロー 21(目標 20)

                ■ 課題と打ち手
                ・ホワイトペーパーの構成が3回延期 → 急な商談と重なった → 30分×2回に分け、火・木の朝へ → 11/26まで
                ・名刺交換が目標の6割 → 訪問が少ない週 → 12月の展示会で 80枚を見込む

                ■ 来週の予定
                ・火 9:00–10:30  メルマガ12月号 原稿
                ・木 9:00–10:30  導入事例 下書き
                ・金 10:00–11:30  展示会DM(5月の展示会)

                ■ 所感
                数を追うより、届いたあとの電話を早くするほうが商談につながると分かってきました。

                営業企画 佐藤 健
                """);
    }

    @Test
    void anEmptyWeekIsSaidCalmly() {
        assertThat(export.mailText(Diaries.empty()))
                .contains("■ 小さな成果\n記録はありません\n")
                .contains("■ 今週の結論\n情報共有\n")
                .doesNotContain("所感");
    }

    @Test
    void theMailCarriesEveryWin() {
        assertThat(export.mailText(Diaries.tooMuch())).contains("・施策その30、");
    }

    @Test
    void englishReportsAreEnglishThroughout() {
        assertThat(english.mailText(Diaries.english()))
                .contains("Marketing weekly report Week 47, 2026  16 Nov – 20 Nov")
                .contains("- Given away 2.0h (Urgent deal 1.5h, Other 0.5h)")
                .contains("- Tue 9:00–10:30  December newsletter, draft (Newsletter)")
                .doesNotContainPattern("[ぁ-んァ-ヶ一-龠]");
    }

    @Test
    void markdownKeepsWhatTheUserWroteAsItWasWritten() throws IOException {
        Report report = new Report(Diaries.WEEK, new Report.Draft("*今期* #1 [速報] A_B", ""), Diaries.normalMaterial());

        export.write(report, folder.resolve("report.md"));

        assertThat(Files.readString(folder.resolve("report.md")))
                .startsWith("# マーケティング週報 2026年 第47週")
                .contains("## 今週の結論\n\n\\*今期\\* \\#1 \\[速報\\] A\\_B\n")
                .contains("## 小さな成果\n\n- メルマガ11月号 → A社ほか");
    }

    @Test
    void theFileIsNamedForTheWeekAndItsAuthor() {
        assertThat(export.fileName(Diaries.PERIOD, "佐藤 健")).isEqualTo("週報_2026-W47_佐藤_健.pdf");
        assertThat(english.fileName(Diaries.PERIOD, "Ken Sato")).isEqualTo("weekly-report_2026-W47_Ken_Sato.pdf");
        assertThat(export.fileName(Diaries.PERIOD, "")).isEqualTo("週報_2026-W47.pdf");
        assertThat(export.fileName(Diaries.PERIOD, "営業/企画: \"健\"\n")).isEqualTo("週報_2026-W47_営業_企画_健.pdf");
        assertThat(export.fileName(Diaries.PERIOD, "𠮷".repeat(99))).hasSizeLessThan(110);
    }

    @Test
    void anUnknownEndingIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("report.docx");

        Assertions.assertThatThrownBy(() -> export.write(Diaries.normal(), file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".pdf");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedInWordsAndStaysAsItWas() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.pdf/inside"));

        Assertions.assertThatThrownBy(() -> export.write(Diaries.normal(), folder.resolve("report.pdf")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("report.pdf");
        assertThat(inTheWay).exists();
        assertThat(folder.toFile().list()).isEqualTo(List.of("report.pdf").toArray());
    }
}
