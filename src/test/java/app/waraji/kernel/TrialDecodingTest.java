package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrialDecodingTest {

    private final StringBuilder read = new StringBuilder();

    @Test
    void readsAWholeTextThatIsLongerThanAPiece() {
        String text = "問い合わせ ".repeat(5000);
        assertThat(TrialDecoding.faults(
                        ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, read::append))
                .isZero();
        assertThat(read).hasToString(text);
    }

    @Test
    void countsWhatIsNothingInTheEncodingAndReadsOn() {
        byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xFE, 'c'};
        assertThat(TrialDecoding.faults(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8, read::append))
                .isEqualTo(2);
        assertThat(read).hasToString("abc");
    }
}
