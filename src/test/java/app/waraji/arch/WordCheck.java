package app.waraji.arch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the words of all features against the sources that use them. */
final class WordCheck {

    private final List<Words> words = new ArrayList<>();
    private final Map<Path, MessageCalls> sources = new TreeMap<>();
    private final Path sourceRoot;
    private final Map<String, List<Set<String>>> enums;

    /**
     * @param enums by their simple name, which several may share: the constants of each
     * @param resources the folder of the root package; so is {@code sourceRoot}
     */
    WordCheck(Path resources, Path sourceRoot, Map<String, List<Set<String>>> enums) throws IOException {
        this.sourceRoot = sourceRoot;
        this.enums = enums;
        for (Path file : filesIn(resources, "messages.properties")) {
            words.add(Words.read(resources, file));
        }
        for (Path file : filesIn(sourceRoot, ".java")) {
            sources.put(file, MessageCalls.in(Files.readString(file)));
        }
    }

    /** Whether there is anything to check. */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /** One sentence each, which says what to do. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        words.forEach(each -> faults.addAll(each.faults()));
        words.forEach(each -> faults.addAll(unused(each)));
        words.forEach(each -> faults.addAll(missingConstants(each)));
        sources.forEach((file, source) -> faults.addAll(misused(file, source)));
        return faults.stream().distinct().sorted().toList();
    }

    private List<String> unused(Words each) {
        List<String> faults = new ArrayList<>();
        for (String key : each.keys()) {
            int dot = key.indexOf('.');
            boolean isConstant = dot > 0
                    && enums.getOrDefault(key.substring(0, dot), List.of()).stream()
                            .anyMatch(constants -> constants.contains(key.substring(dot + 1)));
            boolean isUsed = sources.values().stream()
                    .anyMatch(source -> source.literals().contains(key));
            if (!isConstant && !isUsed) {
                faults.add(each.name() + ": remove " + key + ", which nobody uses");
            }
        }
        return faults;
    }

    /** An enum that has a word for one of its constants has one for each. */
    private List<String> missingConstants(Words each) {
        Set<String> types = new TreeSet<>();
        each.keys().stream()
                .filter(key -> key.matches("[A-Z].*\\..*"))
                .forEach(key -> types.add(key.substring(0, key.indexOf('.'))));
        List<String> faults = new ArrayList<>();
        for (String type : types) {
            // Of several of one name, the words are those of the enum that lacks the fewest.
            enums.getOrDefault(type, List.of()).stream()
                    .map(constants -> constants.stream()
                            .map(constant -> type + "." + constant)
                            .filter(key -> !each.keys().contains(key))
                            .toList())
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(missing -> missing.forEach(
                            key -> faults.add(each.name() + ": add " + key + ", a constant without a word")));
        }
        return faults;
    }

    private List<String> misused(Path file, MessageCalls source) {
        List<String> faults = new ArrayList<>();
        for (MessageCalls.Call call : source.calls()) {
            List<Words> known = words.stream()
                    .filter(each -> isIn(file, each.top()))
                    .filter(each -> each.keys().contains(call.key()))
                    .toList();
            if (known.isEmpty()) {
                faults.add(sourceRoot.relativize(file) + ": add " + call.key() + " to the words of this feature");
            }
            known.forEach(each -> faults.addAll(each.faultsOf(call)));
        }
        return faults;
    }

    /** App may use the words of all. */
    private boolean isIn(Path file, String top) {
        Path relative = sourceRoot.relativize(file);
        return relative.getNameCount() == 1 || relative.getName(0).toString().equals(top);
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
