package app.waraji;

import app.waraji.cli.Invocation;
import app.waraji.db.Database;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.shell.Place;
import app.waraji.wins.proof.ProofFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * An open data folder with what the window has to know of it before it shows.
 *
 * @param place where the window was; empty at the first start
 * @param isSample whether a made-up diary is in it
 */
record Diary(
        Path folder,
        Database database,
        Stores stores,
        Clock clock,
        ZoneId systemZone,
        Locale locale,
        Preferences preferences,
        Optional<Place> place,
        boolean isFirstStart,
        boolean isSample) {

    static Diary read(Database database, Invocation invocation) {
        Preferences preferences = new SettingsStore(database, invocation.language()).preferences();
        Locale locale = preferences.look().language().locale(invocation.language());
        Clock clock = clock(preferences, invocation);
        Stores stores = Stores.over(database, clock, locale);
        return new Diary(
                invocation.data(),
                database,
                stores,
                clock,
                invocation.clock().getZone(),
                locale,
                preferences,
                stores.settings().window().flatMap(PlaceText::read),
                stores.settings().isFirstStart(),
                stores.sample().isThere());
    }

    /** In the zone of the settings, for the window and for commands alike. */
    static Clock clock(Preferences preferences, Invocation invocation) {
        Clock system = invocation.clock();
        return system.withZone(preferences.reckoning().zoneOr(system.getZone()));
    }

    /** The folder of proofs within the data, or within a backup. */
    static Path proofs(Path folder) {
        return folder.resolve("proofs");
    }

    /** Leaves a backup beside the data, and the data small. */
    void close() {
        try {
            Path backups = Files.createDirectories(folder.resolve("backup"));
            database.backup(backups.resolve("waraji.sql.gz"));
            new ProofFiles(proofs(folder), clock).backUp(proofs(backups));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.closeCompactly();
        }
    }
}
