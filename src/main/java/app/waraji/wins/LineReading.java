package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityNames;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one line. After an arrow everything is looked at word by word, and once all of it is understood it
 * leaves the title; a plain sentence stays whole.
 */
final class LineReading {

    private static final String SIGN = "[→⇒➡⟶⟹➔➜➝➞⇨⇛►▶]";
    private static final String BACK_SIGN = "[←⇐⬅⟵◀]";
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[-=−―─]+>|(?<=\\s)ー>|>+|" + SIGN + ")\\s*");
    /** The effect first, then where it came from. */
    private static final Pattern BACK_ARROW = Pattern.compile("\\s*(?:<[-=−―─]+|" + BACK_SIGN + ")\\s*");

    private static final Pattern NEXT = Pattern.compile(
            "(?:^|(?<=[\\s、。,>]|" + SIGN + "))(?:次回|次の一手|次|(?i:next(?: step)?))\\s?:\\s?(?<step>\\S.*)$");
    private static final Pattern TAG = Pattern.compile("#(?<name>[^\\s#]+)\\s*");
    private static final Pattern BREAKS = Pattern.compile("[\\s,、。;:!！・/()（）「」『』\"]+");
    /** Words that only join what was understood. */
    static final Set<String> JOINING = Set.of(
            "から", "より", "の", "が", "へ", "に", "と", "で", "を", "は", "も", "あり", "があり", "獲得", "を獲得", "御中", "from", "with",
            "by", "at", "a", "an", "the", "of", "for", "in", "to");

    /** Stands for a letter that was understood. */
    private static final String GONE = "\u0000";

    private final String text;
    /** The same length as the text, with full-width letters and signs made half-width. */
    private final String plain;

    private final ActivityNames activities;
    private final boolean[] understood;
    private final @Nullable LocalDate today;

    private @Nullable Span tag;
    private @Nullable LocalDate date;
    private @Nullable Effect effect;
    private @Nullable String customer;
    private @Nullable Integer count;
    private @Nullable Long amount;
    private @Nullable String nextStep;

    /** @param today null where days are words like any other */
    LineReading(String text, List<Activity> activities, @Nullable LocalDate today) {
        this.text = text.strip();
        this.plain = halfWidth(this.text);
        this.activities = new ActivityNames(activities);
        this.understood = new boolean[plain.length()];
        this.today = today;
    }

    WinLine line() {
        Optional<Activity> tagged = takeTag();
        int start = tag != null && tag.start() == 0 ? tag.end() : 0;
        Span body = takeDate(takeNextStep(new Span(start, text.length())));
        Matcher arrow = ARROW.matcher(plain).region(body.start(), body.end());
        if (arrow.find()) {
            Span result = takeDate(takeThirdStep(new Span(arrow.end(), body.end())));
            return line(tagged, new Span(body.start(), arrow.start()), result);
        }
        Matcher back = BACK_ARROW.matcher(plain).region(body.start(), body.end());
        if (back.find()) {
            Span result = takeDate(new Span(body.start(), back.start()));
            return line(tagged, new Span(back.end(), body.end()), result);
        }
        read(body, false);
        return line(title(body), tagged.or(() -> activities.spokenOfIn(body.of(text))));
    }

    private WinLine line(Optional<Activity> tagged, Span cause, Span result) {
        read(result, true);
        if (customer == null) {
            CustomerNames.in(unread(cause)).ifPresent(name -> takeCustomer(cause, name));
        }
        Optional<Activity> activity = tagged.or(() -> activities.spokenOfIn(cause.of(text)));
        String title = title(cause);
        if (title.isEmpty()) {
            return line(title(result), activity);
        }
        boolean tellsAll = isUnderstood(result) && !isUnderstood(cause);
        Span both = new Span(Math.min(cause.start(), result.start()), Math.max(cause.end(), result.end()));
        return line(tellsAll ? title : title(both), activity);
    }

    private WinLine line(String title, Optional<Activity> activity) {
        Effect named = effect == null ? Effect.OTHER : effect;
        // Nothing but a tag or a next step: then that is what it is about.
        String shown = title.isEmpty() ? text : title;
        return new WinLine(shown, activity.orElse(null), new Outcome(named, customer, count, amount, nextStep), date);
    }

    /** Takes {@code 昨日} or {@code 11/20} from its beginning or its end. */
    private Span takeDate(Span of) {
        if (today == null || date != null) {
            return of;
        }
        Optional<PastDay> day = PastDay.in(of.of(plain), today);
        if (day.isEmpty()) {
            return of;
        }
        date = day.get().date();
        Span taken = day.get().span();
        return taken.start() == 0
                ? new Span(of.start() + taken.end(), of.end())
                : new Span(of.start(), of.start() + taken.start());
    }

    /** {@code #メルマガ} leaves the line where there is such an activity. */
    private Optional<Activity> takeTag() {
        Matcher word = TAG.matcher(plain);
        while (word.find()) {
            Optional<Activity> named = activities.named(word.group("name"));
            if (named.isPresent()) {
                tag = new Span(word.start(), word.end());
                Arrays.fill(understood, word.start(), word.end(), true);
                return named;
            }
        }
        return Optional.empty();
    }

    /** Takes {@code 次: 11/24 商談} from the end of it. */
    private Span takeNextStep(Span of) {
        Matcher next = NEXT.matcher(plain);
        if (!next.find() || plain.substring(0, next.start()).isBlank()) {
            return of;
        }
        nextStep = text.substring(next.start("step"), next.end("step"));
        String before = plain.substring(0, next.start());
        return new Span(
                of.start(),
                Math.max(
                        of.start(),
                        before.replaceFirst("[\\s、。,]*(?:[-=]*>|" + SIGN + ")?[\\s、。,]*$", "")
                                .length()));
    }

    /** Cause → effect → next step: the third is the next step, if the second says what came of it. */
    private Span takeThirdStep(Span result) {
        Matcher arrow = ARROW.matcher(plain).region(result.start(), result.end());
        if (nextStep != null || !arrow.find() || arrow.end() == result.end()) {
            return result;
        }
        Span second = new Span(result.start(), arrow.start());
        if (EffectWords.in(second.of(plain)).isEmpty()) {
            return result;
        }
        nextStep = text.substring(arrow.end(), result.end());
        return second;
    }

    private void read(Span part, boolean wordByWord) {
        Yen.in(part.of(plain)).ifPresent(sum -> {
            amount = sum.amount();
            understand(part, sum.span());
        });
        CustomerNames.in(unread(part)).ifPresent(name -> takeCustomer(part, name));
        List<EffectWords.Found> effects = EffectWords.in(unread(part));
        if (!effects.isEmpty()) {
            // Japanese puts what happened last; after an arrow it is the first that counts.
            EffectWords.Found said = effects.get(wordByWord ? 0 : effects.size() - 1);
            effect = said.effect();
            understand(part, new Span(said.start(), said.end()));
            takeCount(part, Count.beside(unread(part), said.start(), said.end()));
        }
        takeCount(part, Count.in(unread(part)));
        if (wordByWord) {
            takeCount(part, Count.bareIn(unread(part)));
            if (customer == null) {
                CustomerNames.byPlace(unread(part)).ifPresent(name -> takeCustomer(part, name));
            }
        }
    }

    private void takeCount(Span part, Optional<Count> found) {
        if (count == null && found.isPresent()) {
            count = found.get().number();
            understand(part, found.get().span());
        }
    }

    private void takeCustomer(Span part, Span name) {
        customer = text.substring(part.start() + name.start(), part.start() + name.end());
        understand(part, name);
    }

    private void understand(Span part, Span within) {
        Arrays.fill(understood, part.start() + within.start(), part.start() + within.end(), true);
    }

    /** The part with what was understood taken out, every other letter in its place. */
    private String unread(Span part) {
        StringBuilder rest = new StringBuilder(part.of(plain));
        for (int i = 0; i < rest.length(); i++) {
            if (understood[part.start() + i]) {
                rest.setCharAt(i, GONE.charAt(0));
            }
        }
        return rest.toString();
    }

    private boolean isUnderstood(Span part) {
        String rest = ARROW.matcher(unread(part)).replaceAll(" ").replace(GONE, " ");
        return Stream.of(BREAKS.split(rest)).allMatch(word -> word.isEmpty() || JOINING.contains(word));
    }

    /** The words of a part as typed, without the tag that was taken from them. */
    private String title(Span part) {
        Span taken = tag;
        boolean inside = taken != null && taken.start() >= part.start() && taken.start() < part.end();
        String title = taken == null || !inside
                ? part.of(text)
                : text.substring(part.start(), taken.start())
                        + text.substring(Math.min(taken.end(), part.end()), part.end());
        return title.strip();
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                half.append((char) (c - '！' + '!'));
            } else {
                half.append(c == '　' ? ' ' : c == '￥' ? '¥' : c);
            }
        }
        return half.toString();
    }
}
