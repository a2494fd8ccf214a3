package app.waraji.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Makes rules that say what to do instead. Each line of a report begins with the class that breaks the rule, and a
 * colon.
 */
final class Rules {

    private static final DescribedPredicate<JavaClass> OURS = DescribedPredicate.describe(
            "ours", type -> !Place.isGenerated(type) && !type.getSimpleName().equals("package-info"));

    private Rules() {}

    /** @param breaks whether the first class must not see the second */
    static ArchRule noneSees(String says, String instead, BiPredicate<JavaClass, JavaClass> breaks) {
        return rule(says, instead, (type, report) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass seen = dependency.getTargetClass().getBaseComponentType();
                if (!seen.isEquivalentTo(Breaks.class) && breaks.test(type, seen)) {
                    report.accept(dependency.getDescription());
                }
            }
        });
    }

    /** @param breaks whether the class must not call, or read, or refer to this */
    static ArchRule noneCalls(String says, String instead, BiPredicate<JavaClass, JavaAccess<?>> breaks) {
        return rule(says, instead, (type, report) -> {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (breaks.test(type, access)) {
                    report.accept(access.getDescription());
                }
            }
        });
    }

    static ArchRule noneIs(String says, String instead, Predicate<JavaClass> breaks) {
        return rule(says, instead, (type, report) -> {
            if (breaks.test(type)) {
                report.accept("is such a class");
            }
        });
    }

    /** @param check reports what it finds wrong with the class */
    static ArchRule rule(String says, String instead, Check check) {
        ArchCondition<JavaClass> condition = new ArchCondition<>(says) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String breaker = Place.file(type).getName();
                check.on(
                        type,
                        what -> events.add(
                                SimpleConditionEvent.violated(type, breaker + ": " + what + ". Instead: " + instead)));
            }
        };
        return ArchRuleDefinition.classes().that(OURS).should(condition).as(says);
    }

    /** Looks at one class. */
    @FunctionalInterface
    interface Check {
        void on(JavaClass type, Consumer<String> report);
    }
}
