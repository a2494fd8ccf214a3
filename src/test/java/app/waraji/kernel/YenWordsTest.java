package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500000|500000",
                "500,000|500000",
                "¥500,000|500000",
                "50万円|500000",
                "５０万|500000",
                "1.5万|15000",
                "30k|30000"
            })
    void readsASumAsPeopleTypeIt(String typed, long yen) {
        assertThat(YenWords.read(typed)).hasValue(yen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "円", "abc", "-5", "1.5", "9999999999999", "30万から"})
    void whatIsNoSumOfWholeYenIsNotRead(String typed) {
        assertThat(YenWords.read(typed)).isEmpty();
    }

    @Test
    void writesRoundSumsShortlyInJapanese() {
        YenWords japanese = new YenWords(Locale.JAPANESE);
        assertThat(japanese.text(300_000)).isEqualTo("30万円");
        assertThat(japanese.text(305_500)).isEqualTo("305,500円");
        assertThat(japanese.text(-20_000)).isEqualTo("−2万円");
        assertThat(new YenWords(Locale.ENGLISH).text(300_000)).isEqualTo("¥300,000");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            long yen = random.nextInt(100_000_000);
            assertThat(YenWords.read(YenWords.plain(yen))).hasValue(yen);
            assertThat(YenWords.read(new YenWords(Locale.JAPANESE).text(yen))).hasValue(yen);
        }
    }
}
