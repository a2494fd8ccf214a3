package app.waraji.kpi.intake;

import app.waraji.kernel.TrialDecoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The encodings in which tables are written here. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_8_BOM("UTF-8-BOM", StandardCharsets.UTF_8),
    /** Shift_JIS with the characters that Windows adds to it, also called CP932. */
    WINDOWS_31J("windows-31j", Charset.forName("windows-31j")),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    EUC_JP("EUC-JP", Charset.forName("EUC-JP"));

    private static final int SAMPLE = 1 << 20;
    /** Fewer faults than one in so many characters beyond ASCII are damage, not another encoding. */
    private static final int CHARACTERS_A_FAULT = 20;

    /** One character in so many of a wide text is a separator, a digit or a line end. */
    private static final int FEWEST_ZEROS = 10;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** By which users and scripts know it. */
    public String label() {
        return label;
    }

    /** The text without its mark; what cannot be read becomes a replacement character. */
    public String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By its mark, its zero bytes, what decodes without a fault; empty where the bytes are no text of these. */
    public static Optional<Encoding> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8_BOM);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(UTF_16BE);
        }
        Optional<Encoding> wide = wide(bytes);
        return wide.isPresent() || hasZeros(bytes) ? wide : narrow(bytes);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Separators, digits and line ends leave a zero byte in the one half of a character or in the other. */
    private static Optional<Encoding> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < length; i += 2) {
            first += bytes[i] == 0 && isPlain(bytes[i + 1]) ? 1 : 0;
            second += bytes[i + 1] == 0 && isPlain(bytes[i]) ? 1 : 0;
        }
        if (first == second || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (Math.max(first, second) * FEWEST_ZEROS < length / 2 && new Trial(bytes, UTF_8).faults == 0) {
            // A narrow text with a stray zero.
            return Optional.empty();
        }
        Encoding guess = second > first ? UTF_16LE : UTF_16BE;
        boolean isText = Math.min(first, second) * 10 < Math.max(first, second);
        return isText && new Trial(bytes, guess).isReadable() ? Optional.of(guess) : Optional.empty();
    }

    private static boolean isPlain(byte half) {
        return half == '\t' || half == '\n' || half == '\r' || (half >= ' ' && half < 0x7F);
    }

    private static Optional<Encoding> narrow(byte[] bytes) {
        Trial utf8 = new Trial(bytes, UTF_8);
        if (utf8.isReadable()) {
            return Optional.of(UTF_8);
        }
        Trial shiftJis = new Trial(bytes, WINDOWS_31J);
        Trial euc = new Trial(bytes, EUC_JP);
        if (euc.isReadable() && (!shiftJis.isReadable() || euc.likeness > shiftJis.likeness)) {
            return Optional.of(EUC_JP);
        }
        return shiftJis.isReadable() ? Optional.of(WINDOWS_31J) : Optional.empty();
    }

    /** For the user to overrule what was found. */
    public static List<Encoding> all() {
        return List.of(values());
    }

    /** What a text looks like, taken to be in an encoding. */
    private static final class Trial {

        private long faults;
        private long beyondAscii;
        private long controls;
        /** How Japanese it looks; half-width katakana are what EUC-JP looks like when it is misread. */
        private long likeness;

        Trial(byte[] bytes, Encoding encoding) {
            faults = TrialDecoding.faults(ByteBuffer.wrap(bytes), encoding.charset, this::look);
        }

        boolean isReadable() {
            return faults * CHARACTERS_A_FAULT <= beyondAscii && controls == 0;
        }

        private void look(CharBuffer text) {
            while (text.hasRemaining()) {
                char c = text.get();
                boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
                boolean kana = c >= 0x3041 && c <= 0x30FC;
                boolean halfWidth = c >= 0xFF61 && c <= 0xFF9F;
                likeness += kana ? 3 : kanji ? 1 : halfWidth ? -1 : 0;
                beyondAscii += c < 0x80 ? 0 : 1;
                controls += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A ? 1 : 0;
            }
        }
    }
}
