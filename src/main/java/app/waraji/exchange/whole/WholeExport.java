package app.waraji.exchange.whole;

import app.waraji.kernel.Messages;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables as CSV (RFC 4180, UTF-8) in a ZIP, with a README; the same data gives the same bytes. An empty cell is no
 * value, a quoted empty one an empty text.
 */
final class WholeExport {

    static final String VERSION = "schema_version";

    private final Messages messages;
    private final Meanings meanings = new Meanings();

    WholeExport(Messages messages) {
        this.messages = messages;
    }

    void write(TableStore store, ProofFolder proofs, OutputStream out) throws IOException {
        List<Table> tables = store.tables();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Zipped.entry(zip, "README.txt");
            zip.write(readme(tables, store.version()).getBytes(StandardCharsets.UTF_8));
            Zipped.entry(zip, VERSION + ".csv");
            zip.write(("version\n" + store.version() + "\n").getBytes(StandardCharsets.UTF_8));
            for (Table table : tables) {
                Zipped.entry(zip, table.name() + ".csv");
                write(store, table, zip);
            }
            proofs.write(zip);
        }
    }

    private static void write(TableStore store, Table table, OutputStream out) throws IOException {
        // Not closed: that would close the whole file.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(text);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        store.eachRow(table, row -> csv.writeRecord(cells(table, row)));
        csv.flush();
        text.flush();
    }

    private static List<@Nullable String> cells(Table table, List<@Nullable Object> row) {
        List<@Nullable String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            cells.add(value == null ? null : table.columns().get(i).kind().written(value));
        }
        return cells;
    }

    private String readme(List<Table> tables, int version) {
        StringBuilder text = new StringBuilder(messages.text("whole.readme", Integer.toString(version)));
        for (Table table : tables) {
            text.append("\n\n").append(table.name()).append(".csv\n");
            for (Column column : table.columns()) {
                text.append("  ").append(column.name()).append(" (").append(messages.text(column.kind()));
                meanings.of(table, column).ifPresent(meaning -> {
                    if (!meaning.unit().isEmpty()) {
                        text.append("; ").append(meaning.unit().replace(",", " | "));
                    }
                    text.append("): ").append(messages.isJapanese() ? meaning.japanese() : meaning.english());
                });
                text.append('\n');
            }
        }
        return text.toString();
    }
}
