package app.waraji.calendar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The unfolded lines of a text file, empty ones left out. Unfolding comes before decoding: some programs fold in the
 * middle of a character. A file of 50 MB is gone through more than once, so its lines are cut out as they are asked for.
 */
final class ContentLines implements Iterable<ContentLines.Line> {

    /**
     * A line with its continuations.
     *
     * @param number where it begins in the file, counted from one
     */
    record Line(int number, String text) {}

    private final String text;
    private final int[] numbers;

    private ContentLines(String text, int[] numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** Any line end is one, and a missing one at the end of the file does no harm. */
    static ContentLines of(byte[] file) {
        byte[] narrow = TextEncoding.wide(file)
                .map(wide -> new String(file, wide).getBytes(StandardCharsets.UTF_8))
                .orElse(file);
        return new Unfolding(narrow).lines();
    }

    /** In Unicode, each line ended by a line feed. */
    String text() {
        return text;
    }

    int size() {
        return numbers.length;
    }

    @Override
    public Iterator<Line> iterator() {
        return new Cutting();
    }

    private final class Cutting implements Iterator<Line> {

        private int next;
        private int at;

        @Override
        public boolean hasNext() {
            return next < numbers.length;
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end);
            at = end + 1;
            return new Line(numbers[next++], line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
    }

    private static final class Unfolding {

        private final byte[] file;
        private final byte[] bytes;
        private int length;
        private int[] numbers = new int[256];
        private int count;

        Unfolding(byte[] file) {
            this.file = file;
            this.bytes = new byte[file.length + 1];
            int number = 0;
            int at = 0;
            while (at < file.length) {
                int end = at;
                while (end < file.length && file[end] != '\r' && file[end] != '\n') {
                    end++;
                }
                number++;
                if (end > at) {
                    take(number, at, end);
                }
                at = end + (end + 1 < file.length && file[end] == '\r' && file[end + 1] == '\n' ? 2 : 1);
            }
        }

        private void take(int number, int from, int to) {
            boolean continues = file[from] == ' ' || file[from] == '\t';
            if (continues && count == 0) {
                return;
            }
            int begin = continues ? from + 1 : from;
            if (continues) {
                // Over the end of the line before.
                length--;
            } else {
                numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
                numbers[count++] = number;
            }
            System.arraycopy(file, begin, bytes, length, to - begin);
            length += to - begin;
            bytes[length++] = '\n';
        }

        ContentLines lines() {
            Charset charset = TextEncoding.narrow(bytes, length);
            String text =
                    TextEncoding.isShifting(charset) ? lineByLine(charset) : new String(bytes, 0, length, charset);
            return new ContentLines(text, Arrays.copyOf(numbers, count));
        }

        /** A line that does not shift back must not spoil the next one. */
        private String lineByLine(Charset charset) {
            StringBuilder text = new StringBuilder(length);
            int from = 0;
            for (int at = 0; at < length; at++) {
                if (bytes[at] == '\n') {
                    text.append(new String(bytes, from, at - from, charset).replace('\n', ' '))
                            .append('\n');
                    from = at + 1;
                }
            }
            return text.toString();
        }
    }
}
