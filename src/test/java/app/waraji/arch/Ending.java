package app.waraji.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the end of a class's name says that it is. */
enum Ending {
    STORE("Store"),
    VIEW_MODEL("ViewModel"),
    VIEW("View|Cell|Dialog"),
    PAGE("Page"),
    FORMAT("Pdf|Import|Export"),
    /** A record, an enum, an interface or a pure calculation, named for what it is. */
    NOUN("");

    static final Set<Ending> SCREEN = EnumSet.of(VIEW_MODEL, VIEW, PAGE);

    private final String endings;

    Ending(String endings) {
        this.endings = endings;
    }

    /** What others see in it: a record, enum or interface within a Page or a ViewModel is a noun to them. */
    static Ending asSeen(JavaClass type) {
        boolean isNoun = type.isRecord() || type.isEnum() || type.isInterface();
        return isNoun && !type.isTopLevelClass() ? NOUN : of(type);
    }

    /** A nested class is what its file is. */
    static Ending of(JavaClass type) {
        String name = Place.file(type).getSimpleName();
        return Arrays.stream(values())
                .filter(ending -> name.matches(".*(" + ending.endings + ")"))
                .findFirst()
                .orElse(NOUN);
    }
}
