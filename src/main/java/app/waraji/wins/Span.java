package app.waraji.wins;

/**
 * A stretch of a line.
 *
 * @param end exclusive
 */
record Span(int start, int end) {

    String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
