package app.waraji.exchange;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sample's story while it is being written: who does what when, and what time is still free. */
final class Script {

    /** What happens at one moment. */
    record Step(LocalDateTime at, Consumer<Diarist> gesture) {}

    /** Work in its place on the grid, its end not told yet. */
    record Placed(Work work, Slot slot) {}

    private final SampleTexts texts;
    private final Random random;
    private final FreeTime free;
    private final Workdays workdays;
    private final Deck<String> customers;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Week, List<Placed>> placed = new HashMap<>();
    private final Map<Week, List<Placed>> waiting = new HashMap<>();
    private int works;

    Script(SampleTexts texts, Workdays workdays, Random random) {
        this.texts = texts;
        this.workdays = workdays;
        this.random = random;
        this.free = new FreeTime(random);
        this.customers = new Deck<>(texts.lines("customers"), random);
    }

    void at(LocalDateTime time, Consumer<Diarist> gesture) {
        steps.add(new Step(time, gesture));
    }

    /** In order of time, as far as it has come. */
    List<Step> until(LocalDateTime now) {
        return steps.stream()
                .filter(step -> !step.at().isAfter(now))
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    Work work(String title, LocalDate day, Role role, @Nullable String tag) {
        works++;
        return new Work(works, filled(title, day), role, tag);
    }

    /** Its fate is told with the week of its slot. */
    void place(Work work, Slot slot) {
        placed.computeIfAbsent(slot.week(), week -> new ArrayList<>()).add(new Placed(work, slot));
    }

    /** By start. */
    List<Placed> placedIn(Week week) {
        return placed.getOrDefault(week, List.of()).stream()
                .sorted(Comparator.comparing(its -> its.slot().start()))
                .toList();
    }

    /** It lies in the tray, as long as it was, until that week is planned. */
    void waitFor(Week week, Placed work) {
        waiting.computeIfAbsent(week, none -> new ArrayList<>()).add(work);
    }

    List<Placed> waitingFor(Week week) {
        return waiting.getOrDefault(week, List.of());
    }

    String filled(String text, LocalDate day) {
        return texts.filled(text, day, text.contains("{customer}") ? customers.draw() : "");
    }

    String customer() {
        return customers.draw();
    }

    /** From none to before {@code bound}. */
    int any(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> Deck<T> deck(List<T> cards) {
        return new Deck<>(cards, random);
    }

    SampleTexts texts() {
        return texts;
    }

    FreeTime free() {
        return free;
    }

    Workdays workdays() {
        return workdays;
    }

    CompanyCalendar calendar() {
        return new CompanyCalendar(texts, workdays, free, random);
    }
}
