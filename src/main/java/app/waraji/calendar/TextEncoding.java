package app.waraji.calendar;

import app.waraji.kernel.TrialDecoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells in which encoding a text file was written: by its mark, by its zero bytes, by what decodes without a fault. */
final class TextEncoding {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    /** ISO-2022-JP with the characters that Windows adds to it. */
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Fewer faults than one in so many characters are damage, not another encoding. */
    private static final int CHARACTERS_A_FAULT = 10;

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

    /** Whether what a byte means depends on all bytes before it in its line. */
    static boolean isShifting(Charset charset) {
        return charset.equals(ISO_2022_JP);
    }

    /** The encoding of a text that is not wide; Western where nothing Japanese fits. */
    static Charset narrow(byte[] bytes, int length) {
        Trial utf8 = new Trial(bytes, length, StandardCharsets.UTF_8);
        if (utf8.faults == 0) {
            return shifts(bytes, length) ? ISO_2022_JP : StandardCharsets.UTF_8;
        }
        if (utf8.isOnlyDamaged()) {
            return StandardCharsets.UTF_8;
        }
        Trial shiftJis = new Trial(bytes, length, WINDOWS_31J);
        Trial euc = new Trial(bytes, length, EUC_JP);
        if (euc.faults == 0 && euc.japanese > (shiftJis.faults == 0 ? shiftJis.japanese : 0)) {
            return EUC_JP;
        }
        boolean looksJapanese = shiftJis.faults == 0
                ? shiftJis.japanese > 0
                : shiftJis.isOnlyDamaged() && shiftJis.japanese > shiftJis.beyondAscii;
        return looksJapanese ? WINDOWS_31J : WESTERN;
    }

    private static boolean shifts(byte[] bytes, int length) {
        for (int i = 0; i + 2 < length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || (bytes[i + 1] == '(' && bytes[i + 2] == 'I'))) {
                return true;
            }
        }
        return false;
    }

    /** What a text looks like, taken to be in an encoding. */
    private static final class Trial {

        private long faults;
        private long beyondAscii;
        /**
         * How Japanese it looks: its kana, and kanji beside kanji. A lone kanji between Latin letters is an accent
         * misread.
         */
        private long japanese;

        private boolean afterKanji;

        Trial(byte[] bytes, int length, Charset charset) {
            faults = TrialDecoding.faults(ByteBuffer.wrap(bytes, 0, length), charset, this::look);
        }

        boolean isOnlyDamaged() {
            return beyondAscii > faults * CHARACTERS_A_FAULT;
        }

        private void look(CharBuffer text) {
            while (text.hasRemaining()) {
                char c = text.get();
                boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
                boolean kana = c >= 0x3041 && c <= 0x30FC;
                if (kana || (kanji && afterKanji)) {
                    japanese += kana ? 3 : 1;
                }
                beyondAscii += c < 0x80 ? 0 : 1;
                afterKanji = kanji;
            }
        }
    }
}
