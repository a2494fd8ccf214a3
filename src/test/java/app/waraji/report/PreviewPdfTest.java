package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreviewPdfTest {

    @Test
    void everyPageBecomesAPictureOfWhiteAndInk() {
        PrintedReport printed = new WeekReportPdf(Diaries.FRIDAY_EVENING, Locale.JAPANESE).print(Diaries.tooMuch());

        List<Picture> pictures = PreviewPdf.pictures(printed.bytes(), 400);

        assertThat(pictures).hasSize(printed.pages()).allSatisfy(picture -> {
            assertThat(picture.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(picture.pixels())
                            .filter(pixel -> (pixel & 0xFF) < 0x60)
                            .count())
                    .isGreaterThan(100);
        });
    }
}
