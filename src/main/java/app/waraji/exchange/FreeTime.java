package app.waraji.exchange;

import app.waraji.kernel.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is still free between nine and six, lunch off, while meetings and blocks fill the days. */
final class FreeTime {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final int LUNCH_HOUR = 12;
    private static final int LUNCH_MINUTES = 60;
    private static final int STEP = 30;

    private final Map<LocalDate, List<Slot>> taken = new HashMap<>();
    private final Random random;

    FreeTime(Random random) {
        this.random = random;
    }

    void take(Slot slot) {
        on(slot.day()).add(slot);
    }

    void release(Slot slot) {
        on(slot.day()).remove(slot);
    }

    /** Takes a stretch at any free time of one of these days, tried in random order. */
    Optional<Slot> takeOnOneOf(List<LocalDate> days, int minutes) {
        List<LocalDate> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, random);
        for (LocalDate day : shuffled) {
            Optional<Slot> slot = takeOn(day, minutes);
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Optional.empty();
    }

    /** Takes a stretch at any free time of the day. */
    Optional<Slot> takeOn(LocalDate day, int minutes) {
        List<Slot> free = new ArrayList<>();
        LocalDateTime closes = day.atTime(CLOSES);
        for (Slot slot = new Slot(day.atTime(OPENS), minutes);
                !slot.end().isAfter(closes);
                slot = slot.startingAt(slot.start().plusMinutes(STEP))) {
            if (on(day).stream().noneMatch(slot::overlaps)) {
                free.add(slot);
            }
        }
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Slot chosen = free.get(random.nextInt(free.size()));
        take(chosen);
        return Optional.of(chosen);
    }

    private List<Slot> on(LocalDate day) {
        return taken.computeIfAbsent(
                day, first -> new ArrayList<>(List.of(new Slot(first.atTime(LUNCH_HOUR, 0), LUNCH_MINUTES))));
    }
}
