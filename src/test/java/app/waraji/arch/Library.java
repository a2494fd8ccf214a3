package app.waraji.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;

/** What the house is built on, by the packages it comes in. */
enum Library {
    JDK("java|javax|jdk|com.sun.net"),
    /** Named everywhere: annotations and the log. */
    COMMON("org.jspecify|org.slf4j"),
    SQL("org.jooq|org.h2"),
    JSON("com.google.gson"),
    COMMAND_LINE("picocli"),
    /** What a ViewModel may use of JavaFX. */
    PROPERTIES("javafx.beans|javafx.collections|javafx.util"),
    TOOLKIT("javafx|org.controlsfx|impl.org.controlsfx|atlantafx|org.kordamp.ikonli"),
    FILE_FORMAT("org.apache.pdfbox|org.apache.fontbox|org.apache.xmpbox|biweekly|de.siegmar|org.dhatim"),
    OTHER("");

    /** A pattern; the dots may stand for themselves. */
    private final String packages;

    Library(String packages) {
        this.packages = packages;
    }

    static Library of(JavaClass type) {
        String name = type.getPackageName();
        if (type.isPrimitive()) {
            return JDK;
        }
        return Arrays.stream(values())
                .filter(library -> name.matches("(" + library.packages + ")(\\..*)?"))
                .findFirst()
                .orElse(OTHER);
    }

    boolean has(JavaClass type) {
        return !Place.isInTheHouse(type) && of(type) == this;
    }
}
