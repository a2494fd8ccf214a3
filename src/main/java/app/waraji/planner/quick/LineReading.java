package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityNames;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of one line: what its words say, which of it holds, and what is left for the title. */
final class LineReading {

    /** A word on its own that can hardly have been meant for the title. */
    private static final Pattern ATTEMPT = Pattern.compile("[@#].+|\\d{1,2}:\\d\\d(?:-(?:\\d{1,2}(?::\\d\\d)?)?)?"
            + "|\\d{1,2}-\\d{1,2}(?::\\d\\d)?|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}/\\d{1,2}"
            + "|\\d{1,2}月\\d{1,2}日|\\d{1,2}時(?:半|\\d{1,2}分)?(?:まで)?");

    private final LineText line;
    private final LocalDateTime now;
    private final List<Stretch> found;

    LineReading(String text, List<Activity> activities, LocalDateTime now) {
        this.line = LineText.of(text);
        this.now = now;
        this.found = new Stretches(line, now.toLocalDate(), new ActivityNames(activities)).all();
    }

    QuickLine line() {
        List<Stretch> held = agreeing(believable());
        if (meaning(held).lacksDay()) {
            held = held.stream().filter(stretch -> !stretch.saysTime()).toList();
        }
        Meaning meaning = meaning(held);
        LocalDate date = meaning.date(now).orElse(null);
        return new QuickLine(
                title(held),
                Objects.requireNonNullElse(meaning.role(), Role.MARKETING),
                meaning.activity(),
                date,
                meaning.start(),
                meaning.minutes(),
                date == null ? meaning.week() : null,
                meaning.someday(),
                unparsed(held));
    }

    /** Without what may as well be part of a title: slight words in its midst. */
    private List<Stretch> believable() {
        List<Stretch> believed =
                new ArrayList<>(found.stream().filter(Stretch::isClear).toList());
        List<Stretch> doubtful = new ArrayList<>(found);
        doubtful.removeAll(believed);
        boolean more = true;
        while (more) {
            List<Stretch> now = doubtful.stream()
                    .filter(stretch -> touchesEnd(stretch) || touches(stretch, believed))
                    .toList();
            believed.addAll(now);
            doubtful.removeAll(now);
            more = !now.isEmpty();
        }
        return found.stream().filter(believed::contains).toList();
    }

    private boolean touchesEnd(Stretch stretch) {
        return isBlank(0, stretch.start()) || isBlank(stretch.end(), line.length());
    }

    private boolean touches(Stretch stretch, List<Stretch> believed) {
        return believed.stream()
                .anyMatch(other -> (other.end() <= stretch.start() && isBlank(other.end(), stretch.start()))
                        || (stretch.end() <= other.start() && isBlank(stretch.end(), other.start())));
    }

    private boolean isBlank(int from, int to) {
        return line.words(from, to).isEmpty();
    }

    /** What says otherwise than something before it is left out. */
    private static List<Stretch> agreeing(List<Stretch> stretches) {
        List<Stretch> agreeing = new ArrayList<>();
        Meaning meaning = Meaning.NOTHING;
        for (Stretch stretch : stretches) {
            Meaning with = meaning.and(stretch).orElse(null);
            if (with != null) {
                meaning = with;
                agreeing.add(stretch);
            }
        }
        return agreeing;
    }

    private static Meaning meaning(List<Stretch> agreeing) {
        Meaning meaning = Meaning.NOTHING;
        for (Stretch stretch : agreeing) {
            meaning = meaning.and(stretch).orElse(meaning);
        }
        return meaning;
    }

    /** The rest as it was typed. */
    private String title(List<Stretch> held) {
        return rest(held).collect(Collectors.joining(" "));
    }

    private Stream<String> rest(List<Stretch> held) {
        List<String> pieces = new ArrayList<>();
        int reached = 0;
        for (Stretch stretch : held) {
            pieces.add(line.words(reached, stretch.start()));
            reached = stretch.end();
        }
        pieces.add(line.words(reached, line.length()));
        return pieces.stream().filter(piece -> !piece.isEmpty());
    }

    private List<String> unparsed(List<Stretch> held) {
        List<String> unparsed = new ArrayList<>();
        int reached = 0;
        for (int start : line.wordStarts()) {
            Stretch stretch = at(start);
            if (start < reached || (stretch != null && held.contains(stretch))) {
                reached = stretch == null ? reached : Math.max(reached, stretch.end());
            } else if (stretch != null) {
                unparsed.add(line.words(stretch.start(), stretch.end()));
                reached = stretch.end();
            } else if (ATTEMPT.matcher(line.plain().substring(start, line.wordEnd(start)))
                    .matches()) {
                unparsed.add(line.words(start, line.wordEnd(start)));
            }
        }
        return unparsed;
    }

    private @Nullable Stretch at(int start) {
        return found.stream()
                .filter(stretch -> stretch.start() == start)
                .findFirst()
                .orElse(null);
    }
}
