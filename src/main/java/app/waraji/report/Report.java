package app.waraji.report;

import app.waraji.kernel.Period;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.settings.PaperSize;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the report of a week, a month, a quarter or a half-year says.
 *
 * @param draft what the user typed
 * @param material what came from the records
 */
public record Report(Period period, Draft draft, Material material) {

    /** Characters a headline should not exceed; a longer one is printed, but counted as too long. */
    public static final int HEADLINE_LIMIT = 60;

    /** Characters the remarks should not exceed; as with the headline. */
    public static final int REMARKS_LIMIT = 80;

    /** Wins on the page itself; further ones go to the appendix. */
    public static final int WINS_SHOWN = 3;

    /** Blocks of next week on the page itself; further ones go to the appendix. */
    public static final int NEXT_SHOWN = 3;

    /** Requests on the page itself, and issues. */
    public static final int ASKED_SHOWN = 2;

    /** Rows of numbers on the page itself. */
    public static final int NUMBERS_SHOWN = 7;

    /** The report of a week. */
    public Report(Week week, Draft draft, Material material) {
        this(Period.of(Period.Unit.WEEK, week.monday(), Month.APRIL), draft, material);
    }

    public boolean isOfWeek() {
        return period.unit() == Period.Unit.WEEK;
    }

    /** Where the material of a period comes from. May read the database: never called on the FX thread. */
    @FunctionalInterface
    public interface Source {

        Material of(Period period);

        /** By which quarters and halves are cut. */
        default Month fiscalYearStart() {
            return Month.APRIL;
        }

        /** What changes it. */
        default Set<Topic> topics() {
            return Set.of();
        }
    }

    /** What the user typed, by piece; a piece that nobody wrote is not there, and filled from the records. */
    public record Draft(Map<Piece, String> texts) {
        public static final Draft EMPTY = new Draft(Map.of());

        public Draft {
            Map<Piece, String> typed = new EnumMap<>(Piece.class);
            texts.forEach((piece, text) -> {
                if (!text.isEmpty()) {
                    typed.put(piece, text);
                }
            });
            texts = Map.copyOf(typed);
        }

        public Draft(String headline, String remarks) {
            this(Map.of(Piece.HEADLINE, headline, Piece.REMARKS, remarks));
        }

        public String headline() {
            return text(Piece.HEADLINE);
        }

        public String remarks() {
            return text(Piece.REMARKS);
        }

        /** Empty where nothing was typed. */
        public String text(Piece piece) {
            return texts.getOrDefault(piece, "");
        }

        /** The lines typed, each cut at its arrows; none where nothing was typed. */
        List<List<String>> steps(Piece piece) {
            return text(piece)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Stream.of(line.split("→")).map(String::strip).toList())
                    .toList();
        }

        /** With its line ends kept. */
        static String eachLine(String text, UnaryOperator<String> change) {
            return text.lines().map(change).collect(Collectors.joining("\n"));
        }

        private Draft withTexts(UnaryOperator<String> change) {
            Map<Piece, String> changed = new EnumMap<>(Piece.class);
            texts.forEach((piece, text) ->
                    changed.put(piece, piece.isOfLines() ? eachLine(text, change) : change.apply(text)));
            return new Draft(changed);
        }
    }

    /**
     * What the records of the app give for a period.
     *
     * @param wins the most telling first
     * @param nextWeek marketing blocks of the seven days after, by time; after more than a week, of the first such days
     *     with any
     */
    public record Material(Head head, List<Win> wins, Time time, List<Planned> nextWeek, Findings findings) {

        public static final Material NONE = new Material(Head.NONE, List.of(), Time.NONE, List.of(), Findings.NONE);

        public Material {
            wins = List.copyOf(wins);
            nextWeek = List.copyOf(nextWeek);
        }
    }

    /**
     * What is the same for every report until the user sets it otherwise.
     *
     * @param from the author's name; may be empty
     * @param to the boss, as addressed; may be empty
     */
    public record Head(String from, String to, PaperSize paper) {
        public static final Head NONE = new Head("", "", PaperSize.A4);

        private Head withTexts(UnaryOperator<String> change) {
            return new Head(change.apply(from), change.apply(to), paper);
        }
    }

    /**
     * A small win, in the three steps in which it is told.
     *
     * @param activity what had been done; may be empty
     * @param response what came of it
     * @param next what follows; may be empty
     */
    public record Win(String activity, String response, String next) {}

    /**
     * Where the marketing time of the week went, in minutes.
     *
     * @param planned as the ledger counts it: kept, given away and still open together
     * @param kept done in its slot
     * @param recovered given away, then done later in the week
     * @param rescheduled given away, planned again later in the week and not ended yet
     * @param unplanned done without a plan; no part of {@code planned}
     * @param givenAway by reason; equal reasons are added up, the largest comes first, {@linkplain GivenAway#OTHER
     *     others} last
     */
    public record Time(
            int planned, int kept, int recovered, int rescheduled, int unplanned, List<GivenAway> givenAway) {

        public static final Time NONE = new Time(0, 0, 0, 0, 0, List.of());

        public Time {
            givenAway = addedUp(givenAway);
        }

        public int done() {
            return kept + recovered;
        }

        public int given() {
            return givenAway.stream().mapToInt(GivenAway::minutes).sum();
        }

        /** Given away and not done later in the week. */
        public int notRecovered() {
            return Math.max(0, given() - recovered);
        }

        /** Planned, and neither done nor given away yet. */
        public int open() {
            return Math.max(0, planned - kept - given());
        }

        private static List<GivenAway> addedUp(List<GivenAway> rows) {
            Map<String, Integer> minutes = new LinkedHashMap<>();
            rows.forEach(row -> minutes.merge(row.reason(), row.minutes(), Integer::sum));
            return minutes.entrySet().stream()
                    .filter(row -> row.getValue() > 0)
                    .map(row -> new GivenAway(row.getKey(), row.getValue()))
                    .sorted(Comparator.comparing((GivenAway row) -> row.reason().equals(GivenAway.OTHER))
                            .thenComparing(
                                    Comparator.comparingInt(GivenAway::minutes).reversed()))
                    .toList();
        }
    }

    /**
     * Minutes given away for one reason.
     *
     * @param reason in the user's words; {@link #OTHER} for what the report does not name: the user's own reasons and
     *     unknown ones
     */
    public record GivenAway(String reason, int minutes) {
        public static final String OTHER = "";
    }

    /**
     * A block of next week.
     *
     * @param activity may be empty
     */
    public record Planned(Slot slot, String title, String activity) {}

    /** The same report with each text that somebody wrote put through {@code change}. */
    Report withTexts(UnaryOperator<String> change) {
        Time time = material.time;
        return new Report(
                period,
                draft.withTexts(change),
                new Material(
                        material.head.withTexts(change),
                        material.wins.stream()
                                .map(win -> new Win(
                                        change.apply(win.activity), change.apply(win.response), change.apply(win.next)))
                                .toList(),
                        new Time(
                                time.planned,
                                time.kept,
                                time.recovered,
                                time.rescheduled,
                                time.unplanned,
                                time.givenAway.stream()
                                        .map(row -> new GivenAway(change.apply(row.reason), row.minutes))
                                        .toList()),
                        material.nextWeek.stream()
                                .map(block -> new Planned(
                                        block.slot, change.apply(block.title), change.apply(block.activity)))
                                .toList(),
                        material.findings.withTexts(change)));
    }
}
