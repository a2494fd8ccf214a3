package app.waraji.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule finds the code that was planted to break it: those classes and no other. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Place.ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(Place.PLANTED);

    /** A rule and the name of its constant. */
    record Named(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"rules", "cycleRules"})
    void theHouseKeeps(Named named) {
        named.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void plantedCodeIsFound(Named named) {
        assertThat(breakersOf(named)).as("planted to break " + named).isNotEmpty();
        assertThat(reported(named.rule())).isEqualTo(breakersOf(named));
    }

    @ParameterizedTest
    @MethodSource("cycleRules")
    void aPlantedCycleIsFound(Named named) {
        String report = named.rule().evaluate(PLANTED).getFailureReport().toString();
        assertThat(breakersOf(named))
                .hasSizeGreaterThan(1)
                .allSatisfy(breaker -> assertThat(report).contains(breaker));
    }

    @Test
    void whatIsPlantedNamesARuleThatIsThere() {
        Set<String> known =
                Stream.concat(rules(), cycleRules()).map(Named::name).collect(Collectors.toSet());
        for (JavaClass type : PLANTED) {
            if (type.isAnnotatedWith(Breaks.class)) {
                assertThat(known)
                        .contains(type.getAnnotationOfType(Breaks.class).value());
            }
        }
    }

    /** A pattern that yields one slice can never find a cycle. */
    @Test
    void theHouseIsCutIntoManySlices() {
        assertThat(cut(Place::top)).contains("kernel", "db", "planner");
        assertThat(cut(Place::path)).contains("kernel", "db", "planner", "planner.ledger");
    }

    static Stream<Named> rules() {
        return Stream.of(PackageRules.class, EndingRules.class, HabitRules.class)
                .flatMap(ArchitectureTest::constantsOf);
    }

    static Stream<Named> cycleRules() {
        return constantsOf(CycleRules.class);
    }

    private static Stream<Named> constantsOf(Class<?> rules) {
        return Arrays.stream(rules.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class)
                .map(ArchitectureTest::named);
    }

    private static Named named(Field constant) {
        try {
            return new Named(constant.getName(), (ArchRule) constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> breakersOf(Named named) {
        Set<String> breakers = new TreeSet<>();
        for (JavaClass type : PLANTED) {
            if (type.isAnnotatedWith(Breaks.class)
                    && List.of(type.getAnnotationOfType(Breaks.class).value()).contains(named.name())) {
                breakers.add(type.getName());
            }
        }
        return breakers;
    }

    private static Set<String> reported(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails().stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> cut(Function<JavaClass, String> name) {
        return HOUSE.stream()
                .filter(type -> !Place.isGenerated(type))
                .map(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
