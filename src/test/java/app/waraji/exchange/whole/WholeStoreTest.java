package app.waraji.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.db.UndoOfEveryTypeTest;
import app.waraji.exchange.SampleStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Topic;
import app.waraji.planner.ledger.LedgerStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeStoreTest {

    private static final String PROOF = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad-abc.txt";

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2026-11-20T09:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Database other = Database.inMemory(new Changes(Runnable::run), clock);

    @AfterEach
    void close() {
        db.close();
        other.close();
    }

    @Test
    void theSampleDiaryComesBackWithoutLoss() throws IOException {
        new SampleStore(db, clock, Locale.JAPANESE).fill(8, 11);
        Files.createDirectories(folder.resolve("proofs"));
        Files.writeString(folder.resolve("proofs/" + PROOF), "abc");

        byte[] file = exported();
        whole(other, "others").importAll(saved(file));

        assertThat(exported(other, "others")).isEqualTo(file);
        assertThat(folder.resolve("others/" + PROOF)).hasContent("abc");
        assertThat(new CheckStore(
                                other,
                                folder.resolve("others"),
                                new LedgerStore(other, clock, Locale.JAPANESE),
                                Locale.JAPANESE)
                        .look()
                        .problems())
                .isEmpty();
    }

    @Test
    void awkwardRowsComeBackWithoutLoss() throws IOException {
        db.record(new Topic("test"), sql -> {
            sql.execute("INSERT INTO calendar_copy VALUES (1, REPEAT('長い''\"👟', 300000), '', CURRENT_TIMESTAMP,"
                    + " DATE '2026-11-16', DATE '2027-11-16', 1, 1, NULL, NULL)");
            UndoOfEveryTypeTest.ROWS.forEach(sql::execute);
            return sql.execute("UPDATE win SET after_id = 1000 WHERE id < 1000 AND FALSE");
        });

        byte[] file = exported();
        whole(other, "others").importAll(saved(file));

        assertThat(exported(other, "others")).isEqualTo(file);
    }

    @Test
    void newRowsGetIdsOfTheirOwnAfterAnImport() throws IOException {
        new SampleStore(db, clock, Locale.ENGLISH).fill(4, 3);
        whole(other, "others").importAll(saved(exported()));

        other.record(new Topic("test"), sql -> sql.execute("INSERT INTO partner (name) VALUES ('one'), ('another')"));
        assertThat(other.<Integer>read(sql -> sql.execute("UPDATE task SET title = title")))
                .isPositive();
    }

    @Test
    void someTablesAndColumnsInAnyOrderWillDo() throws IOException {
        whole(db, "proofs")
                .importAll(zip(Map.of(
                        "win.csv",
                        String.join(
                                "\r\n",
                                "\uFEFFtitle,effect,happened_on,created_at,how_many",
                                "\"問い合わせ \"\"A社\"\"\n2件\",INQUIRY,2026-11-20,2026-11-20T10:00+09:00,",
                                ""))));

        assertThat(content().get("win.csv")).contains("問い合わせ \"\"A社\"\"\n2件", "INQUIRY");
        assertThat(content().get("reason.csv")).contains("URGENT_DEAL");
    }

    @Test
    void aBadRowIsNamedAndNothingIsImported() throws IOException {
        Map<String, String> before = content();

        assertRefused(
                Map.of("company_holiday.csv", "held_on,name\n2026-12-29,x\n2026-13-29,y\n"),
                "company_holiday.csv, line 3: “2026-13-29” in the column held_on is none of this: date, YYYY-MM-DD.");
        assertRefused(
                Map.of("company_holiday.csv", "held_on,name\n2026-12-29,x\n2026-12-29,y\n"),
                "company_holiday.csv, line 3: a row with the same key is there already.");
        assertRefused(
                Map.of("contact_note.csv", "partner_id,noted_on,text\n9,2026-12-29,x\n"),
                "contact_note.csv, line 2: it points to a row that is not there.");
        assertRefused(
                Map.of(
                        "absence.csv",
                        "kind,title,starts_at,ends_at,all_day\nNAP,x,2026-12-29T00:00,2026-12-30T00:00,true\n"),
                "absence.csv, line 2: “NAP” in the column kind is none of this: LEAVE, EXHIBITION, TRIP, OTHER.");
        assertRefused(
                Map.of("company_holiday.csv", "held_on\n2026-12-29\n"),
                "company_holiday.csv: the column “name” is missing.");
        assertRefused(
                Map.of("company_holiday.csv", "held_on,names\n2026-12-29,x\n"),
                "company_holiday.csv: there is no column “names”, or it is there twice.");
        assertRefused(
                Map.of("company_holiday.csv", "held_on,name\n2026-12-29\n"),
                "company_holiday.csv, line 2: the form of the row is not that of the headings.");
        assertRefused(Map.of("holidays.csv", "a\n"), "The file holds “holidays.csv”, which is no table of Waraji.");
        assertRefused(Map.of("../setting.csv", "a\n"), "The file holds “../setting.csv”, which is no table of Waraji.");
        assertRefused(Map.of("README.txt", "a\n"), "There is no table of Waraji in this file.");
        assertRefused(
                Map.of("setting.csv", "name,text\n", "schema_version.csv", "version\n999\n"),
                "This file was written by a newer Waraji. Please import it with that version.");
        assertRefused(
                Map.of("setting.csv", "name,text\n", "proofs/" + PROOF, "not abc"),
                "The file is damaged: not all of it can be read.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aFolderAroundTheTablesIsNamed() throws IOException {
        assertRefused(
                Map.of("my diary/company_holiday.csv", "held_on,name\n2026-12-29,x\n"),
                "The tables lie in the folder “my diary” within the file."
                        + " Please put them into a ZIP without a folder around them.");
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() throws IOException {
        Path text = saved("held_on,name\n2026-12-29,x\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> whole(db, "proofs").importAll(text))
                .isInstanceOf(Refusal.class)
                .hasMessage("This is no ZIP file, or it is damaged.");
    }

    @Test
    void whatSwellsBeyondAnyDiaryIsNotUnpacked() throws IOException {
        Map<String, String> before = content();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("company_holiday.csv"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(megabyte);
            }
        }
        Path file = saved(out.toByteArray());

        assertThatThrownBy(() -> whole(db, "proofs").importAll(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file unpacks to more than a diary can hold.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void tablesOfAnOlderVersionHaveWhatWasAddedSinceByDefault() throws IOException {
        whole(db, "proofs")
                .importAll(zip(Map.of(
                        "schema_version.csv", "version\n1\n",
                        "task.csv",
                                "title,role,estimate_minutes,created_at\nx,MARKETING,30,2026-11-20T10:00+09:00\n")));

        assertThat(content().get("task.csv")).contains("MARKETING");
    }

    @Test
    void aDiaryInUseIsNotImportedInto() throws IOException {
        new SampleStore(db, clock, Locale.ENGLISH).fill(2, 3);
        Path file = saved(exported());

        assertThatThrownBy(() -> whole(db, "proofs").importAll(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("empty");
    }

    @Test
    void damagedFilesAreRefusedInASentence() throws IOException {
        new SampleStore(db, clock, Locale.ENGLISH).fill(2, 3);
        byte[] file = exported();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = file.clone();
            for (int j = 0; j < 1 + random.nextInt(20); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            if (i % 4 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            try (Database fresh = Database.inMemory(new Changes(Runnable::run), clock)) {
                whole(fresh, "fuzz").importAll(saved(damaged));
            } catch (Refusal refusal) {
                assertThat(refusal.sentence()).endsWith(".").doesNotContain("\n");
            }
        }
    }

    @Test
    void everyColumnOfEveryTableIsExplained() {
        Meanings meanings = new Meanings();

        for (Table table : new TableStore(db).tables()) {
            for (Column column : table.columns()) {
                assertThat(meanings.of(table, column))
                        .as("%s.%s in columns.txt", table.name(), column.name())
                        .isPresent();
            }
        }
    }

    private void assertRefused(Map<String, String> files, String sentence) throws IOException {
        Path file = zip(files);
        assertThatThrownBy(() -> whole(db, "proofs").importAll(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private WholeStore whole(Database of, String proofs) {
        return new WholeStore(of, folder.resolve(proofs), Locale.ENGLISH);
    }

    private byte[] exported() throws IOException {
        return exported(db, "proofs");
    }

    private byte[] exported(Database of, String proofs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        whole(of, proofs).export(out);
        return out.toByteArray();
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exported()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Path saved(byte[] file) throws IOException {
        return Files.write(folder.resolve("file.zip"), file);
    }

    private Path zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return saved(out.toByteArray());
    }
}
