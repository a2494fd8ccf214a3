package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.fx.Hint;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One piece of work in the tray: its name, how much of it is still to be placed, and what makes it pressing. */
final class TrayItemView extends HBox {

    private final Messages messages;
    private final DateWords words;

    TrayItemView(Placeable item, WeekPlan plan, LocalDateTime now, Messages messages, DateWords words) {
        super(6);
        this.messages = messages;
        this.words = words;
        Label title = new Label(item.title());
        title.getStyleClass().add("tray-title");
        String rest = rest(item);
        Label length = new Label(rest);
        length.getStyleClass().add("faint");
        getChildren().addAll(title, length);
        List<String> marks = marks(item, plan, now);
        for (String mark : marks) {
            Label label = new Label(mark);
            label.getStyleClass().add("deferred");
            getChildren().add(label);
        }
        getStyleClass().addAll("tray-item", item.role() == Role.MARKETING ? "marketing" : "sales");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String marked = marks.stream().map(mark -> ", " + mark).collect(Collectors.joining());
        setAccessibleText(messages.text("week.tray.spoken", item.title(), messages.text(item.role()), rest + marked));
        Activity activity = plan.activity(item.activityId());
        String belongs = activity == null ? "" : "  " + BlockWords.tag(activity);
        Hint.install(this, new Hint(messages.text(item.role()) + belongs + "\n" + messages.text("week.tray.hint")));
    }

    /** 2h, or, once something of it is on the grid: 残り 2.5h / 4h. */
    private String rest(Placeable item) {
        Task task = item instanceof Placeable.OfTask of ? of.task() : null;
        return task == null || task.placedMinutes() == 0
                ? words.duration(task == null ? item.minutes() : task.estimateMinutes())
                : messages.text(
                        "week.tray.rest", words.duration(task.restMinutes()), words.duration(task.estimateMinutes()));
    }

    private List<String> marks(Placeable item, WeekPlan plan, LocalDateTime now) {
        List<String> marks = new ArrayList<>();
        int deferred = plan.deferrals(item).times();
        if (deferred > 0) {
            marks.add("▲ " + messages.text("week.tray.deferred", deferred));
        }
        Week first = first(item);
        if (first != null && first.isOver(now)) {
            marks.add("↩ " + messages.text("week.tray.since", words.monthDay(first.monday())));
        }
        if (item instanceof Placeable.OfTask of && of.task().dueOn() != null) {
            marks.add(messages.text("week.tray.due", words.dateAndDay(of.task().dueOn())));
        }
        return marks;
    }

    /** The week it was planned for first. */
    private static @Nullable Week first(Placeable item) {
        return item instanceof Placeable.OfTask of
                ? of.task().firstWeek()
                : ((Placeable.OfBlock) item).block().week();
    }
}
