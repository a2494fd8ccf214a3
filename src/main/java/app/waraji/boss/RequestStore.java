package app.waraji.boss;

import static app.waraji.db.schema.Tables.REQUEST;
import static app.waraji.db.schema.Tables.REQUEST_OPTION;
import static app.waraji.db.schema.Tables.REQUEST_STEP;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.RequestOptionRecord;
import app.waraji.db.schema.tables.records.RequestRecord;
import app.waraji.db.schema.tables.records.RequestStepRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the boss was asked, and what became of it. */
public final class RequestStore {

    public static final Topic TOPIC = new Topic("requests");

    /** Characters of what is asked. */
    public static final int LONGEST_WHAT = 200;

    /** Characters of the reason, and of an answer. */
    public static final int LONGEST_TEXT = 1000;

    /** Characters of an option. */
    public static final int LONGEST_OPTION = 400;

    private static final int LONGEST_LABEL = 40;

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public RequestStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(RequestStore.class, locale);
    }

    /** Newest first. */
    public List<Request> all() {
        return read(DSL.noCondition());
    }

    /** Empty where there never was one, or it was removed. */
    public Optional<Request> find(long id) {
        return read(REQUEST.ID.eq(id)).stream().findFirst();
    }

    /** Newest first. */
    public List<Request> about(Attachment about) {
        return read(isAbout(about));
    }

    /** Whether the activity has been agreed, as of today. */
    public Approval approvalOfActivity(long id) {
        return approvalOf(new Attachment(Attachment.Kind.ACTIVITY, id), today());
    }

    /** Whether the engagement has been agreed, as of today. */
    public Approval approvalOfEngagement(long id) {
        return approvalOf(new Attachment(Attachment.Kind.ENGAGEMENT, id), today());
    }

    /** Whether it had been agreed at the end of that day. */
    public Approval approvalOf(Attachment about, LocalDate day) {
        return Approval.of(about(about), day);
    }

    /** The user's own. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Writes a draft; refuses an empty question, and what is longer than there is room for. */
    public Request add(Wording wanted) {
        Wording wording = checked(wanted);
        return db.change(label("requests.undo.add", wording), TOPIC, sql -> {
            RequestRecord row = sql.newRecord(REQUEST);
            fill(row, wording);
            row.setCreatedAt(clock.instant());
            row.insert();
            long id = Objects.requireNonNull(row.getId());
            writeOptions(sql, id, wording);
            return new Request(id, wording, List.of(), row.getCreatedAt());
        });
    }

    /** Makes it say this; refuses as {@link #add} does. What became of it stays. */
    public void revise(Request request, Wording wanted) {
        Wording wording = checked(wanted);
        db.change(label("requests.undo.change", wording), TOPIC, sql -> {
            RequestRecord row = sql.newRecord(REQUEST);
            fill(row, wording);
            sql.update(REQUEST).set(row).where(REQUEST.ID.eq(request.id())).execute();
            sql.deleteFrom(REQUEST_OPTION)
                    .where(REQUEST_OPTION.REQUEST_ID.eq(request.id()))
                    .execute();
            writeOptions(sql, request.id(), wording);
            return true;
        });
    }

    /**
     * Takes it a step further.
     *
     * @param words of the answer, or of what was done; may be empty
     * @throws Refusal where that cannot come next, or lies before what came last
     */
    public void advance(Request request, RequestState to, LocalDate on, @Nullable Means means, String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new Refusal(messages.text("requests.problem.length", LONGEST_TEXT));
        }
        db.change(stepLabel(request, to), TOPIC, sql -> {
            Request now = find(request.id()).orElseThrow(() -> new Refusal(messages.text("requests.problem.gone")));
            if (!now.next().contains(to)) {
                throw new Refusal(messages.text("requests.problem.step"));
            }
            boolean tooEarly = now.steps().stream().anyMatch(step -> step.on().isAfter(on));
            if (tooEarly) {
                throw new Refusal(messages.text("requests.problem.order"));
            }
            return sql.insertInto(REQUEST_STEP)
                    .set(REQUEST_STEP.REQUEST_ID, request.id())
                    .set(REQUEST_STEP.KIND, to.name())
                    .set(REQUEST_STEP.HAPPENED_ON, on)
                    .set(REQUEST_STEP.MEANS, means == null ? null : means.name())
                    .set(REQUEST_STEP.WORDS, words.strip())
                    .execute();
        });
    }

    /** Takes the last step back; a draft stays a draft. */
    public void stepBack(Request request) {
        if (request.steps().isEmpty()) {
            return;
        }
        Step last = request.steps().get(request.steps().size() - 1);
        db.change(
                label("requests.undo.back", request.wording()),
                TOPIC,
                sql -> sql.deleteFrom(REQUEST_STEP)
                        .where(REQUEST_STEP.ID.eq(last.id()))
                        .execute());
    }

    public void remove(Request request) {
        db.change(
                label("requests.undo.remove", request.wording()),
                TOPIC,
                sql -> sql.deleteFrom(REQUEST)
                        .where(REQUEST.ID.eq(request.id()))
                        .execute());
    }

    private List<Request> read(Condition which) {
        return db.read(sql -> {
            Map<Long, List<Wording.Option>> options = sql.selectFrom(REQUEST_OPTION)
                    .orderBy(REQUEST_OPTION.PLACE)
                    .fetchGroups(REQUEST_OPTION.REQUEST_ID, RequestStore::option);
            Map<Long, List<Step>> steps = sql.selectFrom(REQUEST_STEP)
                    .orderBy(REQUEST_STEP.ID)
                    .fetchGroups(REQUEST_STEP.REQUEST_ID, RequestStore::step);
            return sql.selectFrom(REQUEST)
                    .where(which)
                    .orderBy(REQUEST.ID.desc())
                    .fetch(row -> request(
                            row,
                            options.getOrDefault(row.getId(), List.of()),
                            steps.getOrDefault(row.getId(), List.of())));
        });
    }

    private static Condition isAbout(Attachment about) {
        return switch (about.kind()) {
            case ACTIVITY -> REQUEST.ACTIVITY_ID.eq(about.id());
            case ENGAGEMENT -> REQUEST.ENGAGEMENT_ID.eq(about.id());
            case TASK -> REQUEST.TASK_ID.eq(about.id());
        };
    }

    private Wording checked(Wording wording) {
        String what = wording.what().strip();
        if (what.isEmpty()) {
            throw new Refusal(messages.text("requests.problem.what"));
        }
        refuseLonger(what, LONGEST_WHAT);
        refuseLonger(wording.why(), LONGEST_TEXT);
        wording.options().forEach(option -> refuseLonger(option.text(), LONGEST_OPTION));
        List<Wording.Option> options = wording.options().stream()
                .filter(option -> !option.text().isBlank())
                .map(option -> new Wording.Option(option.text().strip(), option.isRecommended()))
                .toList();
        return new Wording(what, wording.why().strip(), options, wording.cost(), wording.neededBy(), wording.about());
    }

    private void refuseLonger(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(messages.text("requests.problem.length", longest));
        }
    }

    private String stepLabel(Request request, RequestState to) {
        return switch (to) {
            case ASKED -> label("requests.undo.ask", request.wording());
            case DONE -> label("requests.undo.done", request.wording());
            default -> label("requests.undo.answer", request.wording());
        };
    }

    private String label(String key, Wording wording) {
        String what = wording.what();
        boolean tooLong = what.codePointCount(0, what.length()) > LONGEST_LABEL;
        return messages.text(key, tooLong ? what.substring(0, what.offsetByCodePoints(0, LONGEST_LABEL)) + "…" : what);
    }

    private static void fill(RequestRecord row, Wording wording) {
        Attachment about = wording.about();
        row.setWhat(wording.what());
        row.setWhy(wording.why());
        row.setCost(wording.cost());
        row.setNeededBy(wording.neededBy());
        row.setActivityId(idOf(about, Attachment.Kind.ACTIVITY));
        row.setEngagementId(idOf(about, Attachment.Kind.ENGAGEMENT));
        row.setTaskId(idOf(about, Attachment.Kind.TASK));
    }

    private static @Nullable Long idOf(@Nullable Attachment about, Attachment.Kind kind) {
        return about != null && about.kind() == kind ? about.id() : null;
    }

    private static void writeOptions(DSLContext sql, long id, Wording wording) {
        for (int i = 0; i < wording.options().size(); i++) {
            Wording.Option option = wording.options().get(i);
            sql.insertInto(REQUEST_OPTION)
                    .set(REQUEST_OPTION.REQUEST_ID, id)
                    .set(REQUEST_OPTION.PLACE, i + 1)
                    .set(REQUEST_OPTION.TEXT, option.text())
                    .set(REQUEST_OPTION.IS_RECOMMENDED, option.isRecommended())
                    .execute();
        }
    }

    private static Request request(RequestRecord row, List<Wording.Option> options, List<Step> steps) {
        return new Request(
                Objects.requireNonNull(row.getId()),
                new Wording(row.getWhat(), row.getWhy(), options, row.getCost(), row.getNeededBy(), about(row)),
                steps,
                row.getCreatedAt());
    }

    private static @Nullable Attachment about(RequestRecord row) {
        if (row.getActivityId() != null) {
            return new Attachment(Attachment.Kind.ACTIVITY, row.getActivityId());
        }
        if (row.getEngagementId() != null) {
            return new Attachment(Attachment.Kind.ENGAGEMENT, row.getEngagementId());
        }
        return row.getTaskId() == null ? null : new Attachment(Attachment.Kind.TASK, row.getTaskId());
    }

    private static Wording.Option option(RequestOptionRecord row) {
        return new Wording.Option(row.getText(), row.getIsRecommended());
    }

    private static Step step(RequestStepRecord row) {
        return new Step(
                Objects.requireNonNull(row.getId()),
                RequestState.valueOf(row.getKind()),
                row.getHappenedOn(),
                row.getMeans() == null ? null : Means.valueOf(row.getMeans()),
                row.getWords());
    }
}
