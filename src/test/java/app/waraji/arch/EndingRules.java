package app.waraji.arch;

import static app.waraji.arch.Rules.noneCalls;
import static app.waraji.arch.Rules.noneIs;
import static app.waraji.arch.Rules.noneSees;
import static app.waraji.arch.Rules.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the end of a class's name promises: what the class may touch, and who may see it. */
final class EndingRules {

    private static final Pattern VAGUE =
            Pattern.compile("Abstract.*|.*(Manager|Helper|Utils?|Service|Handler|Impl|Data|Info|Base|Abstract)");
    private static final Pattern VAGUE_METHOD = Pattern.compile("(handle|process)[A-Z].*");

    static final ArchRule NOUNS_ARE_PURE = noneSees(
            "a noun sees the JDK, the kernel and other nouns",
            "if it reads the database it is a ...Store, if it draws a ...View, ...Cell or ...Dialog, if it holds a"
                    + " screen's state a ...ViewModel, if it is for every feature it belongs into fx",
            (type, seen) -> is(type, Ending.NOUN)
                    && (isToolkit(seen) || isSql(seen) || isOf(seen, Ending.STORE) || isScreen(seen)));

    static final ArchRule STORES_KNOW_NO_SCREEN = noneSees(
            "a store knows no screen",
            "hand out records, and let the ViewModel turn them into properties",
            (type, seen) -> is(type, Ending.STORE) && (isToolkit(seen) || isScreen(seen)));

    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noneSees(
            "a ViewModel sees of JavaFX only beans, collections and util, and no view",
            "keep the state as properties, and let the view bind to them; threads come by Tasks",
            (type, seen) -> is(type, Ending.VIEW_MODEL)
                    && (Library.TOOLKIT.has(seen)
                            || Place.isIn(seen, "fx")
                            || isOf(seen, Ending.VIEW)
                            || isOf(seen, Ending.PAGE)));

    static final ArchRule VIEW_MODELS_WRITE_NO_SQL = noneSees(
            "a ViewModel sees no database",
            "ask the feature's store",
            (type, seen) -> is(type, Ending.VIEW_MODEL) && isSql(seen));

    static final ArchRule VIEWS_HAVE_NO_STORE = noneSees(
            "a view sees no store and no database",
            "bind to the ViewModel, which asks the store",
            (type, seen) -> is(type, Ending.VIEW) && (isSql(seen) || isOf(seen, Ending.STORE)));

    static final ArchRule VIEWS_OPEN_NO_PAGE = noneSees(
            "a view sees no page",
            "the page builds the view; what the view asks of it comes as a constructor parameter",
            (type, seen) -> is(type, Ending.VIEW) && isOf(seen, Ending.PAGE));

    static final ArchRule FORMATS_KNOW_ONLY_THEIR_FORMAT = noneSees(
            "a ...Pdf, ...Import or ...Export sees no screen and no store",
            "hand it records, and take records from it",
            (type, seen) -> is(type, Ending.FORMAT)
                    && !Place.isIn(type, "exchange")
                    && (isToolkit(seen) || isSql(seen) || isScreen(seen) || isOf(seen, Ending.STORE)));

    static final ArchRule FORMAT_LIBRARIES_STAY_WITH_THEIR_FORMAT = noneSees(
            "only a ...Pdf, ...Import or ...Export sees the library of a file format",
            "name the class for its format, or hand the work to the class that is",
            (type, seen) -> Library.FILE_FORMAT.has(seen) && Ending.of(type) != Ending.FORMAT);

    static final ArchRule ONLY_STORES_ASK_THE_DATABASE = noneCalls(
            "only stores, and the exchange of whole data, call Database",
            "give the feature's store a method for it; a Page may hand the Database on",
            (type, access) -> Place.isInAFeature(type)
                    && Ending.of(type) != Ending.STORE
                    && !Place.isIn(type, "exchange")
                    && Place.isIn(access.getTargetOwner(), "db")
                    && access.getTargetOwner().getSimpleName().equals("Database"));

    static final ArchRule NO_JOOQ_TYPE_LEAVES_A_STORE = rule(
            "no jOOQ type leaves a store",
            "hand out an immutable record of the feature",
            (type, report) -> type.getMembers().stream()
                    .filter(member -> is(type, Ending.STORE) && isForOthers(member))
                    .filter(member -> typesOf(member)
                            .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                            .anyMatch(each -> each.getPackageName().startsWith("org.jooq") || Place.isGenerated(each)))
                    .forEach(member -> report.accept(member.getDescription() + " has a jOOQ type in its signature")));

    static final ArchRule STORES_AND_PAGES_ARE_PUBLIC = noneIs(
            "stores and pages are public",
            "make it public: it is what others may lean on",
            type -> isFile(type)
                    && EnumSet.of(Ending.STORE, Ending.PAGE).contains(Ending.of(type))
                    && !type.getModifiers().contains(JavaModifier.PUBLIC));

    static final ArchRule SCREENS_AND_FORMATS_STAY_AT_HOME = noneIs(
            "ViewModels, views and file formats are seen in their package only, but for an ...Export",
            "leave out 'public'; a feature's doors are its Page, its stores, its nouns, and the ...Export that commands"
                    + " write files by",
            type -> isFile(type)
                    && EnumSet.of(Ending.VIEW_MODEL, Ending.VIEW, Ending.FORMAT).contains(Ending.of(type))
                    && !type.getSimpleName().endsWith("Export")
                    && type.getModifiers().contains(JavaModifier.PUBLIC));

    static final ArchRule NO_VAGUE_NAMES = noneIs(
            "no Manager, Helper, Util, Service, Handler, Impl, Data, Info, Base or Abstract",
            "name it for what it is",
            type -> VAGUE.matcher(type.getSimpleName()).matches());

    static final ArchRule METHODS_SAY_WHAT_IS_SO = rule(
            "methods say what the user did or what is so",
            "showNextWeek(), not handleClick()",
            (type, report) -> type.getMethods().stream()
                    .filter(method -> VAGUE_METHOD.matcher(method.getName()).matches())
                    .forEach(method -> report.accept(method.getDescription() + " does not")));

    private EndingRules() {}

    private static boolean is(JavaClass type, Ending ending) {
        return Place.isInAFeature(type) && Ending.of(type) == ending;
    }

    private static boolean isOf(JavaClass seen, Ending ending) {
        return Place.isInAFeature(seen) && Ending.asSeen(seen) == ending;
    }

    private static boolean isScreen(JavaClass seen) {
        return Place.isInAFeature(seen) && Ending.SCREEN.contains(Ending.asSeen(seen));
    }

    private static boolean isToolkit(JavaClass seen) {
        return Library.TOOLKIT.has(seen) || Library.PROPERTIES.has(seen) || Place.isIn(seen, "fx");
    }

    private static boolean isSql(JavaClass seen) {
        return Library.SQL.has(seen) || Place.isIn(seen, "db");
    }

    private static boolean isFile(JavaClass type) {
        return Place.isInAFeature(type) && type.isTopLevelClass();
    }

    private static boolean isForOthers(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit codeUnit = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream());
    }
}
