package app.waraji.planner.quick;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as typed, and letter for letter the same with full-width digits, letters and signs made half-width and every
 * dash the same.
 */
record LineText(String typed, String plain) {

    static LineText of(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.chars().forEach(c -> plain.append(plain((char) c)));
        return new LineText(typed, plain.toString());
    }

    private static char plain(char c) {
        if ("〜～ーｰ–—−‐‑―－~".indexOf(c) >= 0) {
            return '-';
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    }

    int length() {
        return plain.length();
    }

    /** Where each word begins. */
    List<Integer> wordStarts() {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < length(); at++) {
            if (!isBreak(at) && (at == 0 || isBreak(at - 1))) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Where the word ends that begins here. */
    int wordEnd(int start) {
        int end = start;
        while (!isWordEnd(end)) {
            end++;
        }
        return end;
    }

    /** Whether no word runs on at this place. */
    boolean isWordEnd(int at) {
        return at >= length() || isBreak(at);
    }

    /** A comma within a number joins. */
    private boolean isBreak(int at) {
        char c = plain.charAt(at);
        boolean comma = c == ',' && (at + 1 == length() || plain.charAt(at + 1) == ' ');
        return c == ' ' || c == '、' || c == '。' || comma;
    }

    /** What stands at its ends and belongs to no word, is taken off. */
    String words(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBreak(start)) {
            start++;
        }
        while (end > start && isBreak(end - 1) && plain.charAt(end - 1) != '。') {
            end--;
        }
        return typed.substring(start, end);
    }
}
