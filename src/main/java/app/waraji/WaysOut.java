package app.waraji;

import app.waraji.boss.Attachment;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.report.Piece;
import app.waraji.report.Report.Draft;
import app.waraji.report.ReportStore;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.alert.Taken;
import app.waraji.shell.Notices;
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

/** Takes the ways out of alerts: by a change, or by opening what only the user can fill in. */
final class WaysOut implements Actions {

    private final Diary diary;
    private final Places places;
    private final OneChange one;
    private final Messages messages;
    private final Map<ActionKind, Function<Action, Taken>> ways = new EnumMap<>(ActionKind.class);

    WaysOut(Diary diary, Places places, Tasks tasks, Notices notices) {
        this.diary = diary;
        this.places = places;
        this.one = new OneChange(diary.database(), diary.locale());
        this.messages = Messages.of(WaysOut.class, diary.locale());
        inThePlan(new PlannerWays(diary.database(), diary.stores(), diary.clock(), diary.locale()));
        ofManyBlocks(new SlotWays(diary.database(), diary.stores(), diary.clock(), diary.locale()));
        withTheBoss(new BossWays(diary.database(), diary.stores(), diary.clock(), diary.locale()));
        onNumbers(new NumberWays(diary.stores(), diary.clock()));
        onPages(new BusyFile(diary, tasks, notices));
    }

    private void inThePlan(PlannerWays plan) {
        ways.put(ActionKind.PIN, plan::pin);
        ways.put(ActionKind.PLACE, plan::place);
        ways.put(ActionKind.PROTECT, plan::protect);
        ways.put(ActionKind.SHRINK, plan::shrink);
        ways.put(ActionKind.SPLIT, plan::split);
        ways.put(ActionKind.THIS_WEEK, plan::thisWeek);
        ways.put(ActionKind.SOMEDAY, plan::someday);
        ways.put(ActionKind.DROP, plan::drop);
        ways.put(ActionKind.ADD_TASK, plan::addTask);
        ways.put(ActionKind.NEXT_MEETING, plan::addTask);
    }

    private void ofManyBlocks(SlotWays slots) {
        ways.put(ActionKind.LOWER_PLAN, slots::lower);
        ways.put(ActionKind.MOVE_SERIES, slots::move);
        ways.put(ActionKind.OTHER_TIME, action -> otherTime(slots, action));
    }

    private void onNumbers(NumberWays numbers) {
        ways.put(ActionKind.ENTER_NUMBERS, shown(numbers::enter));
        ways.put(ActionKind.NOTE_CAUSE, shown(numbers::note));
        ways.put(ActionKind.REVISIT_TARGET, shown(numbers::aim));
    }

    private void withTheBoss(BossWays boss) {
        ways.put(ActionKind.ASK_BOSS, opening(this::ask));
        ways.put(ActionKind.DRAFT_REQUEST, opening(this::ask));
        ways.put(ActionKind.RECORD_APPROVAL, boss::recordApproval);
        ways.put(
                ActionKind.RESEND_REQUEST,
                action -> boss.mail(action).map(text -> copy(action, text)).orElse(Taken.OPENED));
        ways.put(ActionKind.CONTINUE_ENGAGEMENT, boss::goOn);
        ways.put(ActionKind.TAKE_BACK, boss::takeBack);
        // What it is to cost from now on only the user knows.
        ways.put(ActionKind.SHRINK_ENGAGEMENT, action -> {
            diary.stores()
                    .boss()
                    .partnerOfEngagement(action.on().id())
                    .ifPresent(partner -> show(() -> places.showPartner(partner)));
            return Taken.OPENED;
        });
        ways.put(ActionKind.NOTE_CONTACT, boss::noteContact);
        ways.put(ActionKind.DRAFT_REPORT, action -> {
            Period due = boss.reportDue();
            show(() -> places.showReport(due));
            return Taken.OPENED;
        });
        ways.put(ActionKind.PREPARE_REVIEW, opening(action -> places.showBoss(BossPages::lookBack)));
    }

    private void onPages(BusyFile busy) {
        ways.put(ActionKind.EXPORT_BUSY, opening(action -> busy.save(Week.of(LocalDate.now(diary.clock())))));
        ways.put(ActionKind.LOG_WIN, opening(action -> places.logWin().accept(one.said(action))));
        ways.put(ActionKind.PUT_INTO_REPORT, this::putIntoReport);
        ways.put(ActionKind.COPY_TEXT, action -> copy(action, one.said(action)));
    }

    @Override
    public Set<ActionKind> known() {
        return Collections.unmodifiableSet(ways.keySet());
    }

    @Override
    public Taken take(Action action) {
        Function<Action, Taken> way = ways.get(action.kind());
        return way == null ? Taken.OPENED : way.apply(action);
    }

    /** What shows something does so on the FX thread. */
    private static void show(Runnable shows) {
        Platform.runLater(shows);
    }

    private static Function<Action, Taken> opening(Consumer<Action> shows) {
        return action -> {
            show(() -> shows.accept(action));
            return Taken.OPENED;
        };
    }

    private Function<Action, Taken> shown(Function<Action, Consumer<KpiPages>> asked) {
        return action -> {
            Consumer<KpiPages> pages = asked.apply(action);
            show(() -> places.showNumbers(pages));
            return Taken.OPENED;
        };
    }

    /** What the rule knows no better time for, or finds nothing to move to it, is left to the user. */
    private Taken otherTime(SlotWays slots, Action action) {
        Taken moved = action.slots().isEmpty() ? Taken.OPENED : slots.move(action);
        if (!moved.canBeUndone()) {
            show(() -> showWeekOf(action));
        }
        return moved;
    }

    private void showWeekOf(Action action) {
        if (action.on().kind() == Subject.Kind.WEEK) {
            places.showWeek(Week.of(LocalDate.ofEpochDay(action.on().id())));
        } else {
            places.showThisWeek();
        }
    }

    private void ask(Action action) {
        places.showBoss(boss -> boss.ask(one.said(action), attachment(action.on())));
    }

    private static @Nullable Attachment attachment(Subject on) {
        return switch (on.kind()) {
            case TASK -> new Attachment(Attachment.Kind.TASK, on.id());
            case ACTIVITY -> new Attachment(Attachment.Kind.ACTIVITY, on.id());
            case ENGAGEMENT -> new Attachment(Attachment.Kind.ENGAGEMENT, on.id());
            default -> null;
        };
    }

    /** Below what was remarked there already. */
    private Taken putIntoReport(Action action) {
        Period week = Period.of(
                Period.Unit.WEEK,
                LocalDate.now(diary.clock()),
                diary.preferences().reckoning().fiscalYearStart());
        return one.of(action, ReportStore.TOPIC, () -> {
            Draft draft = diary.stores().drafts().draft(week);
            String line = one.said(action);
            Map<Piece, String> texts = new HashMap<>(draft.texts());
            texts.put(
                    Piece.REMARKS,
                    draft.remarks().isBlank() ? line : draft.remarks().stripTrailing() + "\n" + line);
            diary.stores().drafts().write(week, new Draft(texts));
        });
    }

    private Taken copy(Action action, String text) {
        show(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return Taken.said(messages.text("ways.copied", one.name(action)));
    }
}
