package app.waraji.boss;

import java.util.List;

/** Names everything that a request can be about; asked off the FX thread. */
@FunctionalInterface
public interface Subjects {

    /** Those that have ended too. */
    List<Subject> all();
}
