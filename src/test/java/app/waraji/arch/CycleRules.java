package app.waraji.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.function.Function;

/** Nothing goes round in circles. */
final class CycleRules {

    static final ArchRule TOP_PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .assignedFrom(slicedBy("top packages", Place::top))
            .should()
            .beFreeOfCycles()
            .because("the arrow points downward: let the lower one declare an interface, which App fills");

    static final ArchRule PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .assignedFrom(slicedBy("packages", Place::path))
            .should()
            .beFreeOfCycles()
            .because("sub-features share what they both need by way of the package above them");

    private CycleRules() {}

    private static SliceAssignment slicedBy(String what, Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Place.isInTheHouse(type) && !Place.isGenerated(type)
                        ? SliceIdentifier.of("/" + name.apply(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return what;
            }
        };
    }
}
