package app.waraji.activities;

import static app.waraji.db.schema.Tables.ACTIVITY;

import app.waraji.db.Database;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.ActivityRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Spelling;
import app.waraji.kernel.Topic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The activities. One that others point at is never deleted: it is archived. */
public final class ActivityStore {

    public static final Topic TOPIC = new Topic("activities");

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of a tag. */
    public static final int LONGEST_TAG = 40;

    /** Characters of an owner's name. */
    public static final int LONGEST_NAME = 100;

    /** Characters of a partner's name. */
    public static final int LONGEST_PARTNER = 200;

    /** Characters of a goal, and of a reason. */
    public static final int LONGEST_LINE = 400;

    /** Characters of the notes. */
    public static final int LONGEST_NOTES = 4000;

    private final Database db;
    private final Messages messages;

    public ActivityStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ActivityStore.class, locale);
    }

    /** In the order they were made, archived ones last. */
    public List<Activity> all() {
        return db.ask(sql -> sql.list("SELECT * FROM activity ORDER BY archived, id", ActivityStore::activity));
    }

    /**
     * Makes one that runs, of which no more is known.
     *
     * @param tag with or without '#'; null or empty for none
     * @throws Refusal for an empty or too long title or tag, and for a tag that another one has
     */
    public Activity add(String title, @Nullable String tag, Channel channel) {
        return add(new Activity(0, title, tag, channel, null, false));
    }

    /**
     * Makes a new one as it is here, but for its id.
     *
     * @throws Refusal also for a cost below nothing, and for texts that are too long
     */
    public Activity add(Activity draft) {
        Activity wanted = checked(draft, null);
        return db.change(messages.text("activities.undo.add", wanted.title()), TOPIC, sql -> {
            ActivityRecord row = sql.newRecord(ACTIVITY);
            describe(row, wanted);
            stand(row, wanted.standing());
            row.insert();
            row.refresh();
            return activity(Row.of(row));
        });
    }

    /** Writes what it is and what was settled; where it stands stays. Refuses as {@link #add(Activity)} does. */
    public void change(Activity changed) {
        Activity wanted = checked(changed, changed.id());
        write(messages.text("activities.undo.change", wanted.title()), wanted, row -> describe(row, wanted));
    }

    /** Begins it, or goes on with it; one that has no start yet, or one to come, starts on this day. */
    public void start(Activity activity, LocalDate on) {
        start(activity, on, activity.standing().alone());
    }

    /** The same before the boss has agreed. */
    public void startAlone(Activity activity, LocalDate on, String why) {
        refuseLonger(why, LONGEST_LINE);
        start(activity, on, new Standing.Alone(on, why.strip()));
    }

    private void start(Activity activity, LocalDate on, Standing.@Nullable Alone alone) {
        LocalDate start = activity.startedOn();
        write(messages.text("activities.undo.start", activity.title()), activity, row -> {
            stand(row, new Standing(Status.RUNNING, null, alone));
            row.setStartedOn(start == null || start.isAfter(on) ? on : start);
        });
    }

    public void pause(Activity activity) {
        Standing paused = new Standing(Status.PAUSED, null, activity.standing().alone());
        write(messages.text("activities.undo.pause", activity.title()), activity, row -> stand(row, paused));
    }

    /** Ends it: it is not offered any more, and what was done for it stays. */
    public void finish(Activity activity, LocalDate on) {
        write(messages.text("activities.undo.finish", activity.title()), activity, row -> {
            row.setArchived(true);
            row.setFinishedOn(on);
        });
    }

    /** It is again what it was before it ended. */
    public void resume(Activity activity) {
        write(messages.text("activities.undo.resume", activity.title()), activity, row -> {
            row.setArchived(false);
            row.setFinishedOn(null);
        });
    }

    private void write(String label, Activity activity, Consumer<ActivityRecord> change) {
        db.change(
                label,
                TOPIC,
                sql -> sql.fetchOptional(ACTIVITY, ACTIVITY.ID.eq(activity.id()))
                        .map(row -> {
                            change.accept(row);
                            return row.update();
                        })
                        .orElse(0));
    }

    private Activity checked(Activity wanted, @Nullable Long of) {
        Terms terms = wanted.terms();
        refuseLonger(terms.owner(), LONGEST_NAME);
        refuseLonger(terms.partner(), LONGEST_PARTNER);
        refuseLonger(terms.goal(), LONGEST_LINE);
        refuseLonger(terms.notes(), LONGEST_NOTES);
        if (isNegative(terms.cost().once()) || isNegative(terms.cost().monthly())) {
            throw new Refusal(messages.text("activities.problem.cost"));
        }
        return wanted.titled(checkedTitle(wanted.title())).tagged(checkedTag(wanted.tag(), of));
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private void refuseLonger(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(messages.text("activities.problem.length", longest));
        }
    }

    private String checkedTitle(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new Refusal(messages.text("activities.problem.title"));
        }
        refuseLonger(stripped, LONGEST_TITLE);
        return stripped;
    }

    private @Nullable String checkedTag(@Nullable String typed, @Nullable Long of) {
        String tag = typed == null ? "" : typed.replaceAll("[\\s　#＃]", "");
        if (tag.isEmpty()) {
            return null;
        }
        refuseLonger(tag, LONGEST_TAG);
        boolean taken = all().stream()
                .anyMatch(other -> !Objects.equals(other.id(), of)
                        && other.tag() != null
                        && Spelling.folded(other.tag()).equals(Spelling.folded(tag)));
        if (taken) {
            throw new Refusal(messages.text("activities.problem.taken", tag));
        }
        return tag;
    }

    private static void describe(ActivityRecord row, Activity activity) {
        Terms terms = activity.terms();
        Expectation expected = terms.expected();
        row.setTitle(activity.title());
        row.setTag(activity.tag());
        row.setChannel(activity.channel().name());
        row.setStartedOn(activity.startedOn());
        row.setExpectedFrom(expected == null ? null : expected.fromMonth());
        row.setExpectedTo(expected == null ? null : expected.toMonth());
        row.setExpectedAgreedOn(expected == null ? null : expected.agreedOn());
        row.setCostOnce(terms.cost().once());
        row.setCostMonthly(terms.cost().monthly());
        row.setOwner(terms.owner().strip());
        row.setPartner(terms.partner().strip());
        row.setIsVisible(terms.isVisible());
        row.setMetricId(terms.metricId());
        row.setGoal(terms.goal().strip());
        row.setNotes(terms.notes().strip());
    }

    private static void stand(ActivityRecord row, Standing standing) {
        Standing.Alone alone = standing.alone();
        boolean finished = standing.status() == Status.FINISHED;
        row.setStatus((finished ? Status.RUNNING : standing.status()).name());
        row.setArchived(finished);
        row.setFinishedOn(standing.finishedOn());
        row.setAloneOn(alone == null ? null : alone.on());
        row.setAloneWhy(alone == null ? null : alone.why());
    }

    private static Activity activity(Row row) {
        return new Activity(
                row.id("id"),
                row.text("title"),
                row.find("tag", String.class),
                Channel.valueOf(row.text("channel")),
                row.find("started_on", LocalDate.class),
                standing(row),
                new Terms(
                        expected(row),
                        new Cost(amount(row, "cost_once"), amount(row, "cost_monthly")),
                        row.text("owner"),
                        row.text("partner"),
                        row.is("is_visible"),
                        row.find("metric_id", Long.class),
                        row.text("goal"),
                        row.text("notes")));
    }

    private static Standing standing(Row row) {
        LocalDate aloneOn = row.find("alone_on", LocalDate.class);
        return new Standing(
                row.is("archived") ? Status.FINISHED : Status.valueOf(row.text("status")),
                row.find("finished_on", LocalDate.class),
                aloneOn == null
                        ? null
                        : new Standing.Alone(
                                aloneOn, Objects.requireNonNullElse(row.find("alone_why", String.class), "")));
    }

    private static @Nullable Expectation expected(Row row) {
        Integer from = row.find("expected_from", Integer.class);
        Integer to = row.find("expected_to", Integer.class);
        return from == null || to == null
                ? null
                : new Expectation(from, to, row.find("expected_agreed_on", LocalDate.class));
    }

    /** Without the zeros that the column adds, so that what was written is equal to what is read. */
    private static @Nullable BigDecimal amount(Row row, String column) {
        BigDecimal amount = row.find(column, BigDecimal.class);
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
