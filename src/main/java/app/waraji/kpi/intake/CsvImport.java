package app.waraji.kpi.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Cuts delimited text into lines and cells. */
final class CsvImport {

    /** What one cell may hold; a longer one is a quotation mark that nobody closed. */
    private static final int LONGEST_CELL = 1 << 18;

    private CsvImport() {}

    static List<SheetLine> read(String text, char delimiter) {
        List<CsvReader.CsvReaderBuilder> attempts = new ArrayList<>();
        if (text.contains(delimiter + " \"")) {
            attempts.add(reader(delimiter).trimWhitespacesAroundQuotes(true));
        }
        attempts.add(reader(delimiter).allowExtraCharsAfterClosingQuote(true));
        for (CsvReader.CsvReaderBuilder attempt : attempts) {
            try {
                return lines(text, attempt);
            } catch (CsvParseException quotedWrongly) {
                // The next one takes it less strictly.
            }
        }
        // Quotation marks as characters like others, so that one nobody closed loses no more than itself.
        return lines(text, reader(delimiter).quoteCharacter('\u0001'));
    }

    private static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private static List<SheetLine> lines(String text, CsvReader.CsvReaderBuilder reader) {
        List<String> source = new Source(text).lines();
        List<CsvRecord> records = new ArrayList<>();
        reader.ofCsvRecord(text).forEach(records::add);
        List<SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            CsvRecord each = records.get(i);
            int number = Math.toIntExact(each.getStartingLineNumber());
            int next = i + 1 < records.size()
                    ? Math.toIntExact(records.get(i + 1).getStartingLineNumber())
                    : source.size() + 1;
            List<String> own = source.subList(number - 1, Math.min(Math.max(number, next - 1), source.size()));
            lines.add(new SheetLine(
                    number, each.getFields().stream().map(CellText::plain).toList(), String.join("\n", own)));
        }
        return lines;
    }

    /** A text by its lines, each ended by CR, LF or both. */
    private record Source(String text) {

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r') {
                    lines.add(text.substring(start, i));
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                    start = i + 1;
                }
            }
            lines.add(text.substring(start));
            return lines;
        }
    }
}
