package app.waraji.activities;

import app.waraji.kernel.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the activity that a typed text speaks of, however it is typed; ended ones are not found. */
public final class ActivityNames {

    /** A shorter name stands in too many other words to be looked for inside of a text. */
    private static final int SHORTEST_WITHIN = 2;

    private record Name(String folded, Activity activity) {}

    /** What a title ends with, all in one script: メルマガ, 展示会, newsletter. */
    private static final Pattern LAST_WORD = Pattern.compile("(?:[\\p{IsKatakana}ー]{3,}|\\p{IsHan}{3,}|[A-Za-z]{3,})$");

    private final List<Name> names = new ArrayList<>();
    private final List<Name> lastWords = new ArrayList<>();

    public ActivityNames(List<Activity> activities) {
        for (Activity activity : activities) {
            if (!activity.archived()) {
                Stream.of(activity.shortName(), activity.title())
                        .distinct()
                        .forEach(name -> names.add(new Name(Spelling.folded(name), activity)));
                Matcher last =
                        LAST_WORD.matcher(Normalizer.normalize(activity.title().strip(), Normalizer.Form.NFKC));
                if (last.find()) {
                    lastWords.add(new Name(Spelling.folded(last.group()), activity));
                }
            }
        }
        names.sort(
                Comparator.comparingInt((Name name) -> name.folded().length()).reversed());
    }

    /** The one with this tag or title. */
    public Optional<Activity> named(String text) {
        String folded = Spelling.folded(text.strip());
        return first(folded::equals);
    }

    /**
     * The one that the text names: as a whole, else as its beginning ({@code メルマガ9月号}), else as the beginning of
     * the only title that begins so ({@code ホワイト}), else anywhere in it; the longest name wins. Else the only one
     * whose last word it has: {@code メルマガ9月号} speaks of 月刊メルマガ.
     */
    public Optional<Activity> spokenOfIn(String text) {
        String folded = Spelling.folded(text.strip());
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return first(folded::equals)
                .or(() -> first(name -> folded.startsWith(name) && endsWord(folded, name.length())))
                .or(() -> onlyOneBeginningWith(folded))
                .or(() -> first(name -> isWithin(folded, name)))
                .or(() -> onlyOneWhoseLastWordIsIn(folded));
    }

    /** Those whose tag or title begins so, in the order they were made; every one for nothing typed. */
    public List<Activity> beginningWith(String text) {
        String folded = Spelling.folded(text.strip());
        return names.stream()
                .filter(name -> name.folded().startsWith(folded))
                .map(Name::activity)
                .distinct()
                .sorted(Comparator.comparingLong(Activity::id))
                .toList();
    }

    private Optional<Activity> onlyOneBeginningWith(String folded) {
        Set<Activity> begun = names.stream()
                .filter(name -> name.folded().startsWith(folded))
                .map(Name::activity)
                .collect(Collectors.toSet());
        return folded.length() >= SHORTEST_WITHIN && begun.size() == 1
                ? begun.stream().findFirst()
                : Optional.empty();
    }

    private Optional<Activity> onlyOneWhoseLastWordIsIn(String folded) {
        Set<Activity> meant = lastWords.stream()
                .filter(word -> isWithin(folded, word.folded()))
                .map(Name::activity)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private Optional<Activity> first(Predicate<String> fits) {
        return names.stream()
                .filter(name -> !name.folded().isEmpty() && fits.test(name.folded()))
                .map(Name::activity)
                .findFirst();
    }

    private static boolean isWithin(String text, String name) {
        if (name.length() < SHORTEST_WITHIN) {
            return false;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (endsWord(text, at) && endsWord(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Latin word does not run on across this place: "seo" is not in "seoul". */
    private static boolean endsWord(String text, int at) {
        return at == 0 || at == text.length() || !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
