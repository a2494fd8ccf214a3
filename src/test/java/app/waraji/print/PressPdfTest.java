package app.waraji.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PressPdfTest {

    private static final PressPdf.About ABOUT =
            new PressPdf.About("試し刷り", "", Locale.JAPANESE, ZonedDateTime.parse("2026-11-20T18:00+09:00[Asia/Tokyo]"));

    private final PressPdf press = new PressPdf();

    @Test
    void everyPageBecomesAPictureOfWhiteAndInk() {
        List<Picture> pictures =
                PreviewPdf.pictures(press.print(ABOUT, List.of(sheet(Paper.A4), sheet(Paper.A4_LANDSCAPE))), 400);

        assertThat(pictures).hasSize(2).allSatisfy(picture -> {
            assertThat(picture.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(picture.pixels())
                            .filter(pixel -> (pixel & 0xFF) < 0x60)
                            .count())
                    .isGreaterThan(20);
        });
    }

    @Test
    void aPageLiesAsItsPaper() {
        List<Picture> pictures =
                PreviewPdf.pictures(press.print(ABOUT, List.of(sheet(Paper.A4), sheet(Paper.A4_LANDSCAPE))), 400);

        assertThat(pictures)
                .extracting(picture -> picture.height() > picture.width())
                .containsExactly(true, false);
    }

    @Test
    void theSameSheetsGiveTheSameBytes() {
        assertThat(press.print(ABOUT, List.of(sheet(Paper.A4))))
                .isEqualTo(press.print(ABOUT, List.of(sheet(Paper.A4))));
    }

    private static Sheet sheet(Paper paper) {
        Mark words = new Mark.Words(100, 100, "今週の予定", Style.TITLE);
        return new Sheet(paper, List.of(Part.of(Part.Role.TITLE, words)), List.of());
    }
}
