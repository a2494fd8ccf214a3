package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityNames;
import app.waraji.kernel.Spelling;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the words of a line say. Japanese is written without blanks, so one word may say several things one after
 * the other; what runs on into other words says nothing, unless it plainly is a time.
 */
final class Stretches {

    private static final Pattern BEFORE_DAY = pattern("(?:on|by|due(?: on| by)?|until) ");
    private static final Pattern AFTER_DAY = pattern("までに|まで|中に|中|の|に|は");
    private static final Pattern AFTER_WEEKDAY = pattern("まで");
    /** Words after which a day is part of a name, or of the sentence. */
    private static final Pattern SPOKEN_OF =
            pattern("(?:^|.* )(?:every|each|black|cyber|good|casual|super|for|of|about|vs|since|毎週|毎月|隔週|第\\d+) ");
    /** What may follow a time within the same word; what belongs to the time itself may not. */
    private static final Pattern RUNS_ON = pattern("[\\p{IsHan}\\p{IsKatakana}a-z&&[^間台頃半分限号版前後時日月年]].*");

    private static final Pattern NOT_OF = pattern("[^の\\d\\p{Punct}].*");

    private static final Map<String, Role> HATS = Map.of(
            "営業", Role.SALES,
            "sales", Role.SALES,
            "マーケ", Role.MARKETING,
            "マーケティング", Role.MARKETING,
            "marketing", Role.MARKETING);
    private static final int WORDS_OF_A_NAME = 6;

    private final LineText line;
    private final DateForms dates;
    private final ActivityNames activities;

    Stretches(LineText line, LocalDate today, ActivityNames activities) {
        this.line = line;
        this.dates = new DateForms(today);
        this.activities = activities;
    }

    /** In order, none over another. */
    List<Stretch> all() {
        List<Stretch> all = new ArrayList<>();
        int reached = 0;
        for (int start : line.wordStarts()) {
            Optional<Stretch> found = start < reached ? Optional.empty() : at(start);
            found.ifPresent(all::add);
            reached = found.map(Stretch::end).orElse(reached);
        }
        return all;
    }

    private Optional<Stretch> at(int start) {
        return switch (line.plain().charAt(start)) {
            case '#' -> effort(start);
            case '@' -> hat(start).or(() -> chain(start, start, List.of()));
            default -> chain(start, start, List.of());
        };
    }

    private Optional<Stretch> hat(int start) {
        int end = line.wordEnd(start);
        String typed = Spelling.folded(line.typed().substring(start + 1, end));
        return HATS.entrySet().stream()
                .filter(hat -> !typed.isEmpty() && Spelling.folded(hat.getKey()).startsWith(typed))
                .map(hat -> named(start, end, new Phrase.Hat(hat.getValue())))
                .findFirst();
    }

    /** The longest name that stands there as a whole, else the beginning of the only name that begins so. */
    private Optional<Stretch> effort(int start) {
        List<Integer> ends = new ArrayList<>();
        for (int end = line.wordEnd(start); ends.size() < WORDS_OF_A_NAME; end = line.wordEnd(end + 1)) {
            ends.add(0, end);
            if (end == line.length()) {
                break;
            }
        }
        for (int end : ends) {
            Optional<Activity> whole = activities.named(line.typed().substring(start + 1, end));
            if (whole.isPresent()) {
                return whole.map(activity -> named(start, end, new Phrase.Effort(activity)));
            }
        }
        int end = line.wordEnd(start);
        String typed = line.typed().substring(start + 1, end);
        List<Activity> begun = typed.isBlank() ? List.of() : activities.beginningWith(typed);
        return begun.size() == 1 ? Optional.of(named(start, end, new Phrase.Effort(begun.get(0)))) : Optional.empty();
    }

    private static Stretch named(int start, int end, Phrase phrase) {
        return new Stretch(start, end, List.of(phrase), Forms.Weight.CLEAR);
    }

