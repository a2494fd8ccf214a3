package app.waraji.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/** Where in the house a class stands. The planted house stands beside the real one and is laid out alike. */
final class Place {

    static final String ROOT = "app.waraji";
    static final String PLANTED = ROOT + ".arch.planted";

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("settings", 1),
            Map.entry("activities", 1),
            Map.entry("calendar", 1),
            Map.entry("planner", 2),
            Map.entry("kpi", 2),
            Map.entry("wins", 2),
            Map.entry("boss", 2),
            Map.entry("rules", 3),
            Map.entry("report", 3),
            Map.entry("progress", 3),
            Map.entry("exchange", 3),
            Map.entry("review", 3));

    private Place() {}

    static boolean isInTheHouse(JavaClass type) {
        String name = type.getPackageName();
        return isWithin(PLANTED, name) || (isWithin(ROOT, name) && !isWithin(ROOT + ".arch", name));
    }

    /** The package without the root: {@code planner.week}; empty for the root itself. */
    static String path(JavaClass type) {
        String name = type.getPackageName();
        String root = isWithin(PLANTED, name) ? PLANTED : ROOT;
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    /** The first package below the root, which for a feature is the feature; empty for the root itself. */
    static String top(JavaClass type) {
        return path(type).split("\\.", 2)[0];
    }

    static boolean isIn(JavaClass type, String top) {
        return isInTheHouse(type) && top(type).equals(top);
    }

    /** Empty where the class is in no feature. */
    static Optional<Integer> rank(JavaClass type) {
        return isInTheHouse(type) ? Optional.ofNullable(RANKS.get(top(type))) : Optional.empty();
    }

    static boolean isInAFeature(JavaClass type) {
        return rank(type).isPresent();
    }

    /** What jOOQ generates is not ours to judge. */
    static boolean isGenerated(JavaClass type) {
        return isInTheHouse(type) && isWithin("db.schema", path(type));
    }

    /** The class in whose file this one stands. */
    static JavaClass file(JavaClass type) {
        JavaClass file = type;
        while (file.getEnclosingClass().isPresent()) {
            file = file.getEnclosingClass().get();
        }
        return file;
    }

    private static boolean isWithin(String root, String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }
}
