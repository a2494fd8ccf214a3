package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234 | PLAIN",
                "１，２３４ | 1234 | PLAIN",
                "¥1,234 | 1234 | AMOUNT",
                "\\1,200,000 | 1200000 | AMOUNT",
                "1,234円 | 1234 | AMOUNT",
                "￥1.2万 | 12000 | AMOUNT",
                "$5.50 | 5.5 | AMOUNT",
                "JPY 1,200 | 1200 | AMOUNT",
                "12.5% | 12.5 | PERCENT",
                "１２．５％ | 12.5 | PERCENT",
                "(1,234) | -1234 | PLAIN",
                "▲1,234 | -1234 | PLAIN",
                "1.2万 | 12000 | PLAIN",
                "350 (35.18%) | 350 | PLAIN",
                "5 (0.5%) | 5 | PLAIN",
                "12件 | 12 | PLAIN",
                "1,234 件 | 1234 | PLAIN",
                "1,840PV | 1840 | PLAIN",
                "約1.2千 | 1200 | PLAIN",
                "3百 | 300 | PLAIN",
                "1.2億円 | 120000000 | AMOUNT",
                "1億2000万円 | 120000000 | AMOUNT",
                "▲120万円 | -1200000 | AMOUNT",
                "¥ -1,234 | -1234 | AMOUNT",
                "−5 | -5 | PLAIN",
                "△５ | -5 | PLAIN",
                "1.2E+05 | 120000 | PLAIN",
                "-1 | -1 | PLAIN",
                "4.389160886712906 | 4.389160886712906 | PLAIN",
                "0.5 | 0.5 | PLAIN"
            })
    void areReadWithWhatTheyAre(String cell, BigDecimal value, TypedNumber.Form form) {
        assertThat(TypedNumber.read(cell, false)).hasValueSatisfying(read -> {
            assertThat(read.value()).isEqualByComparingTo(value);
            assertThat(read.form()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,56 | 1234.56", "12,5 | 12.5", "1.234 | 1234", "12,5% | 12.5", "-3,25 | -3.25"})
    void areReadWithACommaForAPoint(String cell, BigDecimal value) {
        assertThat(TypedNumber.read(cell, true).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "00123",
                "0120-444-444",
                "1,23",
                "1.2.3",
                "2024/4/1",
                "12:30",
                "1e5",
                "A1",
                "--",
                "3万5億",
                "5件3",
                "約"
            })
    void areNotSeenWhereThereAreNone(String cell) {
        assertThat(TypedNumber.read(cell, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "--", "n/a", "N/A", "NaN", "> 90%", "< 10%", "[]", "—", "#N/A", "Ｎ／Ａ", "（なし）", "無し", "未集計",
                "#REF!", "####"
            })
    void areNotMissedWhereACellSaysThatThereIsNone(String cell) {
        assertThat(CellText.isNothing(cell)).isTrue();
    }

    @Test
    void comeBackFromEachWayOfWritingThem() {
        Random random = new Random(5);
        NumberFormat english = NumberFormat.getInstance(Locale.ENGLISH);
        NumberFormat german = NumberFormat.getInstance(Locale.GERMANY);
        english.setMaximumFractionDigits(2);
        german.setMaximumFractionDigits(2);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() % 10_000_000_000L, random.nextInt(3));
            assertRead(number.toPlainString(), number, false);
            assertRead(english.format(number), number, false);
            assertRead("¥" + english.format(number.abs()), number.abs(), false);
            assertRead("(" + english.format(number.abs()) + ")", number.abs().negate(), false);
            assertRead(wide(english.format(number)), number, false);
            assertRead(german.format(number), number, true);
        }
    }

    private static void assertRead(String text, BigDecimal number, boolean commaForPoint) {
        assertThat(TypedNumber.read(text, commaForPoint).map(TypedNumber::value).orElse(null))
                .as(text)
                .isEqualByComparingTo(number);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
