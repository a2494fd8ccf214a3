package app.waraji.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** One word for all the ways in which it can be typed. */
public final class Spelling {

    private static final char FIRST_KATAKANA = 'ァ';
    private static final char LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private Spelling() {}

    /** The text without differences of width, case or kana: for comparing and finding, never for showing. */
    public static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean katakana = c >= FIRST_KATAKANA && c <= LAST_KATAKANA;
            folded.append(katakana ? (char) (c + KATAKANA_TO_HIRAGANA) : c);
        }
        return folded.toString();
    }
}
