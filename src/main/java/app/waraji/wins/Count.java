package app.waraji.wins;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many, as people type it: 3件, ×3, 3 inquiries. */
record Count(Span span, int number) {

    private static final String NUMBER = "(?<![\\d.,/])(?<number>\\d{1,7})";
    private static final String OF = "\\s?(?:件|社|名|人|通|枚)(?!目)";
    private static final Pattern ANYWHERE = Pattern.compile(NUMBER + OF + "|[×](?<times>\\d{1,7})");
    private static final Pattern BARE = Pattern.compile("(?<=^|[\\s,、])(?<number>\\d{1,7})(?=$|[\\s,、])");
    private static final Pattern BEFORE = Pattern.compile(NUMBER + "(?:\\s|" + OF + "(?:の|から|より)?\\s?)$");
    private static final Pattern AFTER = Pattern.compile("\\s?[「『(]?" + NUMBER + OF);

    /** The first number that says of what it is. */
    static Optional<Count> in(CharSequence text) {
        Matcher found = ANYWHERE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(counted(found, found.group("number") == null ? "times" : "number"));
    }

    /** The first number that stands by itself. */
    static Optional<Count> bareIn(CharSequence text) {
        Matcher found = BARE.matcher(text);
        return found.find() ? Optional.of(counted(found, "number")) : Optional.empty();
    }

    /** The number right after these words, else right before them: {@code 名刺58枚、商談3件} has 3 beside 商談. */
    static Optional<Count> beside(CharSequence text, int start, int end) {
        Matcher after = AFTER.matcher(text).region(end, text.length());
        if (after.lookingAt()) {
            return Optional.of(counted(after, "number"));
        }
        Matcher before = BEFORE.matcher(text).region(0, start);
        return before.find() ? Optional.of(counted(before, "number")) : Optional.empty();
    }

    private static Count counted(Matcher found, String group) {
        return new Count(new Span(found.start(), found.end()), Integer.parseInt(found.group(group)));
    }
}
