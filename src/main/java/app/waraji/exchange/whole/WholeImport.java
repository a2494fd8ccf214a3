package app.waraji.exchange.whole;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables that {@link WholeExport} writes, or that somebody wrote by hand: some of the tables, some of the
 * columns, in any order. The first thing that is not understood refuses all of it.
 */
final class WholeImport {

    private static final int LARGEST_CELL = 1 << 27;
    private static final String CSV = ".csv";

    /** Tells a quoted empty cell from an empty one: what was quoted has it in front. */
    private static final char QUOTED = '"';

    private static final FieldModifier MARK_QUOTED = new FieldModifier() {
        @Override
        public String modify(long line, int place, boolean quoted, String cell) {
            return quoted ? QUOTED + cell : cell;
        }
    };

    private final Messages messages;
    private final List<Table> tables;
    private final int version;
    private final Meanings meanings = new Meanings();

    /** @param version the newest one that is known */
    WholeImport(List<Table> tables, int version, Messages messages) {
        this.tables = tables;
        this.version = version;
        this.messages = messages;
    }

    /** In the order of the tables; those that the file does not have are left out. */
    List<Rows> read(Zipped zip) throws IOException {
        checkNames(zip);
        if (zip.names().contains(WholeExport.VERSION + CSV)) {
            checkVersion(text(zip, WholeExport.VERSION));
        }
        List<Rows> rows = new ArrayList<>();
        for (Table table : tables) {
            if (zip.names().contains(table.name() + CSV)) {
                rows.add(rows(table, text(zip, table.name())));
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal(messages.text("whole.refused.no-tables"));
        }
        return rows;
    }

    private void checkNames(Zipped zip) {
        Set<String> known = new HashSet<>(Set.of("README.txt", WholeExport.VERSION + CSV));
        tables.forEach(table -> known.add(table.name() + CSV));
        for (String name : zip.names()) {
            int slash = name.indexOf('/');
            if (slash > 0 && name.charAt(0) != '.' && known.contains(name.substring(slash + 1))) {
                throw new Refusal(messages.text("whole.refused.in-folder", shown(name.substring(0, slash))));
            }
            if (!known.contains(name) && !ProofFolder.isName(name) && !name.startsWith("__MACOSX/")) {
                throw new Refusal(messages.text("whole.refused.unknown-file", shown(name)));
            }
        }
    }

    private void checkVersion(String text) {
        List<String> lines = text.strip().lines().toList();
        try {
            if (Integer.parseInt(
                            lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip())
                    > version) {
                throw new Refusal(messages.text("whole.refused.newer"));
            }
        } catch (NumberFormatException e) {
            throw new Refusal(messages.text("whole.refused.form", WholeExport.VERSION + CSV, 2), e);
        }
    }

    private String text(Zipped zip, String table) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(zip.content(table + CSV)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(messages.text("whole.refused.encoding", table + CSV), e);
        }
    }

    private Rows rows(Table table, String text) throws IOException {
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .maxBufferSize(LARGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LARGEST_CELL)
                                .maxRecordSize(LARGEST_CELL)
                                .fieldModifier(MARK_QUOTED)
                                .build(),
                        text)) {
            List<Column> columns = List.of();
            List<Rows.Line> lines = new ArrayList<>();
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                if (columns.isEmpty()) {
                    columns = columns(table, row);
                } else if (row.getFieldCount() != columns.size()) {
                    throw new Refusal(messages.text("whole.refused.form", table.name() + CSV, line));
                } else {
                    lines.add(new Rows.Line(line, values(table, columns, row)));
                }
            }
            return new Rows(table, columns, lines);
        } catch (CsvParseException e) {
            throw new Refusal(messages.text("whole.refused.form", table.name() + CSV, line), e);
        }
    }

    private List<Column> columns(Table table, CsvRecord headings) {
        List<Column> columns = new ArrayList<>();
        for (String heading : headings.getFields()) {
            String name = unmarked(heading).strip().toLowerCase(Locale.ROOT);
            Column column = table.column(name)
                    .filter(found -> !columns.contains(found))
                    .orElseThrow(() -> new Refusal(
                            messages.text("whole.refused.unknown-column", table.name() + CSV, shown(name))));
            columns.add(column);
        }
        for (Column column : table.columns()) {
            if (!columns.contains(column) && !column.nullable() && !column.hasDefault()) {
                throw new Refusal(messages.text("whole.refused.missing-column", table.name() + CSV, column.name()));
            }
        }
        return columns;
    }

    private List<@Nullable Object> values(Table table, List<Column> columns, CsvRecord row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = row.getField(i);
            try {
                values.add(value(table, column, cell));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw new Refusal(
                        messages.text(
                                "whole.refused.cell",
                                table.name() + CSV,
                                row.getStartingLineNumber(),
                                column.name(),
                                shown(unmarked(cell)),
                                expected(table, column)),
                        e);
            }
        }
        return values;
    }

    private @Nullable Object value(Table table, Column column, String cell) {
        if (cell.isEmpty()) {
            // Spreadsheets do not keep the quotes of an empty text.
            return column.kind() == Kind.TEXT && !column.nullable() && !column.hasDefault()
                    ? checked(table, column, "")
                    : null;
        }
        return checked(table, column, column.kind().read(unmarked(cell)));
    }

    private Object checked(Table table, Column column, Object value) {
        List<String> codes = codes(table, column);
        if (!codes.isEmpty() && !codes.contains(value.toString())) {
            throw new IllegalArgumentException(value.toString());
        }
        return value instanceof BigDecimal decimal ? decimal.setScale(column.scale(), RoundingMode.UNNECESSARY) : value;
    }

    private List<String> codes(Table table, Column column) {
        return meanings.of(table, column).map(Meanings.Meaning::codes).orElse(List.of());
    }

    private String expected(Table table, Column column) {
        List<String> codes = codes(table, column);
        return codes.isEmpty() ? messages.text(column.kind()) : String.join(", ", codes);
    }

    private static String unmarked(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == QUOTED ? cell.substring(1) : cell;
    }

    /** In a sentence: on one line, and not too long. */
    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
