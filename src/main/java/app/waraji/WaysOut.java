package app.waraji;

import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.boss.Attachment;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.report.Piece;
import app.waraji.report.Report.Draft;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Takes the ways out of alerts: in the plan, with the boss, or by opening the page concerned. */
final class WaysOut implements Actions {

    private final Diary diary;
    private final Places places;
    private final RuleWords words;
    private final Messages messages;
    private final Map<ActionKind, Function<Action, String>> ways = new EnumMap<>(ActionKind.class);

    WaysOut(Diary diary, Places places) {
        this.diary = diary;
        this.places = places;
        this.words = new RuleWords(diary.locale());
        this.messages = Messages.of(WaysOut.class, diary.locale());
        inThePlan(new PlannerWays(diary.database(), diary.stores(), diary.clock(), diary.locale()));
        withTheBoss();
        onPages();
    }

    private void inThePlan(PlannerWays plan) {
        ways.put(ActionKind.PIN, plan::pin);
        ways.put(ActionKind.PLACE, plan::place);
        ways.put(ActionKind.PROTECT, plan::protect);
        ways.put(ActionKind.SHRINK, plan::shrink);
        Function<Action, String> showing = opening(this::showWeekOf);
        ways.put(
                ActionKind.SPLIT,
                action -> action.on().kind() == Subject.Kind.TASK ? plan.split(action) : showing.apply(action));
        ways.put(ActionKind.THIS_WEEK, plan::thisWeek);
        ways.put(ActionKind.SOMEDAY, plan::someday);
        ways.put(ActionKind.DROP, plan::drop);
        ways.put(ActionKind.ADD_TASK, plan::addTask);
        for (ActionKind each :
                Set.of(ActionKind.OTHER_TIME, ActionKind.MOVE_SERIES, ActionKind.LOWER_PLAN, ActionKind.EXPORT_BUSY)) {
            ways.put(each, opening(action -> showWeekOf(action)));
        }
    }

    private void withTheBoss() {
        ways.put(ActionKind.ASK_BOSS, opening(this::ask));
        ways.put(ActionKind.DRAFT_REQUEST, opening(this::ask));
        for (ActionKind each : Set.of(ActionKind.RECORD_APPROVAL, ActionKind.RESEND_REQUEST, ActionKind.NEXT_MEETING)) {
            ways.put(each, opening(action -> places.showBoss(BossPages::showRequests)));
        }
        for (ActionKind each : Set.of(ActionKind.SHRINK_ENGAGEMENT, ActionKind.TAKE_BACK, ActionKind.NOTE_CONTACT)) {
            ways.put(each, opening(action -> places.showBoss(BossPages::showOutside)));
        }
        ways.put(ActionKind.CONTINUE_ENGAGEMENT, this::goOn);
        ways.put(ActionKind.PREPARE_REVIEW, opening(action -> places.showBoss(BossPages::showTrust)));
        ways.put(
                ActionKind.WAIT,
                opening(action -> places.show(places.activities().page())));
    }

    private void onPages() {
        for (ActionKind each : Set.of(ActionKind.ENTER_NUMBERS, ActionKind.REVISIT_TARGET, ActionKind.NOTE_CAUSE)) {
            ways.put(each, opening(action -> places.show(places.others().numbers())));
        }
        ways.put(ActionKind.LOG_WIN, opening(action -> places.logWin().accept(words.say(action.words()))));
        ways.put(
                ActionKind.DRAFT_REPORT,
                opening(action -> places.show(places.others().report())));
        ways.put(ActionKind.PUT_INTO_REPORT, this::putIntoReport);
        ways.put(ActionKind.COPY_TEXT, this::copy);
    }

    @Override
    public Set<ActionKind> known() {
        return Collections.unmodifiableSet(ways.keySet());
    }

    @Override
    public String take(Action action) {
        Function<Action, String> way = ways.get(action.kind());
        return way == null ? "" : way.apply(action);
    }

    /** What shows something does so on the FX thread. */
    private static Function<Action, String> opening(Consumer<Action> shows) {
        return action -> {
            Platform.runLater(() -> shows.accept(action));
            return "";
        };
    }

    private void showWeekOf(Action action) {
        if (action.on().kind() == Subject.Kind.WEEK) {
            places.showWeek(Week.of(LocalDate.ofEpochDay(action.on().id())));
        } else {
            places.showThisWeek();
        }
    }

    private void ask(Action action) {
        String said = words.say(action.words());
        String what = said.isBlank() ? words.say(action.on().title()) : said;
        places.showBoss(boss -> boss.ask(what, attachment(action.on())));
    }

    private static @Nullable Attachment attachment(Subject on) {
        return switch (on.kind()) {
            case TASK -> new Attachment(Attachment.Kind.TASK, on.id());
            case ACTIVITY -> new Attachment(Attachment.Kind.ACTIVITY, on.id());
            case ENGAGEMENT -> new Attachment(Attachment.Kind.ENGAGEMENT, on.id());
            default -> null;
        };
    }

    private String goOn(Action action) {
        EngagementStore engagements = diary.stores().boss().engagements();
        engagements
                .find(action.on().id())
                .ifPresent(found -> engagements.decide(
                        found,
                        Decision.Kind.CONTINUE,
                        LocalDate.now(diary.clock()),
                        "",
                        found.terms().fee()));
        return done(action);
    }

    /** Below what was remarked there already. */
    private String putIntoReport(Action action) {
        Period week = Period.of(
                Period.Unit.WEEK,
                LocalDate.now(diary.clock()),
                diary.preferences().reckoning().fiscalYearStart());
        Draft draft = diary.stores().drafts().draft(week);
        String said = words.say(action.words());
        String line = said.isBlank() ? words.say(action.on().title()) : said;
        String remarks = draft.remarks().isBlank() ? line : draft.remarks().stripTrailing() + "\n" + line;
        Map<Piece, String> texts = new HashMap<>(draft.texts());
        texts.put(Piece.REMARKS, remarks);
        diary.stores().drafts().write(week, new Draft(texts));
        return done(action);
    }

    private String copy(Action action) {
        String said = words.say(action.words());
        String text = said.isBlank() ? words.say(action.on().title()) : said;
        Platform.runLater(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return done(action);
    }

    private String done(Action action) {
        return messages.text(
                "ways.done", words.label(action), words.say(action.on().title()));
    }
}
