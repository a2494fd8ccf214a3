package app.waraji.exchange.whole;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** The whole data of a diary as tables: out, and into an empty one. */
public final class WholeStore {

    /** More than all proofs that anybody keeps. */
    static final long MOST_BYTES = 1L << 33;

    private final Database db;
    private final TableStore tables;
    private final ProofFolder proofs;
    private final Messages messages;

    /** @param proofs the folder of their copies */
    public WholeStore(Database db, Path proofs, Locale locale) {
        this.db = db;
        this.tables = new TableStore(db);
        this.proofs = new ProofFolder(proofs);
        this.messages = Messages.of(WholeStore.class, locale);
    }

    /** Writes a ZIP of CSV files, the same bytes for the same data, and closes the stream. */
    public void export(OutputStream out) throws IOException {
        try {
            // In one, so that nothing changes in between.
            db.read(sql -> {
                try {
                    new WholeExport(messages).write(tables, proofs, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Puts all of the file into the diary, or nothing. Cannot be undone.
     *
     * @return how many rows
     * @throws Refusal where the diary is not empty, or the file is not understood to its last row
     */
    public int importAll(Path file) {
        if (!tables.isEmpty()) {
            throw new Refusal(messages.text("whole.refused.not-empty"));
        }
        try (Zipped zip = new Zipped(file, MOST_BYTES)) {
            List<Rows> rows = new WholeImport(tables.tables(), tables.version(), messages).read(zip);
            List<Path> taken = proofs.take(zip);
            try {
                tables.insert(rows);
            } catch (RuntimeException e) {
                ProofFolder.remove(taken);
                throw e;
            }
            return rows.stream().mapToInt(each -> each.lines().size()).sum();
        } catch (RefusedRow refused) {
            throw new Refusal(
                    messages.text(
                            "whole.refused.row",
                            refused.table() + ".csv",
                            refused.line(),
                            messages.text(refused.reason())),
                    refused);
        } catch (Zipped.TooLarge e) {
            throw new Refusal(messages.text("whole.refused.too-large"), e);
        } catch (ZipException e) {
            throw new Refusal(messages.text("whole.refused.zip"), e);
        } catch (IOException e) {
            throw new Refusal(messages.text("whole.refused.damaged"), e);
        }
    }
}
