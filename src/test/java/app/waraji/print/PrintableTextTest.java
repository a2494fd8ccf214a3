package app.waraji.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    private final PrintableText printable = new PrintableText(point -> point < 0x10000 || point == 0x20BB7);

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(printable.of("𠮷田様から「3件」、髙橋様・﨑山様も①")).isEqualTo("𠮷田様から「3件」、髙橋様・﨑山様も①");
        assertThat(printable.missing()).isEmpty();
    }

    @Test
    void lineEndsAndControlSignsBecomeOneBlank() {
        assertThat(printable.of(" 一行目\r\n\t二行目\u0000\u0007三行目 ")).isEqualTo("一行目 二行目 三行目");
    }

    @Test
    void whatNoFontHasIsReplacedOnceForEachCharacterAReaderSees() {
        assertThat(printable.of("祝🎉家族👨‍👩‍👧👍🏽🇯🇵")).isEqualTo("祝〓家族〓〓〓");
        assertThat(printable.missing())
                .containsExactly(
                        "🎉 U+1F389",
                        "👨‍👩‍👧 U+1F468 U+1F469 U+1F467",
                        "👍🏽 U+1F44D U+1F3FD",
                        "🇯🇵 U+1F1EF U+1F1F5");
    }

    @Test
    void halfACharacterIsReplacedAndNamedByNumber() {
        assertThat(printable.of("半\uD83D分")).isEqualTo("半〓分");
        assertThat(printable.missing()).containsExactly("U+D83D");
    }

    @Test
    void kanaTypedInTwoPartsAreJoined() {
        assertThat(printable.of("カ\u3099イト\u3099")).isEqualTo("ガイド");
    }

    @Test
    void signsWithoutALookOfTheirOwnAreLeftOut() {
        assertThat(printable.of("葛\uDB40\uDD00城\u200B市\u202E\u200F")).isEqualTo("葛城市");
        assertThat(printable.missing()).isEmpty();
    }
}
