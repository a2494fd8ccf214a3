package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinWordsTest {

    @ParameterizedTest
    @CsvSource({
        "メルマガ9月号 → A社 問い合わせ 1件, A社 問い合わせ 1件",
        "A社セミナー → 商談, 商談",
        "展示会 → 受注 50万円, 受注 50万円",
        "B社から受注 120万円, ''",
        "お礼状を出した, ''"
    })
    void theResponseIsWhatTheTitleDoesNotNameItself(String line, String response) {
        assertThat(WinWords.in(Locale.JAPANESE).response(win(line))).isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"newsletter -> inquiry, ACME, 2 | Inquiry, ACME × 2", "Got two inquiries from ACME | ''"})
    void theResponseIsInTheLanguageOfTheReader(String line, String response) {
        assertThat(WinWords.in(Locale.ENGLISH).response(win(line))).isEqualTo(response);
    }

    private static Win win(String line) {
        WinLine read = WinLine.read(line, List.of());
        return new Win(1, LocalDate.of(2026, 11, 20), read.title(), null, read.outcome());
    }
}
