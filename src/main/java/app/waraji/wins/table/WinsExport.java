package app.waraji.wins.table;

import app.waraji.kernel.Messages;
import app.waraji.wins.Outcome;
import app.waraji.wins.Win;
import app.waraji.wins.WinWords;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wins as CSV (RFC 4180), in UTF-8 with a mark by which Excel knows it; cells that look like formulas are made texts. */
public final class WinsExport {

    private static final String MARK = "\uFEFF";

    private final Messages messages;
    private final WinWords words;

    public WinsExport(Locale locale) {
        this.messages = Messages.of(WinsExport.class, locale);
        this.words = WinWords.in(locale);
    }

    public byte[] file(WinTable table) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Stream.of(Column.values()).map(messages::text).toList());
            table.wins().forEach(win -> csv.writeRecord(row(win, table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(Win win, WinTable table) {
        Outcome outcome = win.outcome();
        return Stream.of(
                        String.valueOf(win.id()),
                        win.date().toString(),
                        win.title(),
                        win.activityId() == null ? "" : table.activities().get(win.activityId()),
                        words.effect(outcome.effect()),
                        outcome.customer(),
                        text(outcome.count()),
                        text(outcome.amount()),
                        outcome.nextStep(),
                        win.links().metricId() == null
                                ? ""
                                : table.numbers().get(win.links().metricId()),
                        text(win.links().afterId()),
                        SharedText.written(table.sharings().getOrDefault(win.id(), List.of())))
                .map(cell -> PlainText.neutral(Objects.requireNonNullElse(cell, "")))
                .toList();
    }

    private static String text(@Nullable Object number) {
        return number == null ? "" : number.toString();
    }
}
