package app.waraji.planner.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which one kind of thing is written, and what each says. */
record Forms(List<Form> all) {

    Forms {
        all = List.copyOf(all);
    }

    /** How easily the same letters are something else. */
    enum Weight {
        /** Taken wherever it stands by itself. */
        CLEAR,
        /** Taken only at an end of the line, or beside what is clear. */
        SLIGHT
    }

    /**
     * @param end where it ends in the line
     */
    record Found(Phrase phrase, int end, Weight weight) {}

    /** One way of writing, and what it says; empty where the numbers in it make no sense. */
    record Form(Pattern pattern, Weight weight, Function<Matcher, Optional<Phrase>> says) {}

    static Form clear(String pattern, Function<Matcher, Optional<Phrase>> says) {
        return new Form(compiled(pattern), Weight.CLEAR, says);
    }

    static Form slight(String pattern, Function<Matcher, Optional<Phrase>> says) {
        return new Form(compiled(pattern), Weight.SLIGHT, says);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** What the line says from this place on, in each way that fits. */
    Stream<Found> at(LineText line, int place) {
        return all.stream().flatMap(form -> {
            Matcher matcher = form.pattern
                    .matcher(line.plain())
                    .region(place, line.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            return matcher.lookingAt()
                    ? form.says.apply(matcher).map(phrase -> new Found(phrase, matcher.end(), form.weight)).stream()
                    : Stream.empty();
        });
    }
}
