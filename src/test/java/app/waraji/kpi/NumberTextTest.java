package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "１，２３４ | 1234",
                "1,234,567.5 | 1234567.5",
                "¥1,234 | 1234",
                "\\1,234 | 1234",
                "￥1,234円 | 1234",
                "-¥20 | -20",
                "¥-20 | -20",
                "△1,200 | -1200",
                "(1,234) | -1234",
                "（３） | -3",
                "1.2万 | 12000",
                "3千 | 3000",
                "1億 | 100000000",
                "12.5% | 12.5",
                "１２．５％ | 12.5",
                ".5 | 0.5",
                "0 | 0",
                "+7 | 7",
                "12 345 | 12345"
            })
    void areReadAsTheyAreWritten(String text, String number) {
        assertThat(NumberText.read(text))
                .get()
                .asString()
                .satisfies(read -> assertThat(new BigDecimal(read)).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--",
                "-",
                "n/a",
                "1,23",
                "12,34,567",
                "1.2.3",
                "--5",
                "5件3",
                "=1+1",
                "1e9",
                "0.00001",
                "9999999999999999"
            })
    void areNotMadeUp(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }
}
