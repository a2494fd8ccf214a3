package app.waraji.wins.proof;

import static app.waraji.db.schema.Tables.CHANGE_LOG;
import static app.waraji.db.schema.Tables.CHANGE_ROW;
import static app.waraji.db.schema.Tables.PROOF;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.ProofRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.wins.Win;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What proves the wins: rows here, and the copies of the files. */
public final class ProofStore {

    public static final Topic TOPIC = new Topic("proofs");

    /** In bytes: more than this is refused. */
    static final long LARGEST = 50L * 1024 * 1024;

    /** Characters of a link. */
    static final int LONGEST_LINK = 2000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 255;
    /** As long as a gesture can be undone. */
    private static final Duration REACH_OF_UNDO = Duration.ofDays(90);

    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s/]\\S*");
    /** As the journal writes it; the rest of the name may be written in several ways. */
    private static final Pattern PLACE = Pattern.compile("\"PLACE\":\"([0-9a-f]{64})-");

    private final Database db;
    private final ProofFiles files;
    private final Clock clock;
    private final Messages messages;

    public ProofStore(Database db, ProofFiles files, Clock clock, Locale locale) {
        this.db = db;
        this.files = files;
        this.clock = clock;
        this.messages = Messages.of(ProofStore.class, locale);
    }

    /** Of one win, in the order in which they were added. */
    public List<Proof> of(long win) {
        return db.read(sql -> sql.selectFrom(PROOF)
                .where(PROOF.WIN_ID.eq(win))
                .orderBy(PROOF.ID)
                .fetch(ProofStore::proof));
    }

    /** Keeps a copy of the file; refuses one that is missing, too large, or cannot be read, and then keeps nothing. */
    public Proof addFile(Win win, Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new Refusal(messages.text("proof.problem.missing", name));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(messages.text("proof.problem.folder", name));
        }
        try {
            refuseLarger(name, Files.size(file));
            try (InputStream content = Files.newInputStream(file)) {
                return add(win, ProofKind.FILE, name, files.keep(content, name));
            }
        } catch (IOException e) {
            throw new Refusal(messages.text("proof.problem.unreadable", name), e);
        }
    }

    /** Keeps a pasted text, named by its first line. */
    public Proof addText(Win win, String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        if (first.isEmpty()) {
            throw new Refusal(messages.text("proof.problem.empty"));
        }
        return keep(
                win, ProofKind.TEXT, first, messages.text("proof.text.file"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a pasted picture. */
    public Proof addPicture(Win win, byte[] png) {
        String name = messages.text("proof.picture.name");
        return keep(win, ProofKind.PICTURE, name, messages.text("proof.picture.file"), png);
    }

    /** Notes a link; refuses what is no address of the web. */
    public Proof addLink(Win win, String address) {
        String link = address.strip();
        if (!isLink(link) || link.length() > LONGEST_LINK) {
            throw new Refusal(messages.text("proof.problem.link"));
        }
        return insert(win, ProofKind.LINK, link, link, null);
    }

    static boolean isLink(String text) {
        return LINK.matcher(text.strip()).matches();
    }

    /** The copy stays, for undo. */
    public void remove(Proof proof) {
        db.change(
                messages.text("proof.undo.remove", proof.name()),
                TOPIC,
                sql -> sql.deleteFrom(PROOF).where(PROOF.ID.eq(proof.id())).execute());
    }

    /**
     * What opens it: an address, or a file.
     *
     * @throws Refusal where the copy is gone
     */
    public String target(Proof proof) {
        if (proof.kind() == ProofKind.LINK) {
            return proof.place();
        }
        Path copy = files.path(proof.place());
        if (!Files.exists(copy)) {
            throw new Refusal(messages.text("proof.problem.gone", proof.name()));
        }
        return copy.toAbsolutePath().toString();
    }

    /** Deletes the copies of proofs that were removed so long ago that no undo brings them back. */
    public void sweep() {
        Instant before = clock.instant().minus(REACH_OF_UNDO);
        try {
            files.sweep(before, () -> wanted(before));
        } catch (IOException e) {
            throw new Refusal(messages.text("proof.problem.sweep"), e);
        }
    }

    /** The hashes of what a row points at, or may point at again after an undo or a redo. */
    private Set<String> wanted(Instant since) {
        return db.read(sql -> {
            Set<String> wanted = new HashSet<>(sql.select(PROOF.PLACE)
                    .from(PROOF)
                    .where(PROOF.KIND.ne(ProofKind.LINK.name()))
                    .fetch(row -> ProofFiles.hash(row.value1())));
            sql.select(CHANGE_ROW.ROW_BEFORE, CHANGE_ROW.ROW_AFTER)
                    .from(CHANGE_ROW)
                    .join(CHANGE_LOG)
                    .on(CHANGE_LOG.ID.eq(CHANGE_ROW.CHANGE_ID))
                    .where(CHANGE_ROW.TABLE_NAME.eq(PROOF.getName().toUpperCase(Locale.ROOT)))
                    .and(CHANGE_LOG.MADE_AT.ge(since))
                    .forEach(row -> {
                        addPlace(row.value1(), wanted);
                        addPlace(row.value2(), wanted);
                    });
            return wanted;
        });
    }

    private static void addPlace(@Nullable String row, Set<String> wanted) {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(row, ""));
        if (place.find()) {
            wanted.add(place.group(1));
        }
    }

    private Proof keep(Win win, ProofKind kind, String name, String fileName, byte[] content) {
        refuseLarger(name, content.length);
        try {
            return add(win, kind, name, files.keep(new ByteArrayInputStream(content), fileName));
        } catch (IOException e) {
            throw new Refusal(messages.text("proof.problem.unwritten", name), e);
        }
    }

    private void refuseLarger(String name, long size) {
        if (size > LARGEST) {
            throw new Refusal(messages.text("proof.problem.large", name, size / MEGABYTE, LARGEST / MEGABYTE));
        }
    }

    private Proof add(Win win, ProofKind kind, String name, ProofFiles.Kept kept) {
        return insert(win, kind, name, kept.place(), kept.size());
    }

    private Proof insert(Win win, ProofKind kind, String name, String place, @Nullable Long size) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        return db.change(messages.text("proof.undo.add", shown), TOPIC, sql -> {
            ProofRecord row = sql.newRecord(PROOF);
            row.setWinId(win.id());
            row.setKind(kind.name());
            row.setName(shown);
            row.setPlace(place);
            row.setSize(size);
            row.setAddedAt(clock.instant());
            row.insert();
            return proof(row);
        });
    }

    private static Proof proof(ProofRecord row) {
        return new Proof(
                Objects.requireNonNull(row.getId()),
                row.getWinId(),
                ProofKind.valueOf(row.getKind()),
                row.getName(),
                row.getPlace(),
                row.getSize(),
                row.getAddedAt());
    }
}
