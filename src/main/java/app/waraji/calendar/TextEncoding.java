package app.waraji.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells in which encoding a text file was written: by its mark, by its zero bytes, by what decodes without a fault. */
final class TextEncoding {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** UTF-16 of either order; empty where the text has bytes for characters. */
    static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        // A calendar begins with an ASCII letter, so without a mark one half of its first character is zero.
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** The encoding of a text that is not wide; Western where nothing Japanese fits. */
    static Charset narrow(byte[] bytes) {
        if (decodes(bytes, StandardCharsets.UTF_8).isPresent()) {
            return has(bytes, new byte[] {0x1B, '$'}) ? ISO_2022_JP : StandardCharsets.UTF_8;
        }
        long shiftJis = japanese(bytes, WINDOWS_31J);
        long euc = japanese(bytes, EUC_JP);
        if (shiftJis == 0 && euc == 0) {
            return WESTERN;
        }
        return euc > shiftJis ? EUC_JP : WINDOWS_31J;
    }

    /**
     * How Japanese a text looks: its kana, and kanji beside kanji. None where it does not decode. A lone kanji between
     * Latin letters is an accent misread.
     */
    private static long japanese(byte[] bytes, Charset charset) {
        Optional<String> text = decodes(bytes, charset);
        if (text.isEmpty()) {
            return 0;
        }
        long score = 0;
        boolean afterKanji = false;
        for (int i = 0; i < text.get().length(); i++) {
            char c = text.get().charAt(i);
            boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
            boolean kana = c >= 0x3041 && c <= 0x30FC;
            if (kana || (kanji && afterKanji)) {
                score += kana ? 3 : 1;
            }
            afterKanji = kanji;
        }
        return score;
    }

    private static Optional<String> decodes(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInThis) {
            return Optional.empty();
        }
    }

    private static boolean has(byte[] bytes, byte[] mark) {
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (bytes[i] == mark[0] && bytes[i + 1] == mark[1]) {
                return true;
            }
        }
        return false;
    }
}