    /** What stands from {@code place} on, until the word ends, after what was already said from {@code start} on. */
    private Optional<Stretch> chain(int start, int place, List<Forms.Found> said) {
        return Stream.concat(days(place), TimeForms.at(line, place))
                .filter(found -> said.isEmpty() || mayFollow(said.get(said.size() - 1), found))
                .sorted(Comparator.comparingInt(Forms.Found::end).reversed())
                .flatMap(found -> closed(
                        start, Stream.concat(said.stream(), Stream.of(found)).toList())
                        .stream())
                .findFirst();
    }

    private Optional<Stretch> closed(int start, List<Forms.Found> said) {
        Forms.Found last = said.get(said.size() - 1);
        int joined = joinedEnd(last);
        if (line.isWordEnd(joined)) {
            return Optional.of(stretch(start, joined, said));
        }
        if (line.isWordEnd(last.end())) {
            return Optional.of(stretch(start, last.end(), said));
        }
        Optional<Stretch> longer =
                last.phrase() instanceof Phrase.Length ? Optional.empty() : chain(start, joined, said);
        return longer.or(
                () -> Optional.of(stretch(start, last.end(), said)).filter(stretch -> mayRunOn(stretch, last)));
    }

    private static Stretch stretch(int start, int end, List<Forms.Found> said) {
        boolean clear = said.stream().anyMatch(found -> found.weight() == Forms.Weight.CLEAR);
        return new Stretch(
                start,
                end,
                said.stream().map(Forms.Found::phrase).toList(),
                clear ? Forms.Weight.CLEAR : Forms.Weight.SLIGHT);
    }

    private Stream<Forms.Found> days(int place) {
        if (SPOKEN_OF.matcher(line.plain().substring(0, place)).matches()) {
            return Stream.empty();
        }
        Matcher before = BEFORE_DAY.matcher(line.plain()).region(place, line.length());
        return before.lookingAt()
                ? dates.at(line, before.end())
                        .map(found -> new Forms.Found(found.phrase(), found.end(), Forms.Weight.CLEAR))
                : dates.at(line, place);
    }

    /** Where it ends with the particle that joins it to what follows. */
    private int joinedEnd(Forms.Found found) {
        if (!isOfDays(found.phrase())) {
            return found.end();
        }
        Pattern particles = found.weight() == Forms.Weight.CLEAR ? AFTER_DAY : AFTER_WEEKDAY;
        Matcher particle = particles.matcher(line.plain()).region(found.end(), line.length());
        return particle.lookingAt() ? particle.end() : found.end();
    }

    private static boolean isOfDays(Phrase phrase) {
        return phrase instanceof Phrase.Day || phrase instanceof Phrase.Weekday || phrase instanceof Phrase.OfWeek;
    }

    /** Within one word: a single letter for a day of the week only before a time. */
    private static boolean mayFollow(Forms.Found before, Forms.Found found) {
        boolean time = found.phrase() instanceof Phrase.Clock || found.phrase() instanceof Phrase.Span;
        boolean slightDay = isOfDays(found.phrase()) && found.weight() == Forms.Weight.SLIGHT;
        return before.weight() == Forms.Weight.SLIGHT ? time : !slightDay;
    }

    /** 明日15時A社訪問, 15時に架電, 9:00-10:30定例: what it is about follows without a blank. */
    private boolean mayRunOn(Stretch stretch, Forms.Found last) {
        boolean time = last.weight() == Forms.Weight.CLEAR && stretch.saysTime();
        if (!time) {
            return false;
        }
        String rest = line.plain().substring(stretch.end());
        char end = line.plain().charAt(stretch.end() - 1);
        boolean particle = end == 'に' || end == 'ら';
        boolean evident =
                last.phrase() instanceof Phrase.Span || stretch.phrases().size() > 1;
        return particle
                ? NOT_OF.matcher(rest).matches()
                : evident && RUNS_ON.matcher(rest).matches();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
