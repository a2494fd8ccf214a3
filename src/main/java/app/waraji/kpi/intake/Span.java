package app.waraji.kpi.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a report says it covers.
 *
 * @param to the last of them
 */
public record Span(LocalDate from, LocalDate to) {

    private static final Pattern START =
            Pattern.compile("#?\\s*(?:Start date|開始日|期間開始日)\\s*[:=]\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("#?\\s*(?:End date|終了日|期間終了日)\\s*[:=]\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "(?:#\\s*|[^\\d#]{0,12}[:,]\\s*)?\"?(\\S.{5,28}?)(?:\\s*[~〜]\\s*|\\s+[-–—]\\s+|(?<=\\d{8})-(?=\\d{8}))(.{5,28}\\S)\"?");
    private static final int LONGEST = 100;

    /** What the lines before a table say together; empty where they do not. */
    static Optional<Span> of(Iterable<String> lines) {
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        for (String each : lines) {
            if (each.length() > LONGEST) {
                continue;
            }
            String line = Normalizer.normalize(each, Normalizer.Form.NFKC).strip();
            from = from.or(() -> found(START, line));
            to = to.or(() -> found(END, line));
            Matcher both = BOTH.matcher(line);
            if (from.isEmpty() && both.matches()) {
                Optional<LocalDate> first = date(both.group(1));
                Optional<LocalDate> last = date(both.group(2));
                if (first.isPresent() && last.isPresent()) {
                    from = first;
                    to = last;
                }
            }
        }
        Optional<LocalDate> last = to;
        return from.flatMap(first -> last.filter(day -> !day.isBefore(first)).map(day -> new Span(first, day)));
    }

    private static Optional<LocalDate> found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt() ? date(matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        return DateText.read(text.replace("\"", "").strip(), DateOrder.MONTH_DAY_YEAR);
    }
}
