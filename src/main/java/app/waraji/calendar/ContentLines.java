package app.waraji.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The unfolded lines of a text file. Unfolding comes before decoding: some programs fold in the middle of a character.
 */
final class ContentLines {

    /**
     * A line with its continuations.
     *
     * @param number where it begins in the file, counted from one
     */
    record Line(int number, String text) {}

    private record RawLine(int number, ByteArrayOutputStream bytes) {}

    private ContentLines() {}

    /** Empty lines left out; any line end is one, and a missing one at the end of the file does no harm. */
    static List<Line> of(byte[] file) {
        byte[] narrow = TextEncoding.wide(file)
                .map(wide -> new String(file, wide).getBytes(StandardCharsets.UTF_8))
                .orElse(file);
        List<RawLine> raw = unfolded(narrow);
        ByteArrayOutputStream all = new ByteArrayOutputStream(narrow.length);
        raw.forEach(line -> {
            all.writeBytes(line.bytes().toByteArray());
            all.write('\n');
        });
        Charset charset = TextEncoding.narrow(all.toByteArray());
        List<Line> lines = new ArrayList<>(raw.size());
        for (RawLine line : raw) {
            String text = withoutMark(line.bytes().toString(charset));
            if (!text.isBlank()) {
                lines.add(new Line(line.number(), text));
            }
        }
        return lines;
    }

    private static List<RawLine> unfolded(byte[] file) {
        List<RawLine> lines = new ArrayList<>();
        int number = 0;
        int at = 0;
        while (at < file.length) {
            int end = at;
            while (end < file.length && file[end] != '\r' && file[end] != '\n') {
                end++;
            }
            number++;
            boolean continues = !lines.isEmpty() && end > at && (file[at] == ' ' || file[at] == '\t');
            if (!continues) {
                lines.add(new RawLine(number, new ByteArrayOutputStream(end - at)));
            }
            int from = continues ? at + 1 : at;
            lines.get(lines.size() - 1).bytes().write(file, from, end - from);
            at = end + (end + 1 < file.length && file[end] == '\r' && file[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
