package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.ChartEvent;
import app.waraji.print.Picture;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class ChartFilesTest {

    private static final ChartLook ALL = new ChartLook(true, true, true, true);

    private final ChartDiary diary = new ChartDiary();
    private final ChartWords words = new ChartWords(Locale.JAPANESE);

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void csvHasOneRowAPeriodWithGapsAsEmptyCells() {
        diary.aim("2026-04-06", "inquiries", 2, 3, 4, false);
        diary.enter("inquiries", 5, null, 7);
        List<String> lines = csv();
        assertThat(lines.get(0)).isEqualTo("\uFEFF開始日,終了日,問い合わせ,母数,最低,目標,上振れ,前年,メモ,出来事");
        assertThat(lines).hasSize(14);
        assertThat(lines.subList(11, 14))
                .containsExactly(
                        "2026-11-02,2026-11-08,5,,2,3,4,,,",
                        "2026-11-09,2026-11-15,,,2,3,4,,,",
                        "2026-11-16,2026-11-22,7,,2,3,4,,,");
    }

    @Test
    void whatOthersWroteIsNoFormulaInTheCsv() {
        diary.measurements.enter(diary.metric("inquiries"), ChartDiary.MONDAY, BigDecimal.ONE, "=HYPERLINK(\"x\")");
        diary.events.add(new ChartEvent(ChartEvent.Kind.WIN, ChartDiary.MONDAY, "A社, B社", 1));
        assertThat(csv().get(13)).endsWith("\"'=HYPERLINK(\"\"x\"\")\",\"11/16  A社, B社\"");
    }

    @Test
    void svgIsWellFormedWhateverTheTextsHold() throws Exception {
        diary.fillYear(new Random(6));
        diary.events.add(new ChartEvent(
                ChartEvent.Kind.ACTIVITY, ChartDiary.MONDAY, "</text><script>\u0001\uD800\uFFFF&\"'", 1));
        ChartReading reading = diary.read("inquiries", Span.WEEKS_52, Grain.ENTERED);
        ChartDrawing drawing = drawing(reading);
        String svg = new ChartSvgExport().write(drawing, "問い合わせ <&>");
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        Element root = read.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1120 420");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("問い合わせ <&>");
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        // The ground and the title come before the marks.
        assertThat(root.getElementsByTagName("*").getLength())
                .isEqualTo(drawing.marks().size() + 2);
        assertThat(svg).contains("fill=\"#DDF1ED\"").doesNotContain("-w-");
    }

    @Test
    void pngHoldsThePixels() throws Exception {
        byte[] png =
                new ChartPngExport().write(new Picture(2, new int[] {0xFF0F766E, 0xFFFFFFFF, 0xFF000000, 0xFF123456}));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(2);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFF0F766E);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFF123456);
    }

    private ChartDrawing drawing(ChartReading reading) {
        return new ChartGeometry(words, ChartDiary.textWidth()).drawTitled(reading, ALL, ChartSize.OF_A_PICTURE);
    }

    private List<String> csv() {
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        return List.of(new ChartCsvExport(words).write(reading).split("\r\n"));
    }
}
