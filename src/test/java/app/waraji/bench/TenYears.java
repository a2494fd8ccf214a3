package app.waraji.bench;

import static app.waraji.db.schema.Tables.ACTIVITY;
import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.CALENDAR_COPY;
import static app.waraji.db.schema.Tables.SERIES;

import app.waraji.activities.Channel;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.CommitmentRecord;
import app.waraji.db.schema.tables.records.TaskRecord;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Role;
import app.waraji.settings.SettingsStore;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * The diary of ten busy years, in a file: 26,000 blocks, half of them marketing and in the ledger, where about 10,000
 * times something was put off; 5,000 commitments, 520 tasks, 4 series. Always the same one.
 */
public final class TenYears implements AutoCloseable {

    /** What counts as now; six weeks of the diary are still to come. */
    public static final String NOW = "2026-11-16T08:05";

    static final int WEEKS = 520;
    static final int BLOCKS_A_WEEK = 50;
    static final int ACTIVITIES = 8;
    static final int SERIES_COUNT = 4;

    private static final int COMMITMENTS = 5_000;
    private static final int WEEKS_TO_COME = 6;
    private static final Week FIRST = Week.of(LocalDateTime.parse(NOW)).plus(WEEKS_TO_COME + 1L - WEEKS);

    private final Path folder;
    private final Database database;

    private TenYears(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** Writes it into a new folder, which {@link #close} takes away. */
    public static TenYears open(Changes changes) {
        try {
            Path folder = Files.createTempDirectory("waraji-ten-years");
            Database database = Database.open(folder, changes, new SetClock(NOW), () -> false);
            fill(database);
            return new TenYears(folder, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it into this folder. */
    static void write(Path folder) {
        try (Database database = Database.open(folder, new Changes(Runnable::run), new SetClock(NOW), () -> false)) {
            fill(database);
            // Or the questions of the first start would stand before the week.
            new SettingsStore(database, Locale.JAPANESE).rememberStart();
        }
    }

    public Database database() {
        return database;
    }

    /** Any of its weeks. */
    public static Week anyWeek(Random random) {
        return FIRST.plus(random.nextInt(WEEKS));
    }

    private static void fill(Database database) {
        Random random = new Random(7);
        database.record(BlockStore.TOPIC, sql -> {
            addActivities(sql);
            addSeries(sql);
            addTasks(sql, random);
            new YearsOfBlocks(sql, random).add(FIRST);
            return true;
        });
        database.record(CalendarStore.TOPIC, sql -> addCommitments(sql, random));
    }

    private static void addActivities(DSLContext sql) {
        for (int i = 1; i <= ACTIVITIES; i++) {
            sql.insertInto(ACTIVITY)
                    .set(ACTIVITY.TITLE, "Activity " + i)
                    .set(ACTIVITY.CHANNEL, Channel.CONTENT.name())
                    .execute();
        }
    }

    private static void addSeries(DSLContext sql) {
        for (int i = 1; i <= SERIES_COUNT; i++) {
            LocalDate day = FIRST.monday().plusDays(i);
            sql.insertInto(SERIES)
                    .set(SERIES.TITLE, "Series " + i)
                    .set(SERIES.ROLE, Role.SALES.name())
                    .set(SERIES.STARTS_ON, day)
                    .set(SERIES.STARTS_AT_MINUTE, 9 * 60)
                    .set(SERIES.MINUTES, 60)
                    .set(SERIES.PATTERN, "WEEKLY")
                    .set(SERIES.EVERY, 1)
                    .set(SERIES.WEEKDAYS, day.getDayOfWeek().name().substring(0, 3))
                    .set(SERIES.ON_HOLIDAY, "KEEP")
                    .set(SERIES.LAID_OUT_TO, FIRST.plus(WEEKS).monday())
                    .execute();
        }
    }

    private static void addTasks(DSLContext sql, Random random) {
        List<TaskRecord> tasks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            TaskRecord task = new TaskRecord();
            task.setTitle("Task " + i);
            task.setRole(Role.MARKETING.name());
            // Now and then more than the block that is placed for it.
            task.setEstimateMinutes(random.nextInt(40) == 0 ? 240 : 30);
            task.setPlannedWeek(FIRST.plus(i).monday());
            task.setCreatedAt(FIRST.plus(i).monday().atStartOfDay().toInstant(ZoneOffset.UTC));
            tasks.add(task);
        }
        sql.batchInsert(tasks).execute();
    }

    private static int addCommitments(DSLContext sql, Random random) {
        long copy = sql.insertInto(CALENDAR_COPY)
                .set(CALENDAR_COPY.CONTENT, "")
                .set(CALENDAR_COPY.UNREAD, "")
                .set(CALENDAR_COPY.READ_AT, FIRST.monday().atStartOfDay().toInstant(ZoneOffset.UTC))
                .set(CALENDAR_COPY.LAID_OUT_FROM, FIRST.previous().monday())
                .set(CALENDAR_COPY.LAID_OUT_TO, FIRST.plus(WEEKS + 1).monday())
                .set(CALENDAR_COPY.EDITION, 1)
                .set(CALENDAR_COPY.LONGEST_DAYS, 1)
                .returningResult(CALENDAR_COPY.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(CALENDAR)
                .set(CALENDAR.NAME, "Team")
                .set(CALENDAR.COPY_ID, copy)
                .execute();
        List<CommitmentRecord> commitments = new ArrayList<>();
        for (int i = 0; i < COMMITMENTS; i++) {
            LocalDateTime start =
                    anyWeek(random).monday().atTime(8 + random.nextInt(10), 0).plusDays(random.nextInt(5));
            CommitmentRecord commitment = new CommitmentRecord();
            commitment.setCopyId(copy);
            commitment.setEdition(1);
            commitment.setUid("uid-" + i);
            commitment.setTitle("Meeting " + i);
            commitment.setStartsAt(start);
            commitment.setEndsAt(start.plusMinutes(30L + 30L * random.nextInt(3)));
            commitment.setAllDay(false);
            commitments.add(commitment);
        }
        return sql.batchInsert(commitments).execute().length;
    }

    @Override
    public void close() {
        database.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::deleteOnExit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
