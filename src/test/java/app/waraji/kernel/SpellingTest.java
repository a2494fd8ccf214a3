package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"メルマガ,めるまが", "ﾒﾙﾏｶﾞ,めるまが", "ＳＥＯ,seo", "SEO,seo", "ヴァ,ゔぁ", "①,1", "𠮷野家,𠮷野家", "メール,めーる"})
    void foldsWidthCaseAndKana(String typed, String folded) {
        assertThat(Spelling.folded(typed)).isEqualTo(folded);
    }
}
