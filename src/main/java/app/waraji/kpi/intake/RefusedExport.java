package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kpi.intake.ImportPlan.Refused;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes rows that were refused as CSV for a spreadsheet: UTF-8 with its mark. What a spreadsheet would take for a
 * formula begins with an apostrophe, so that it stays text.
 */
public final class RefusedExport {

    private static final String FORMULA = "=+-@\t\r";

    private final Messages messages;

    public RefusedExport(Locale locale) {
        this.messages = Messages.of(RefusedExport.class, locale);
    }

    /**
     * The whole file: the line, why, and the cells as they were.
     *
     * @param header of the table they stood in
     */
    public byte[] file(List<String> header, List<Refused> refused) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(record(messages.text("intake.refused.line"), messages.text("intake.refused.why"), header));
            for (Refused each : refused) {
                csv.writeRecord(record(
                        String.valueOf(each.row().number()),
                        reason(each),
                        each.row().cells()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory", e);
        }
        return file.toByteArray();
    }

    /** In a sentence. */
    public String reason(Refused refused) {
        return messages.text(
                switch (refused.why()) {
                    case NO_DATE -> refused.cell().isEmpty() ? "intake.why.no-date" : "intake.why.bad-date";
                    case NO_NUMBER -> refused.cell().startsWith("=") ? "intake.why.formula" : "intake.why.no-number";
                    case TOO_LARGE -> "intake.why.too-large";
                    case NEGATIVE -> "intake.why.negative";
                    case FRACTION -> "intake.why.fraction";
                    case SEVERAL_PERIODS -> "intake.why.several-periods";
                },
                refused.cell());
    }

    private static List<String> record(String line, String why, List<String> cells) {
        List<String> record = new ArrayList<>(List.of(line, why));
        cells.forEach(cell -> record.add(neutral(cell)));
        return record;
    }

    private static String neutral(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
