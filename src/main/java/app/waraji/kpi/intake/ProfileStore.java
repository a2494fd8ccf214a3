package app.waraji.kpi.intake;

import static app.waraji.db.schema.Tables.IMPORT_PROFILE;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.ImportProfileRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles: the user's own, and those that come with the program. */
public final class ProfileStore {

    public static final Topic TOPIC = new Topic("import-profiles");

    private static final int LONGEST_HEADER = 4_000;
    private static final int LONGEST_MAPPING = 8_000;

    private final Database db;
    private final Messages messages;
    private final Gson json = new Gson();

    public ProfileStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ProfileStore.class, locale);
    }

    /** The user's first, then those that come with the program. */
    public List<ImportProfile> all() {
        List<ImportProfile> all = new ArrayList<>(db.<List<ImportProfile>>read(
                sql -> sql.selectFrom(IMPORT_PROFILE).orderBy(IMPORT_PROFILE.NAME).fetch().stream()
                        .map(this::profile)
                        .flatMap(Optional::stream)
                        .toList()));
        all.addAll(KnownProfiles.all());
        return all;
    }

    /** By its name; width, case, blanks and hyphens do not count. */
    public Optional<ImportProfile> find(String name) {
        return all().stream().filter(profile -> profile.isCalled(name)).findFirst();
    }

    /** The one that knows such a table; empty where none does. */
    public Optional<ImportProfile> of(FoundTable table) {
        return all().stream().filter(profile -> profile.knows(table)).findFirst();
    }

    /**
     * Keeps it for the next such file, in place of one of the user's of the same name.
     *
     * @throws Refusal where the name is empty or too long, or the table too wide to be known again
     */
    public void keep(ImportProfile profile) {
        String header = json.toJson(profile.header());
        String mapping = json.toJson(new Mapping(profile.assignments(), profile.order()));
        if (profile.name().isBlank() || profile.name().length() > ImportProfile.LONGEST_NAME) {
            throw new Refusal(messages.text("intake.refused.name", ImportProfile.LONGEST_NAME));
        }
        if (header.length() > LONGEST_HEADER || mapping.length() > LONGEST_MAPPING) {
            throw new Refusal(messages.text("intake.refused.wide"));
        }
        db.change(messages.text("intake.undo.profile", profile.name()), TOPIC, sql -> {
            ImportProfileRecord row = sql.fetchOptional(IMPORT_PROFILE, IMPORT_PROFILE.NAME.eq(profile.name()))
                    .orElseGet(() -> sql.newRecord(IMPORT_PROFILE));
            row.setName(profile.name());
            row.setHeader(header);
            row.setMapping(mapping);
            return row.store();
        });
    }

    /** As JSON keeps it. */
    private record Mapping(
            @Nullable List<Assignment> assignments,
            @Nullable DateOrder order) {}

    /** Empty where what was kept cannot be read any more. */
    private Optional<ImportProfile> profile(ImportProfileRecord row) {
        try {
            Mapping mapping = json.fromJson(row.getMapping(), Mapping.class);
            String[] header = json.fromJson(row.getHeader(), String[].class);
            return Optional.of(new ImportProfile(
                    row.getName(), List.of(header), Objects.requireNonNull(mapping.assignments()), mapping.order()));
        } catch (JsonParseException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}
