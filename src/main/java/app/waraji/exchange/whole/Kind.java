package app.waraji.exchange.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column holds, and how a cell of a file says it. */
enum Kind {
    TEXT(String.class, "CHARACTER VARYING|CHARACTER LARGE OBJECT"),
    LONG(Long.class, "BIGINT"),
    INT(Integer.class, "INTEGER"),
    BOOLEAN(Boolean.class, "BOOLEAN"),
    DATE(LocalDate.class, "DATE"),
    /** On the user's wall, without a zone. */
    TIME(LocalDateTime.class, "TIMESTAMP"),
    /** With its distance from UTC. */
    INSTANT(OffsetDateTime.class, "TIMESTAMP WITH TIME ZONE"),
    DECIMAL(BigDecimal.class, "NUMERIC");

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private final Class<?> type;
    /** A pattern of what the database calls it. */
    private final String names;

    Kind(Class<?> type, String names) {
        this.type = type;
        this.names = names;
    }

    /** @param name as the database calls it */
    static Kind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.matches(kind.names))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("say how a cell of a file says " + name));
    }

    Class<?> type() {
        return type;
    }

    String written(Object value) {
        return switch (this) {
            case TIME -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format((LocalDateTime) value);
            case INSTANT -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value);
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case TEXT, LONG, INT, BOOLEAN, DATE -> value.toString();
        };
    }

    /**
     * What the cell says.
     *
     * @throws IllegalArgumentException or java.time.DateTimeException where it says nothing of the kind
     */
    Object read(String cell) {
        return this == TEXT ? cell : plain(cell.strip());
    }

    private Object plain(String cell) {
        return switch (this) {
            case TEXT -> cell;
            case LONG -> Long.valueOf(cell);
            case INT -> Integer.valueOf(cell);
            case BOOLEAN -> truth(cell);
            case DATE -> LocalDate.parse(cell);
            case TIME -> LocalDateTime.parse(cell.replace(' ', 'T'));
            case INSTANT -> OffsetDateTime.parse(cell.replace(' ', 'T'));
            case DECIMAL -> decimal(cell);
        };
    }

    private static Boolean truth(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static BigDecimal decimal(String cell) {
        if (!PLAIN_DECIMAL.matcher(cell).matches()) {
            throw new IllegalArgumentException(cell);
        }
        return new BigDecimal(cell);
    }
}
