package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file and the tables found in it.
 *
 * @param encoding null for a workbook
 * @param delimiter null for a workbook
 */
public record TableFile(
        @Nullable Encoding encoding, @Nullable Character delimiter, List<FoundTable> tables) {

    /** Fifty megabytes: ten years of what any of these programs writes. */
    static final int MOST_BYTES = 50_000_000;

    static final int MOST_LINES = 1_000_000;
    static final int MOST_COLUMNS = 1_000;

    private static final int FEWEST_BYTES_OF_NAME = 4;

    public TableFile {
        tables = List.copyOf(tables);
    }

    /**
     * All of the file.
     *
     * @throws Refusal when it cannot be opened or is too large
     */
    public static byte[] bytes(Path file, Locale locale) {
        Messages messages = Messages.of(TableFile.class, locale);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(messages.text("intake.refused.too-large", MOST_BYTES / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(messages.text("intake.refused.unreadable", String.valueOf(file.getFileName())), e);
        }
    }

    /** With encoding and separator as they are found; otherwise as {@link #read(byte[], Encoding, Character, Locale)}. */
    public static TableFile read(byte[] bytes, Locale locale) {
        return read(bytes, null, null, locale);
    }

    /**
     * Finds the tables in a file.
     *
     * @param encoding null: find it out
     * @param delimiter null: find it out
     * @param locale the language in which it may be refused
     * @throws Refusal when the file holds no table, or is none that can be read
     */
    public static TableFile read(
            byte[] bytes, @Nullable Encoding encoding, @Nullable Character delimiter, Locale locale) {
        Messages messages = Messages.of(TableFile.class, locale);
        if (bytes.length == 0) {
            throw new Refusal(messages.text("intake.refused.empty"));
        }
        TableFile file = isZip(bytes)
                ? new TableFile(null, null, XlsxImport.tables(bytes, messages))
                : text(bytes, encoding, delimiter, messages);
        if (file.tables().isEmpty()) {
            throw new Refusal(messages.text("intake.refused.no-table"));
        }
        return file;
    }

    private static TableFile text(
            byte[] bytes, @Nullable Encoding encoding, @Nullable Character delimiter, Messages messages) {
        if (isOldWorkbook(bytes)) {
            throw new Refusal(messages.text(isLocked(bytes) ? "intake.refused.locked" : "intake.refused.xls"));
        }
        Encoding known = Objects.requireNonNullElseGet(
                encoding,
                () -> Encoding.of(bytes).orElseThrow(() -> new Refusal(messages.text("intake.refused.no-text"))));
        String text = known.decode(bytes);
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new Refusal(messages.text("intake.refused.too-many-lines", MOST_LINES));
        }
        char separator = delimiter == null ? Delimiters.in(text) : delimiter;
        List<SheetLine> lines = CsvImport.read(text, separator);
        if (lines.stream().anyMatch(line -> line.width() > MOST_COLUMNS)) {
            throw new Refusal(messages.text("intake.refused.too-wide", MOST_COLUMNS));
        }
        return new TableFile(known, separator, TableFinding.in(lines));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > FEWEST_BYTES_OF_NAME
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] <= 8
                && bytes[3] <= 8;
    }

    /** A workbook with a password is one that holds another. */
    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
    }

    /** The mark of what Office wrote before 2007, and of what it locks today. */
    private static boolean isOldWorkbook(byte[] bytes) {
        return bytes.length > FEWEST_BYTES_OF_NAME
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && (bytes[2] & 0xFF) == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }
}
