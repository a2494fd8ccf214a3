package app.waraji.exchange;

import static app.waraji.db.schema.Tables.ACTIVITY;
import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.ENGAGEMENT;
import static app.waraji.db.schema.Tables.IDEAL_WEEK;
import static app.waraji.db.schema.Tables.MEASUREMENT;
import static app.waraji.db.schema.Tables.PARTNER;
import static app.waraji.db.schema.Tables.REPORT_SENT;
import static app.waraji.db.schema.Tables.REQUEST;
import static app.waraji.db.schema.Tables.SETTING;
import static app.waraji.db.schema.Tables.TARGET;
import static app.waraji.db.schema.Tables.TASK;
import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Database;
import app.waraji.exchange.SampleNote.Part;
import app.waraji.exchange.SampleNote.Person;
import app.waraji.exchange.SampleNote.Range;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The sample diary: made-up weeks to look around in, put into an empty diary and taken out again. */
public final class SampleStore {

    public static final Topic TOPIC = new Topic("sample");

    /** Five years. */
    public static final int MOST_WEEKS = 260;

    private static final String NOTE = "sample";

    private final Database db;
    private final Clock clock;
    private final Locale locale;
    private final Messages messages;
    private final SettingsStore settings;
    private final SampleNumbersStore numbers;

    /** @param locale in whose language the sample is written: Japanese, else English */
    public SampleStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.locale = locale;
        this.messages = Messages.of(SampleStore.class, locale);
        this.settings = new SettingsStore(db, locale);
        this.numbers = new SampleNumbersStore(db, locale);
    }

    /** Whether a sample is in the diary. */
    public boolean isThere() {
        return note().isPresent();
    }

    /**
     * Fills the diary up to now; the same at the same time with the same seed. Cannot be undone, but removed.
     *
     * @param weeks the running one included, 1 to {@link #MOST_WEEKS}
     * @throws Refusal when something is in the diary already, or for another number of weeks
     */
    public void fill(int weeks, long seed) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Refusal(messages.text("sample.refused.weeks", 1, MOST_WEEKS));
        }
        SampleTexts texts = SampleTexts.in(messages.isJapanese());
        Story story = new Story(texts, weeks, seed, LocalDateTime.now(clock));
        db.record(TOPIC, sql -> {
            refuseUnlessEmpty(sql);
            Map<Part, Long> before = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                if (part != Part.MEASUREMENT) {
                    before.put(part, highest(sql, part));
                }
            }
            new SampleDiaryStore(db, new MovingClock(clock.getZone(), clock.instant()), locale).keep(story.steps());
            Set<Person> introduced = introduce(texts);
            Map<Part, Range> rows = new EnumMap<>(Part.class);
            before.forEach((part, highest) -> above(sql, part, highest).ifPresent(range -> rows.put(part, range)));
            numbers.days().ifPresent(range -> rows.put(Part.MEASUREMENT, range));
            SampleNote note = new SampleNote(texts.isJapanese(), introduced, rows);
            return sql.insertInto(SETTING)
                    .set(SETTING.NAME, NOTE)
                    .set(SETTING.TEXT, note.written())
                    .onDuplicateKeyUpdate()
                    .set(SETTING.TEXT, note.written())
                    .execute();
        });
    }

    /** Takes the sample out again and leaves what the user has added since; undoable as one. */
    public void remove() {
        note().ifPresent(note -> db.change(messages.text("sample.undo.remove"), TOPIC, sql -> {
            new SampleRemovalStore(db, messages).remove(note);
            numbers.remove(note);
            forgetNames(note);
            return sql.deleteFrom(SETTING).where(SETTING.NAME.eq(NOTE)).execute();
        }));
    }

    private Optional<SampleNote> note() {
        return db.ask(sql ->
                sql.first("SELECT text FROM setting WHERE name = ?", row -> SampleNote.read(row.text("text")), NOTE));
    }

    private void refuseUnlessEmpty(DSLContext sql) {
        boolean used = Stream.of(
                        DSL.selectOne().from(BLOCK).where(BLOCK.ARCHIVED.isFalse()),
                        DSL.selectOne().from(TASK).where(TASK.ARCHIVED.isFalse()),
                        DSL.selectOne().from(WIN),
                        DSL.selectOne().from(MEASUREMENT),
                        DSL.selectOne().from(TARGET),
                        DSL.selectOne().from(ACTIVITY),
                        DSL.selectOne().from(CALENDAR),
                        DSL.selectOne().from(PARTNER),
                        DSL.selectOne().from(REQUEST),
                        DSL.selectOne().from(REPORT_SENT))
                .anyMatch(sql::fetchExists);
        if (used) {
            throw new Refusal(messages.text("sample.refused.not-empty"));
        }
    }

    /** Names only those who have no name yet. */
    private Set<Person> introduce(SampleTexts texts) {
        Set<Person> introduced = EnumSet.noneOf(Person.class);
        settings.change(preferences -> {
            Names names = preferences.names();
            Names empty = new Names("", "", "", "");
            Names sample = names(texts);
            if (with(names, empty, Person.AUTHOR).equals(names)) {
                introduced.add(Person.AUTHOR);
                names = with(names, sample, Person.AUTHOR);
            }
            if (with(names, empty, Person.BOSS).equals(names)) {
                introduced.add(Person.BOSS);
                names = with(names, sample, Person.BOSS);
            }
            return preferences.withNames(names);
        });
        return introduced;
    }

    /** Names that the user has changed since stay. */
    private void forgetNames(SampleNote note) {
        Names sample = names(SampleTexts.in(note.japanese()));
        settings.change(preferences -> {
            Names names = preferences.names();
            for (Person person : note.names()) {
                if (with(names, sample, person).equals(names)) {
                    names = with(names, new Names("", "", "", ""), person);
                }
            }
            return preferences.withNames(names);
        });
    }

    private static Names names(SampleTexts texts) {
        List<String> author = texts.row("author");
        List<String> boss = texts.row("boss");
        return new Names(author.get(0), author.get(1), boss.get(0), boss.get(1));
    }

    private static Names with(Names names, Names from, Person person) {
        return person == Person.AUTHOR
                ? new Names(from.author(), from.authorDepartment(), names.boss(), names.bossDepartment())
                : new Names(names.author(), names.authorDepartment(), from.boss(), from.bossDepartment());
    }

    private static long highest(DSLContext sql, Part part) {
        Long highest = sql.select(DSL.max(id(part))).from(id(part).getTable()).fetchSingle(Record1::value1);
        return highest == null ? 0 : highest;
    }

    private static Optional<Range> above(DSLContext sql, Part part, long highest) {
        return sql.select(DSL.min(id(part)), DSL.max(id(part)))
                .from(id(part).getTable())
                .where(id(part).gt(highest))
                .fetchSingle(row ->
                        row.value1() == null ? Optional.empty() : Optional.of(new Range(row.value1(), row.value2())));
    }

    private static TableField<?, Long> id(Part part) {
        return switch (part) {
            case ACTIVITY -> ACTIVITY.ID;
            case CALENDAR -> CALENDAR.ID;
            case TASK -> TASK.ID;
            case BLOCK -> BLOCK.ID;
            case WIN -> WIN.ID;
            case PARTNER -> PARTNER.ID;
            case ENGAGEMENT -> ENGAGEMENT.ID;
            case REQUEST -> REQUEST.ID;
            case REPORT -> REPORT_SENT.ID;
            case IDEAL -> IDEAL_WEEK.ID;
            case TARGET -> TARGET.ID;
            case MEASUREMENT -> throw new IllegalArgumentException("measurements have no ids");
        };
    }
}
