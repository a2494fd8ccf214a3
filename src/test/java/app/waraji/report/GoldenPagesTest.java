package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Period;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as somebody once looked at them and found them good, beside the pages of today. The pictures are small and grey,
 * and no font of the machine is in them. Where a page is meant to look otherwise, look at it and renew its picture by
 * {@code mvn test -Dtest=GoldenPagesTest -Dwaraji.golden=renew}; what failed stands in {@code target/golden}.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/app/waraji/report/golden");
    private static final Path SEEN = Path.of("target/golden");
    private static final boolean RENEW = "renew".equals(System.getProperty("waraji.golden"));

    private static final int DPI = 40;

    /** Where it begins on the page, in pixels. */
    private static final int HEADLINE = 44;

    /** The front and the first of the appendix: what follows is of the same kind. */
    private static final int PAGES = 2;

    /** How many rows of pixels are compared at a time, which is two lines of text: so one line of many counts. */
    private static final int ROWS = 16;

    /** In steps of grey, of 255: another Java may smooth edges a little otherwise. */
    private static final double MEAN = 2;

    /** Of the pixels those that are clearly another grey. */
    private static final double SHARE = 0.01;

    private static final int CLEARLY = 40;

    private static Stream<Diary> diaries() {
        return Stream.of(
                new Diary("empty", Diaries.empty(), "記録はありません", "数字の入力はまだありません"),
                new Diary("first-week", Diaries.firstWeek(), "はじめての導入事例の取材を終えました", "予定 1.5h 実施 1.5h"),
                new Diary("normal", Diaries.normal(), "うち3件が商談へ進みました。", "メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談"),
                new Diary("too-much", Diaries.tooMuch(), "施策その1、展示会のお礼メールと電話の組み合わせ", "全文とほか27件は付録"),
                new Diary("long-names", Diaries.longNames(), "株式会社サンプルテクノロジーズ・インターナショナル様より初受注"),
                new Diary("emoji", Diaries.strangeCharacters(), "𠮷田様から〓お祝い", "髙橋様・﨑山様も"),
                new Diary("year-without-numbers", Diaries.withoutNumbers(), "マーケティング半期報告", "数字の入力はまだありません"),
                new Diary(
                        "english",
                        Diaries.english(),
                        "Marketing weekly report",
                        "Three inquiries from the newsletter, our best week so far"),
                new Diary("english-letter", Diaries.onLetter(Diaries.english()), "To: Ms Tanaka", "Given away 2.0h"),
                new Diary("month", Diaries.longer(Period.Unit.MONTH), "マーケティング月報", "うち3件が商談へ進みました。"),
                new Diary("quarter", Diaries.longer(Period.Unit.QUARTER), "四半期", "うち3件が商談へ進みました。"),
                new Diary("half", Diaries.longer(Period.Unit.HALF), "マーケティング半期報告", "うち3件が商談へ進みました。"));
    }

    /** @param sentences some of what its pages say */
    private record Diary(String name, Report report, List<String> sentences) {

        Diary(String name, Report report, String... sentences) {
            this(name, report, List.of(sentences));
        }

        byte[] pdf() {
            Locale locale = name.startsWith("english") ? Locale.ENGLISH : Locale.JAPANESE;
            return new ReportPdf(Diaries.FRIDAY_EVENING, locale).print(report).bytes();
        }

        String file(int page) {
            return name + "-" + page + ".png";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void aPageLooksAsItDid(Diary diary) throws IOException {
        List<BufferedImage> pages = drawn(diary.pdf());
        for (int page = 1; page <= pages.size(); page++) {
            Path golden = GOLDEN.resolve(diary.file(page));
            BufferedImage seen = pages.get(page - 1);
            if (RENEW) {
                write(seen, golden);
            }
            assertThat(golden).exists();
            Difference difference = Difference.between(ImageIO.read(golden.toFile()), seen);
            if (!difference.isSmall()) {
                write(seen, SEEN.resolve(diary.file(page)));
            }
            assertThat(difference).as(diary.file(page)).matches(Difference::isSmall);
        }
        assertThat(GOLDEN.resolve(diary.file(pages.size() + 1))).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void aPageSaysWhatItsDiarySays(Diary diary) throws IOException {
        try (PDDocument document = Loader.loadPDF(diary.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains(diary.sentences);
        }
    }

    @Test
    void aLineThatMovedIsSeen() throws IOException {
        BufferedImage page = drawn(new Diary("normal", Diaries.normal()).pdf()).get(0);
        BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        moved.setData(page.getData());
        moved.setData(page.getData().createChild(0, HEADLINE, page.getWidth(), 10, 0, HEADLINE + 1, null));

        assertThat(Difference.between(page, page)).matches(Difference::isSmall);
        assertThat(Difference.between(page, moved)).matches(difference -> !difference.isSmall());
    }

    private static List<BufferedImage> drawn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            return pages;
        }
    }

    private static void write(BufferedImage page, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(page, "png", file.toFile());
    }

    /**
     * The greatest there is in any {@link #ROWS} rows.
     *
     * @param mean in steps of grey
     * @param share of the pixels that are clearly another grey
     */
    private record Difference(double mean, double share) {

        static Difference between(BufferedImage golden, BufferedImage seen) {
            assertThat(List.of(seen.getWidth(), seen.getHeight()))
                    .isEqualTo(List.of(golden.getWidth(), golden.getHeight()));
            Difference greatest = new Difference(0, 0);
            for (int top = 0; top + ROWS <= seen.getHeight(); top += ROWS / 2) {
                greatest = greatest.orGreater(between(grey(golden, top), grey(seen, top)));
            }
            return greatest;
        }

        private static Difference between(int[] before, int[] now) {
            long sum = 0;
            int clear = 0;
            for (int i = 0; i < before.length; i++) {
                int step = Math.abs(before[i] - now[i]);
                sum += step;
                clear += step > CLEARLY ? 1 : 0;
            }
            return new Difference((double) sum / before.length, (double) clear / before.length);
        }

        private static int[] grey(BufferedImage page, int top) {
            return page.getRaster().getSamples(0, top, page.getWidth(), ROWS, 0, (int[]) null);
        }

        private Difference orGreater(Difference other) {
            return new Difference(Math.max(mean, other.mean), Math.max(share, other.share));
        }

        boolean isSmall() {
            return mean <= MEAN && share <= SHARE;
        }
    }
}
