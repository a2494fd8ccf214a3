package app.waraji.kpi.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** Cuts delimited text into lines and cells. Where quotation marks are wrong, no more than that line is taken plainly. */
final class CsvImport {

    /** What one cell may hold; a longer one is a quotation mark that nobody closed. */
    private static final int LONGEST_CELL = 1 << 18;

    /** After so many faults the marks mean nothing in this file. */
    private static final int MOST_FAULTS = 100;

    private final String text;
    private final char delimiter;
    /** Where each line of the file begins, and the end. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<SheetLine> lines = new ArrayList<>();
    /** How many lines of the file are read. */
    private int done;

    private CsvImport(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isPair)) {
                starts.add(i + 1);
            }
        }
        if (starts.get(starts.size() - 1) < text.length()) {
            starts.add(text.length());
        }
    }

    static List<SheetLine> read(String text, char delimiter) {
        CsvImport reading = new CsvImport(text, delimiter);
        for (int faults = 0; reading.done < reading.count() && faults < MOST_FAULTS; faults++) {
            if (!reading.readOn()) {
                reading.readPlainly(reading.done + 1);
            }
        }
        reading.readPlainly(reading.count());
        return reading.lines;
    }

    private int count() {
        return starts.size() - 1;
    }

    /** @return whether it went on to the end of the file */
    private boolean readOn() {
        int from = done;
        try {
            for (CsvRecord each : reader().ofCsvRecord(text.substring(starts.get(from)))) {
                int start = from + Math.toIntExact(each.getStartingLineNumber()) - 1;
                add(start, start + 1 + lineEnds(each), each.getFields());
            }
            return true;
        } catch (CsvParseException wrongMarks) {
            return false;
        }
    }

    private void readPlainly(int end) {
        while (done < end) {
            String line = text.substring(starts.get(done), starts.get(done + 1));
            List<String> cells = new ArrayList<>();
            int from = 0;
            for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
                cells.add(line.substring(from, to));
                from = to + 1;
            }
            cells.add(line.substring(from));
            add(done, done + 1, cells);
        }
    }

    private void add(int start, int end, List<String> cells) {
        done = Math.min(end, count());
        String whole = start < done ? text.substring(starts.get(start), starts.get(done)) : "";
        lines.add(new SheetLine(start + 1, cells.stream().map(CellText::plain).toList(), whole.stripTrailing()));
    }

    private static int lineEnds(CsvRecord record) {
        int ends = 0;
        for (String field : record.getFields()) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                boolean isPair = c == '\r' && i + 1 < field.length() && field.charAt(i + 1) == '\n';
                ends += c == '\n' || (c == '\r' && !isPair) ? 1 : 0;
            }
        }
        return ends;
    }

    private CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_CELL);
    }
}
