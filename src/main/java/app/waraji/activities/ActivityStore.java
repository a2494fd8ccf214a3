package app.waraji.activities;

import static app.waraji.db.schema.Tables.ACTIVITY;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.ActivityRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Spelling;
import app.waraji.kernel.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The activities. One that others point at is never deleted: it is archived. */
public final class ActivityStore {

    public static final Topic TOPIC = new Topic("activities");

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of a tag. */
    public static final int LONGEST_TAG = 40;

    private final Database db;
    private final Messages messages;

    public ActivityStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ActivityStore.class, locale);
    }

    /** In the order they were made, archived ones last. */
    public List<Activity> all() {
        return db.read(sql ->
                sql.selectFrom(ACTIVITY).orderBy(ACTIVITY.ARCHIVED, ACTIVITY.ID).fetch(ActivityStore::activity));
    }

    /**
     * Makes a new one.
     *
     * @param tag with or without '#'; null or empty for none
     * @throws Refusal for an empty or too long title or tag, and for a tag that another one has
     */
    public Activity add(String title, @Nullable String tag, Channel channel) {
        String wanted = checkedTitle(title);
        String shortName = checkedTag(tag, null);
        return db.change(messages.text("activities.undo.add", wanted), TOPIC, sql -> {
            ActivityRecord row = sql.newRecord(ACTIVITY);
            row.setTitle(wanted);
            row.setTag(shortName);
            row.setChannel(channel.name());
            row.insert();
            row.refresh();
            return activity(row);
        });
    }

    /** Writes title, tag, channel and start as they are here; refuses as {@link #add} does. */
    public void change(Activity changed) {
        String title = checkedTitle(changed.title());
        String tag = checkedTag(changed.tag(), changed.id());
        db.change(
                messages.text("activities.undo.change", title),
                TOPIC,
                sql -> sql.update(ACTIVITY)
                        .set(ACTIVITY.TITLE, title)
                        .set(ACTIVITY.TAG, tag)
                        .set(ACTIVITY.CHANNEL, changed.channel().name())
                        .set(ACTIVITY.STARTED_ON, changed.startedOn())
                        .where(ACTIVITY.ID.eq(changed.id()))
                        .execute());
    }

    /** Ends it: it is not offered any more, and what was done for it stays. */
    public void archive(Activity activity) {
        setArchived(activity, true, messages.text("activities.undo.archive", activity.title()));
    }

    public void resume(Activity activity) {
        setArchived(activity, false, messages.text("activities.undo.resume", activity.title()));
    }

    private void setArchived(Activity activity, boolean archived, String label) {
        db.change(
                label,
                TOPIC,
                sql -> sql.update(ACTIVITY)
                        .set(ACTIVITY.ARCHIVED, archived)
                        .where(ACTIVITY.ID.eq(activity.id()))
                        .execute());
    }

    private String checkedTitle(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new Refusal(messages.text("activities.problem.title"));
        }
        if (stripped.length() > LONGEST_TITLE) {
            throw new Refusal(messages.text("activities.problem.length", LONGEST_TITLE));
        }
        return stripped;
    }

    private @Nullable String checkedTag(@Nullable String typed, @Nullable Long of) {
        String tag = typed == null ? "" : typed.replaceAll("[\\s　#＃]", "");
        if (tag.isEmpty()) {
            return null;
        }
        if (tag.length() > LONGEST_TAG) {
            throw new Refusal(messages.text("activities.problem.length", LONGEST_TAG));
        }
        boolean taken = all().stream()
                .anyMatch(other -> !Objects.equals(other.id(), of)
                        && other.tag() != null
                        && Spelling.folded(other.tag()).equals(Spelling.folded(tag)));
        if (taken) {
            throw new Refusal(messages.text("activities.problem.taken", tag));
        }
        return tag;
    }

    private static Activity activity(ActivityRecord row) {
        return new Activity(
                Objects.requireNonNull(row.getId()),
                row.getTitle(),
                row.getTag(),
                Channel.valueOf(row.getChannel()),
                row.getStartedOn(),
                row.getArchived());
    }
}
