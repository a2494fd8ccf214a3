package app.waraji.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1840, '1,840', '1,840'",
        "12.5, 12.5, 12.5",
        "99999, '99,999', '99,999'",
        "595000, 59.5万, 595K",
        "630000, 63万, 630K",
        "12345678, '1,235万', 12.3M",
        "-1200000, -120万, -1.2M",
    })
    void writesLargeAmountsSoThatTheyFitIntoAColumn(BigDecimal value, String japanese, String english) {
        assertThat(CardWords.in(Locale.JAPANESE).brief(value)).isEqualTo(japanese);
        assertThat(CardWords.in(Locale.ENGLISH).brief(value)).isEqualTo(english);
    }
}
