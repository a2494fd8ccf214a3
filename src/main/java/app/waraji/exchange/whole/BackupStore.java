package app.waraji.exchange.whole;

import app.waraji.db.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;
import org.jooq.impl.DSL;

/** Backups: the file of the database as it stands, undo and all, and the proofs, in one ZIP. */
public final class BackupStore {

    private final Database db;
    private final ProofFolder proofs;

    /** @param proofs the folder of their copies */
    public BackupStore(Database db, Path proofs) {
        this.db = db;
        this.proofs = new ProofFolder(proofs);
    }

    /** Writes a backup that {@link ReplacementStore} takes back, and closes the stream. */
    public void write(OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("waraji-backup");
        Path file = folder.resolve("waraji.zip");
        try {
            db.read(sql -> sql.execute("BACKUP TO {0}", DSL.inline(file.toString())));
            try (Zipped copy = new Zipped(file, Long.MAX_VALUE);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                Zipped.entry(zip, Replacement.DATABASE);
                copy.unpack(Replacement.DATABASE, zip);
                zip.closeEntry();
                proofs.write(zip);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
