package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {

    private static final String TABLE = "日付,問い合わせ数,商談数\r\n2026/3/1,12,3\r\n2026/3/2,8,1\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-31j, windows-31j", "EUC-JP, EUC-JP", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"
    })
    void isFoundWithoutAMark(String charset, String label) {
        byte[] bytes = TABLE.getBytes(Charset.forName(charset));
        assertThat(Encoding.of(bytes).map(Encoding::label)).contains(label);
        assertThat(Encoding.of(bytes).orElseThrow().decode(bytes)).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8-BOM", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void isToldByItsMark(String charset, String label) {
        byte[] bytes = ("\uFEFF" + TABLE).getBytes(Charset.forName(charset));
        assertThat(Encoding.of(bytes).map(Encoding::label)).contains(label);
        assertThat(Encoding.of(bytes).orElseThrow().decode(bytes)).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"あ,1\nい,2\n", "売上,計\n", "ｶ)ﾔﾏﾀﾞ製作所,1\n", "㈱髙島①,5\n"})
    void isWindowsForAFewCharactersOfIt(String text) {
        assertThat(Encoding.of(text.getBytes(Charset.forName("windows-31j")))).contains(Encoding.WINDOWS_31J);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日付,件数\n2026/1/1,5\n", "あ,1\n", "シート,カナ\n"})
    void isEucForAFewCharactersOfIt(String text) {
        assertThat(Encoding.of(text.getBytes(Charset.forName("EUC-JP")))).contains(Encoding.EUC_JP);
    }

    @Test
    void isFoundForAnyMixOfWords() {
        Random random = new Random(3);
        String[] words = {"日付", "件数", "売上高", "メール配信", "クリック", "株式会社山田", "東京都港区", "合計", "1,234", "2026/3/1", "abc"};
        for (String charset : new String[] {"UTF-8", "windows-31j", "EUC-JP", "UTF-16LE", "UTF-16BE"}) {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder("日付,数\n");
                for (int n = 1 + random.nextInt(30); n > 0; n--) {
                    text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "\n" : ",");
                }
                assertThat(Encoding.of(text.toString().getBytes(Charset.forName(charset)))
                                .map(Encoding::label))
                        .as("%s: %s", charset, text)
                        .contains(charset);
            }
        }
    }

    @Test
    void isNotSeenInWhatIsNoText() {
        byte[] noise = new byte[4_000];
        new Random(9).nextBytes(noise);
        assertThat(Encoding.of(noise)).isEmpty();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        picture.writeBytes("IHDR".getBytes(StandardCharsets.US_ASCII));
        assertThat(Encoding.of(picture.toByteArray())).isEmpty();
    }
}
