package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.print.PrintedPages;
import app.waraji.report.Report.Draft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ReportPdfTest {

    private static final ReportPdf JAPANESE = new ReportPdf(Diaries.FRIDAY_EVENING, Locale.JAPANESE);
    private static final ReportPdf ENGLISH = new ReportPdf(Diaries.FRIDAY_EVENING, Locale.ENGLISH);

    @Test
    void thePageReadsInTheOrderInWhichItIsSeen() throws IOException {
        assertThat(text(JAPANESE.print(Diaries.normal())))
                .containsSubsequence(
                        "マーケティング週報",
                        "2026年 第47週",
                        "11/16(月)–11/20(金)",
                        "営業部 田中部長 様",
                        "営業企画 佐藤 健",
                        "メルマガから問い合わせ3件。今期最多の5件になり、うち3件が商談へ進みました。",
                        "小さな成果",
                        "メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談",
                        "導入事例ページ公開 → D社「事例を読んだ」と来訪 → 見積提出 11/27",
                        "時間の使い方",
                        "予定 6.5h",
                        "実施 5.0h",
                        "譲った 2.5h",
                        "うち取り戻した 1.0h",
                        "急な商談 1.5h、見積・納期 1.0h",
                        "来週の予定",
                        "火 9:00–10:30",
                        "メルマガ12月号 原稿",
                        "所感",
                        "数を追うより、届いたあとの電話を早くするほうが商談につながると分かってきました。",
                        "上司コメント",
                        "確認日",
                        "Waraji で作成",
                        "2026-11-20",
                        "1 / 1");
    }

    @Test
    void anOrdinaryWeekIsOneSmallPage() throws IOException {
        PrintedPages printed = JAPANESE.print(Diaries.normal());

        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        }
        assertThat(printed.bytes()).hasSizeLessThan(80_000);
        assertThat(printed.missing()).isEmpty();
    }

    @Test
    void onlyTheCharactersUsedAreEmbeddedOfEachFont() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(JAPANESE.print(Diaries.strangeCharacters()).bytes())) {
            assertThat(fonts(document.getPage(0)))
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+.*"))
                    .anyMatch(name -> name.endsWith("BIZUDPGothic-Regular"))
                    .anyMatch(name -> name.endsWith("BIZUDPGothic-Bold"))
                    .anyMatch(name -> name.endsWith("NotoSansJP-Regular"));
        }
    }

    @Test
    void aRareNameIsPrintedAndWhatNoFontHasIsReported() throws IOException {
        PrintedPages printed = JAPANESE.print(Diaries.strangeCharacters());

        assertThat(text(printed)).contains("𠮷田様から〓お祝い〓のメール 髙橋様・﨑山様も").contains("𠮷野家 太郎");
        assertThat(printed.missing())
                .contains("🎉 U+1F389", "U+D83D", "ש U+05E9")
                .doesNotContain("𠮷 U+20BB7");
    }

    @Test
    void whatDoesNotFitThePageIsWholeInTheAppendix() throws IOException {
        PrintedPages printed = JAPANESE.print(Diaries.tooMuch());
        Report report = Diaries.tooMuch();

        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(text(printed, 1)).contains("全文とほか27件は付録", "1 / 5", "付録あり");
        String appendix = text(printed, 2) + text(printed, 3) + text(printed, 4) + text(printed, 5);
        assertThat(appendix).startsWith("付録");
        assertThat(joined(appendix))
                .contains(
                        joined(report.draft().headline()), joined(report.draft().remarks()))
                .contains(report.material().wins().stream()
                        .map(win -> joined(win.activity() + "→" + win.response() + "→" + win.next()))
                        .toList())
                .contains(report.material().time().givenAway().stream()
                        .map(row -> joined(row.reason()))
                        .toList());
    }

    @Test
    void veryLongNamesKeepTheirEnd() throws IOException {
        PrintedPages printed = JAPANESE.print(Diaries.longNames());

        assertThat(joined(text(printed, 1))).contains("武者小路実篤太郎様", "勅使河原虎之介");
        assertThat(joined(text(printed, 2))).contains("newsletter?utm_source=mail", "名".repeat(60));
    }

    @Test
    void nothingStandsOutsideTheMarginsHoweverMuchThereIs() throws IOException {
        for (Report report :
                List.of(Diaries.normal(), Diaries.empty(), Diaries.tooMuch(), Diaries.longNames(), Diaries.english())) {
            for (ReportPdf pdf : List.of(JAPANESE, ENGLISH)) {
                for (TextPosition letter : letters(pdf.print(report))) {
                    assertThat(letter.getX()).isGreaterThanOrEqualTo(38.9f);
                    assertThat(letter.getX() + letter.getWidth()).isLessThanOrEqualTo(742 * 0.75f + 0.1f);
                    assertThat(letter.getY()).isBetween(36f, PDRectangle.A4.getHeight() - 20);
                }
            }
        }
    }

    @Test
    void noTwoLettersStandOnTheSamePlace() throws IOException {
        for (Report report : List.of(Diaries.normal(), Diaries.tooMuch(), Diaries.longNames())) {
            for (ReportPdf pdf : List.of(JAPANESE, ENGLISH)) {
                List<TextPosition> letters = letters(pdf.print(report)).stream()
                        .filter(letter -> !letter.getUnicode().isBlank())
                        .toList();
                for (int i = 0; i < letters.size(); i++) {
                    for (int j = i + 1; j < letters.size(); j++) {
                        assertThat(overlap(letters.get(i), letters.get(j)))
                                .as("%s over %s", letters.get(i), letters.get(j))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void anEmptyWeekSaysSoAndHasNoEmptyHeadings() throws IOException {
        assertThat(text(JAPANESE.print(Diaries.empty())))
                .contains("記録はありません", "計画と実施の記録はありません", "来週の予定はまだありません", "上司コメント")
                .contains("お願い・相談 今回はありません", "数字 数字の入力はまだありません")
                .doesNotContain("所感", "譲った", " 様");
    }

    @Test
    void anEnglishReportIsEnglish() throws IOException {
        assertThat(text(ENGLISH.print(Diaries.english())))
                .contains("Marketing weekly report", "Week 47, 2026", "To: Ms Tanaka", "From: Ken Sato")
                .contains("Given away 2.0h", "Urgent deal 1.5h, Other 0.5h", "Tue 9:00–10:30")
                .doesNotContainPattern("[ぁ-んァ-ヶ一-龠]");
    }

    @Test
    void theFileSaysWhatItIsWhoWroteItAndInWhichLanguage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(JAPANESE.print(Diaries.normal()).bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("マーケティング週報 2026年 第47週");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("営業企画 佐藤 健");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Diaries.FRIDAY_EVENING.instant());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(outline(document))
                    .containsExactly("マーケティング週報", "お願い・相談", "小さな成果", "数字", "時間の使い方", "課題と打ち手", "来週の予定", "所感", "上司コメント");
        }
    }

    @Test
    void itCanBeReadAloudByItsStructure() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(JAPANESE.print(Diaries.normal()).bytes())) {
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);

            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(types)
                    .startsWith("Document", "H1", "P")
                    .containsSubsequence(
                            "H2",
                            "Table",
                            "TR",
                            "TD",
                            "TD",
                            "TD",
                            "H2",
                            "Figure:予定 6.5h、実施 5.0h、譲った 2.5h、うち取り戻した 1.0h");
        }
    }

    @Test
    void theSameReportAtTheSameTimeIsTheSameFile() {
        ReportPdf another = new ReportPdf(Diaries.FRIDAY_EVENING, Locale.JAPANESE);

        assertThat(another.print(Diaries.normal()).bytes())
                .isEqualTo(JAPANESE.print(Diaries.normal()).bytes());
    }

    @Test
    void anyTextAtAllCanBePrinted() {
        StringBuilder every = new StringBuilder();
        for (int point = 0; point <= 0x2FFFF; point += 7) {
            every.appendCodePoint(point);
        }
        Report report =
                new Report(Diaries.WEEK, new Draft(every.toString(), every.toString()), Diaries.normalMaterial());

        assertThat(JAPANESE.print(report).pages()).isGreaterThan(1);
    }

    private static boolean overlap(TextPosition one, TextPosition other) {
        float slack = 0.8f;
        boolean besides = one.getX() + one.getWidth() - slack <= other.getX()
                || other.getX() + other.getWidth() - slack <= one.getX();
        boolean above = Math.abs(one.getY() - other.getY()) >= Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
        return !besides && !above;
    }

    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(PrintedPages printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PrintedPages printed, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** The letters of the first page. */
    private static List<TextPosition> letters(PrintedPages printed) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return letters;
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    private static List<String> outline(PDDocument document) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        return names;
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String spoken = element.getAlternateDescription();
                types.add(element.getStructureType() + (spoken == null ? "" : ":" + spoken));
                collect(element, types);
            }
        }
    }
}
