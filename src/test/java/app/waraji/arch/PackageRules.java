package app.waraji.arch;

import static app.waraji.arch.Rules.noneIs;
import static app.waraji.arch.Rules.noneSees;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which package may see which. */
final class PackageRules {

    private static final Set<String> BELOW_FEATURES = Set.of("kernel", "db", "fx", "print");
    private static final Set<String> PURE_RULES = Set.of("rules.rule", "rules.policy", "rules.history", "rules.alert");

    static final ArchRule EVERY_PACKAGE_IS_ON_THE_MAP = noneIs(
            "every package is on the map",
            "put it into a package that is there, or put the new one on the map (Place) and in the decisions",
            type -> !Place.isInAFeature(type)
                    && !Set.of("", "kernel", "db", "fx", "print", "shell", "cli")
                            .contains(Place.top(type)));

    static final ArchRule KERNEL_SEES_ONLY_THE_JDK = noneSees(
            "the kernel sees only the JDK",
            "move what needs more into the package that has it",
            (type, seen) -> Place.isIn(type, "kernel") && !maySee(seen, Set.of("kernel")));

    static final ArchRule DB_SEES_ONLY_THE_KERNEL = noneSees(
            "db sees only the kernel, jOOQ, H2 and Gson",
            "let the feature's store do it, on top of Database",
            (type, seen) -> Place.isIn(type, "db") && !maySee(seen, Set.of("kernel", "db"), Library.SQL, Library.JSON));

    static final ArchRule FX_SEES_ONLY_THE_KERNEL = noneSees(
            "fx sees only the kernel and the toolkit",
            "a control that knows a feature is one of the feature's views",
            (type, seen) -> Place.isIn(type, "fx")
                    && !maySee(seen, Set.of("kernel", "fx"), Library.PROPERTIES, Library.TOOLKIT));

    static final ArchRule PRINT_SEES_ONLY_THE_KERNEL = noneSees(
            "print sees only the kernel and the library of PDF",
            "a page that knows a feature is laid out in that feature, as marks on a Sheet",
            (type, seen) -> Place.isIn(type, "print") && !maySee(seen, Set.of("kernel", "print"), Library.FILE_FORMAT));

    static final ArchRule SHELL_SEES_PAGES_NOT_FEATURES = noneSees(
            "the shell sees only the kernel and fx",
            "show it by way of fx.Page, or let App hand it in",
            (type, seen) -> Place.isIn(type, "shell")
                    && !maySee(seen, Set.of("kernel", "fx", "shell"), Library.PROPERTIES, Library.TOOLKIT));

    static final ArchRule CLI_SEES_ONLY_THE_KERNEL = noneSees(
            "the command line sees only the kernel, picocli and Gson",
            "declare a one-method interface of the cli, and let App fill it from the feature",
            (type, seen) -> Place.isIn(type, "cli")
                    && !maySee(seen, Set.of("kernel", "cli"), Library.COMMAND_LINE, Library.JSON));

    static final ArchRule FEATURES_LOOK_DOWNWARD = noneSees(
            "a feature sees no feature of its own rank or above, no shell and no command line",
            "declare a one-method interface of its own, which App fills",
            (type, seen) -> Place.isInAFeature(type) && Place.isInTheHouse(seen) && !isBelow(type, seen));

    static final ArchRule OF_OTHERS_ONLY_RECORDS_AND_STORES = noneSees(
            "of a feature below, only its records, its calculations and its stores are seen",
            "move what is shared into a noun of that feature, or let App join the two pages",
            (type, seen) -> Place.isInAFeature(type)
                    && Place.isInAFeature(seen)
                    && !Place.top(type).equals(Place.top(seen))
                    && !EnumSet.of(Ending.NOUN, Ending.STORE).contains(Ending.asSeen(seen)));

    static final ArchRule RULES_SEE_ONLY_THE_HISTORY = noneSees(
            "what judges the diary sees no clock, no database and no store",
            "ask the History: its moment is its clock, its facts are its database",
            (type, seen) -> PURE_RULES.contains(Place.path(type))
                    && (seen.getName().equals("java.time.Clock")
                            || Library.SQL.has(seen)
                            || Place.isIn(seen, "db")
                            || (Place.isInAFeature(seen) && Ending.asSeen(seen) == Ending.STORE)));

    static final ArchRule NOBODY_SEES_THE_APP = noneSees(
            "nobody sees App",
            "take what is needed as a constructor parameter",
            (type, seen) -> !Place.top(type).isEmpty()
                    && Place.isInTheHouse(seen)
                    && Place.top(seen).isEmpty());

    private PackageRules() {}

    private static boolean maySee(JavaClass seen, Set<String> tops, Library... libraries) {
        if (Place.isInTheHouse(seen)) {
            return tops.contains(Place.top(seen));
        }
        Library library = Library.of(seen);
        return library == Library.JDK
                || library == Library.COMMON
                || Arrays.asList(libraries).contains(library);
    }

    private static boolean isBelow(JavaClass type, JavaClass seen) {
        String top = Place.top(seen);
        // The root is left to NOBODY_SEES_THE_APP.
        return top.isEmpty()
                || top.equals(Place.top(type))
                || BELOW_FEATURES.contains(top)
                || Place.rank(seen).orElse(Integer.MAX_VALUE) < Place.rank(type).orElse(0);
    }
}
