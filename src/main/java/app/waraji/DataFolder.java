package app.waraji;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where the data lives when nobody says otherwise: the platform's own place for the data of apps. */
final class DataFolder {

    private DataFolder() {}

    static Path usual() {
        // Local, not roaming: a database must not be copied about while it is open.
        return Path.of(ProjectDirectories.from("", "", "Waraji").dataLocalDir);
    }
}
