package app.waraji.arch;

import static app.waraji.arch.Rules.noneCalls;
import static app.waraji.arch.Rules.noneIs;
import static app.waraji.arch.Rules.noneSees;
import static app.waraji.arch.Rules.rule;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** One way to do each thing, and what is not done at all. */
final class HabitRules {

    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");
    private static final Pattern MUTABLE = Pattern.compile(
            "java\\.util\\.(Array|Hash|LinkedHash|Tree|Linked|Weak)(List|Map|Set|Deque)|java\\.util\\.Enum(Map|Set)"
                    + "|java\\.util\\.concurrent\\..*(Map|Set|List|Deque|Queue)|java\\.util\\.concurrent\\.atomic\\..*"
                    + "|java\\.lang\\.StringBuilder|javafx\\.(beans|collections)\\..*");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noneCalls(
            "what time it is comes from a Clock",
            "take a Clock as a constructor parameter: LocalDateTime.now(clock), clock.instant()",
            (type, access) -> isNowWithoutClock(access)
                    || isCall(access, "java.lang.System", "currentTimeMillis")
                    || (!isAtTheDoor(type)
                            && access.getTargetOwner().getName().equals("java.time.Clock")
                            && access.getName().startsWith("system")));

    static final ArchRule LANGUAGE_AND_ZONE_ARE_ASKED_AT_THE_DOOR = noneCalls(
            "only App, Main and the command line ask the system for its language or zone",
            "take a Locale or a Clock as a constructor parameter",
            (type, access) -> !isAtTheDoor(type)
                    && (isCall(access, "java.util.Locale", "getDefault")
                            || isCall(access, "java.time.ZoneId", "systemDefault")
                            || isCall(access, "java.util.TimeZone", "getDefault")));

    static final ArchRule THE_CONSOLE_IS_THE_COMMAND_LINES = noneCalls(
            "only the command line and Main print",
            "log by SLF4J, or show a sentence by Failures",
            (type, access) -> !Place.isIn(type, "cli")
                    && !Place.file(type).getSimpleName().equals("Main")
                    && (isCall(access, "java.lang.System", "out")
                            || isCall(access, "java.lang.System", "err")
                            || access.getName().equals("printStackTrace")));

    static final ArchRule DATES_ARE_JAVA_TIME = noneSees(
            "dates are java.time",
            "use LocalDate, LocalDateTime or Instant; only a file format's library may hand over an older one",
            (type, seen) -> OLD_DATES.contains(seen.getName()) && Ending.of(type) != Ending.FORMAT);

    static final ArchRule THE_FX_THREAD_IS_REACHED_BY_TASKS = noneSees(
            "Platform is for fx, the shell, views and App",
            "take Tasks as a constructor parameter: results come back on the FX thread",
            (type, seen) -> seen.getName().equals("javafx.application.Platform")
                    && !isAtTheDoor(type)
                    && !Set.of("fx", "shell").contains(Place.top(type))
                    && Ending.of(type) != Ending.VIEW);

    static final ArchRule THREADS_ARE_MADE_IN_FX_AND_AT_THE_DOOR = noneCalls(
            "only fx, the command line and App make threads",
            "hand the work to Tasks",
            (type, access) -> !isAtTheDoor(type)
                    && !Place.isIn(type, "fx")
                    && (isCall(access, "java.lang.Thread", "<init>")
                            || isCall(access, "java.util.Timer", "<init>")
                            || access.getTargetOwner().getName().equals("java.util.concurrent.Executors")));

    static final ArchRule NOTHING_STATIC_CHANGES = rule(
            "nothing static changes",
            "make it a field of an object that App builds; a table is made by List.of or Map.of, or by a method that"
                    + " hands back a copy",
            (type, report) -> {
                type.getFields().stream()
                        .filter(HabitRules::isMutableStatic)
                        .forEach(field -> report.accept(field.getDescription() + " can change"));
                type.getStaticInitializer().stream()
                        .flatMap(initializer -> initializer.getConstructorCallsFromSelf().stream())
                        .filter(call ->
                                MUTABLE.matcher(call.getTargetOwner().getName()).matches())
                        .forEach(call -> report.accept(call.getDescription()));
            });

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = noneIs(
            "every package is @NullMarked",
            "add a package-info.java with one line of Javadoc and @NullMarked",
            type -> !type.getPackage().isAnnotatedWith(NullMarked.class));

    private HabitRules() {}

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access.getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget() instanceof CodeUnitAccessTarget now
                && now.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private static boolean isCall(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getName().equals(name);
    }

    private static boolean isAtTheDoor(JavaClass type) {
        return Place.top(type).isEmpty() || Place.isIn(type, "cli");
    }

    private static boolean isMutableStatic(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && (!modifiers.contains(JavaModifier.FINAL)
                        || MUTABLE.matcher(field.getRawType().getName()).matches());
    }
}
