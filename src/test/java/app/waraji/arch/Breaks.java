package app.waraji.arch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On planted code: the rules, by the names of their constants, that must find it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Breaks {
    String[] value();
}
