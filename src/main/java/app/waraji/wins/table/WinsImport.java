package app.waraji.wins.table;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Spelling;
import app.waraji.wins.Effect;
import app.waraji.wins.Links;
import app.waraji.wins.Outcome;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import app.waraji.wins.WinWords;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads wins out of a CSV file with a line of headings, in either language; the columns may stand in any order. A row
 * that is not understood is refused with its line and a reason, the others are read.
 */
final class WinsImport {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern NUMBER = Pattern.compile("[¥\\\\]?(\\d+(?:\\.0+)?)(?:円|件)?");
    private static final BigDecimal MOST_COUNT = new BigDecimal(9_999_999);
    private static final BigDecimal MOST_AMOUNT = new BigDecimal(10_000_000_000_000L);

    private final Messages messages;
    private final Map<String, Long> activities;
    private final Map<String, Long> numbers;

    /**
     * @param activities ids by folded title or tag
     * @param numbers ids by folded name
     */
    WinsImport(Locale locale, Map<String, Long> activities, Map<String, Long> numbers) {
        this.messages = Messages.of(WinsImport.class, locale);
        this.activities = activities;
        this.numbers = numbers;
    }

    /** Refuses a file in which neither dates nor titles are found. */
    WinsRead read(byte[] file) {
        String text = CsvText.of(file);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Map<Column, Integer> columns = null;
            List<WinDraft> drafts = new ArrayList<>();
            List<WinsRead.Refused> refused = new ArrayList<>();
            for (CsvRecord row : csv) {
                if (columns == null) {
                    columns = columns(row);
                } else {
                    read(row, columns, drafts, refused);
                }
            }
            if (columns == null) {
                throw new Refusal(messages.text("table.refused.empty"));
            }
            return new WinsRead(drafts, refused);
        } catch (CsvParseException e) {
            throw new Refusal(messages.text("table.refused.form"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Column, Integer> columns(CsvRecord headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.getFieldCount(); i++) {
            String heading = Spelling.folded(headings.getField(i).strip());
            for (Column column : Column.values()) {
                for (Locale language : LANGUAGES) {
                    String name = Messages.of(WinsImport.class, language).text(column);
                    if (Spelling.folded(name).equals(heading)) {
                        columns.putIfAbsent(column, i);
                    }
                }
            }
        }
        if (!columns.containsKey(Column.DATE) || !columns.containsKey(Column.TITLE)) {
            throw new Refusal(
                    messages.text("table.refused.headings", messages.text(Column.DATE), messages.text(Column.TITLE)));
        }
        return columns;
    }

    private void read(
            CsvRecord row, Map<Column, Integer> columns, List<WinDraft> drafts, List<WinsRead.Refused> refused) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            drafts.add(draft(new Row(row, columns)));
        } catch (Refusal reason) {
            refused.add(new WinsRead.Refused(row.getStartingLineNumber(), reason.sentence()));
        }
    }

    private WinDraft draft(Row row) {
        String title = row.text(Column.TITLE);
        if (title.isEmpty()) {
            throw new Refusal(messages.text("table.refused.title"));
        }
        Outcome outcome = new Outcome(
                effect(row.text(Column.EFFECT)),
                orNull(bounded(row, Column.CUSTOMER, WinStore.LONGEST_NAME)),
                optional(number(row, Column.COUNT, MOST_COUNT))
                        .map(BigDecimal::intValue)
                        .orElse(null),
                optional(number(row, Column.AMOUNT, MOST_AMOUNT))
                        .map(BigDecimal::longValue)
                        .orElse(null),
                orNull(bounded(row, Column.NEXT, WinStore.LONGEST_NAME)));
        Win win = new Win(
                0,
                date(row.text(Column.DATE)),
                bounded(row, Column.TITLE, WinStore.LONGEST_TITLE),
                known(row, Column.ACTIVITY, activities),
                outcome,
                new Links(null, known(row, Column.METRIC, numbers)));
        return new WinDraft(win, row.text(Column.ID), row.text(Column.AFTER), sharings(row));
    }

    private LocalDate date(String text) {
        Matcher date = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (date.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            } catch (DateTimeException e) {
                // Said below: there is no such day.
            }
        }
        throw new Refusal(messages.text("table.refused.date", text));
    }

    private Effect effect(String text) {
        if (text.isEmpty()) {
            return Effect.OTHER;
        }
        String folded = Spelling.folded(text);
        for (Effect effect : Effect.values()) {
            if (Spelling.folded(effect.name()).equals(folded)
                    || LANGUAGES.stream()
                            .anyMatch(language -> Spelling.folded(
                                            WinWords.in(language).effect(effect))
                                    .equals(folded))) {
                return effect;
            }
        }
        throw new Refusal(messages.text("table.refused.effect", text));
    }

    private @Nullable BigDecimal number(Row row, Column column, BigDecimal most) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        Matcher number = NUMBER.matcher(plain);
        if (number.matches() && new BigDecimal(number.group(1)).compareTo(most) <= 0) {
            return new BigDecimal(number.group(1));
        }
        throw new Refusal(messages.text("table.refused.number", messages.text(column), text));
    }

    private @Nullable Long known(Row row, Column column, Map<String, Long> ids) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Long id = ids.get(Spelling.folded(text));
        if (id == null) {
            throw new Refusal(messages.text("table.refused.unknown", messages.text(column), text));
        }
        return id;
    }

    private List<Sharing> sharings(Row row) {
        String text = row.text(Column.SHARED);
        return SharedText.read(text)
                .filter(read -> read.stream().allMatch(WinsImport::fits))
                .orElseThrow(() -> new Refusal(messages.text("table.refused.shared", text)));
    }

    private static boolean fits(Sharing sharing) {
        String reaction = sharing.reaction();
        return !sharing.told().isBlank()
                && sharing.told().length() <= ShareStore.LONGEST_NAME
                && (reaction == null || reaction.length() <= ShareStore.LONGEST_REACTION);
    }

    private String bounded(Row row, Column column, int longest) {
        String text = row.text(column);
        if (text.length() > longest) {
            throw new Refusal(messages.text("table.refused.long", messages.text(column), longest));
        }
        return text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Optional<BigDecimal> optional(@Nullable BigDecimal number) {
        return Optional.ofNullable(number);
    }

    /** A row by its columns; what is missing is empty. */
    private record Row(CsvRecord fields, Map<Column, Integer> columns) {

        String text(Column column) {
            Integer at = columns.get(column);
            return at == null || at >= fields.getFieldCount()
                    ? ""
                    : PlainText.plain(fields.getField(at).strip());
        }
    }
}
