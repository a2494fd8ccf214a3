package app.waraji.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows are the sample's, as it is written down in one line: {@code language=ja names=AUTHOR,BOSS ACTIVITY=1-6 ...}.
 *
 * @param japanese whether its texts, and the names that it set, are Japanese
 * @param names whose names it set
 * @param rows the lowest and highest id in each table; a table without any is missing
 */
record SampleNote(boolean japanese, Set<Person> names, Map<Part, Range> rows) {

    /** The tables by whose ids the sample's rows are known; what hangs on those is found by them. */
    enum Part {
        ACTIVITY,
        CALENDAR,
        TASK,
        BLOCK,
        WIN,
        PARTNER,
        ENGAGEMENT,
        REQUEST,
        REPORT,
        IDEAL,
        TARGET,
        /** Known by the days, counted from 1970, on which its periods begin. */
        MEASUREMENT
    }

    /** Whose name stands in the settings. */
    enum Person {
        AUTHOR,
        BOSS
    }

    /** Ids, both ends included. */
    record Range(long lowest, long highest) {

        private static Range read(String text) {
            int dash = text.indexOf('-');
            return new Range(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
        }

        @Override
        public String toString() {
            return lowest + "-" + highest;
        }
    }

    private static final String LANGUAGE = "language";
    private static final String NAMES = "names";

    SampleNote {
        names = Set.copyOf(names);
        rows = Map.copyOf(rows);
    }

    String written() {
        String people = names.stream().sorted().map(Person::name).collect(Collectors.joining(","));
        String ranges = Arrays.stream(Part.values())
                .filter(rows::containsKey)
                .map(part -> " " + part + "=" + rows.get(part))
                .collect(Collectors.joining());
        return LANGUAGE + "=" + (japanese ? "ja" : "en") + " " + NAMES + "=" + people + ranges;
    }

    static SampleNote read(String text) {
        Map<String, String> values = Arrays.stream(text.split(" "))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
        Map<Part, Range> rows = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String range = values.get(part.name());
            if (range != null) {
                rows.put(part, Range.read(range));
            }
        }
        String people = values.getOrDefault(NAMES, "");
        Set<Person> names = Arrays.stream(Person.values())
                .filter(person -> people.contains(person.name()))
                .collect(Collectors.toSet());
        return new SampleNote("ja".equals(values.get(LANGUAGE)), names, rows);
    }
}
