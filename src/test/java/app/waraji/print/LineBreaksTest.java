package app.waraji.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    private static final String CANNOT_LEAD = "、。，．・：；！？）」』】ーっゃゅょャュョ…‥〜％";
    private static final String CANNOT_END = "（「『【“￥第";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5; 今日は晴れ。明日も; 今日は晴|れ。明日も",
                "5; あいうえお、かき; あいうえ|お、かき",
                "5; あいうえ「かきく」; あいうえ|「かきく」",
                "5; 商談と見積・納期; 商談と見|積・納期",
                "5; それはまあ……です; それはま|あ……です",
                "4; それはま‥です; それは|ま‥です",
                "6; ラインメーカー様; ラインメー|カー様",
                "5; やってみましょう; やってみま|しょう",
                "8; あいう9:00–10:30; あいう9:00–|10:30",
                "6; 火曜の9:00から; 火曜の|9:00から",
                "6; 問い1,200件; 問い|1,200件",
                "6; ab “cd” ef; ab|“cd”|ef",
                "7; don’t stop now; don’t|stop|now",
                "4; 今年の第47週に; 今年の|第47週|に",
                "3; いろはにほへと; いろは|にほへ|と",
                "6; see the newsletter; see|the ne|wslett|er",
            })
    void linesEndWhereAReaderExpects(int width, String text, String lines) {
        List<String> expected = List.of(lines.split("\\|", 0));

        assertThat(LineBreaks.lines(text, width, LineBreaksTest::width)).isEqualTo(expected);
    }

    @Test
    void aWordWiderThanTheLineIsDividedBetweenWholeCharacters() {
        assertThat(LineBreaks.lines("がが𠮷𠮷𠮷", 1, LineBreaksTest::width)).containsExactly("が", "が", "𠮷", "𠮷", "𠮷");
    }

    @Test
    void nothingIsLostAndNothingStandsOutWhateverTheText() {
        String signs = "あ漢ァー、。「」（）・…‥ aZ0:/,.%¥“”’!第7件𠮷";
        int[] points = signs.codePoints().toArray();
        Random random = new Random(47);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, points.length).forEach(i -> text.appendCodePoint(points[i]));
            int width = 1 + random.nextInt(12);

            List<String> lines = LineBreaks.lines(text.toString(), width, LineBreaksTest::width);

            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void ordinaryProseNeverLeadsOrEndsWithTheWrongSign() {
        String prose = "メルマガを読んだA社（東京）から「資料がほしい」と連絡があり、11/24(火) 9:00に訪問。"
                + "見積・納期・価格を説明した…。第47週のPVは1,840件（前週比＋12％）、ショールームの来場もちょっと増えた！";
        for (int width = 8; width < 60; width++) {
            List<String> lines = LineBreaks.lines(prose, width, LineBreaksTest::width);

            assertThat(lines).allSatisfy(line -> {
                assertThat(CANNOT_LEAD).doesNotContain(line.substring(0, 1));
                assertThat(CANNOT_END).doesNotContain(line.substring(line.length() - 1));
            });
        }
    }

    /** Every character is as wide as any other. */
    private static double width(String text) {
        return text.codePointCount(0, text.length());
    }
}
