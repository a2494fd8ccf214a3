package app.waraji.calendar;

import app.waraji.calendar.CopyStore.Beyond;
import app.waraji.kernel.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days beyond those laid out as rows, worked out from the files. Whoever looks at one week out there looks at the next
 * one too, so that some years around it are worked out at once and kept.
 */
final class FarDays {

    private static final int YEARS_AROUND = 2;
    private static final int MOST_CALENDARS = 8;

    /** What touches the days from {@code from} up to before {@code to}. */
    private record Stretch(int edition, LocalDate from, LocalDate to, List<Commitment> commitments) {}

    private final ZoneId zone;
    private final Messages messages;
    private final Function<Beyond, Optional<String>> files;
    private final Map<Long, Stretch> ready = new LinkedHashMap<>();

    /** @param files the file of a copy; empty where it is gone or renewed by now */
    FarDays(ZoneId zone, Messages messages, Function<Beyond, Optional<String>> files) {
        this.zone = zone;
        this.messages = messages;
        this.files = files;
    }

    /** What touches the days, {@code to} exclusive; any thread. What began more than a year before may be left out. */
    List<Commitment> touching(Beyond copy, LocalDate from, LocalDate to) {
        Optional<Stretch> known = known(copy, from, to);
        // Nothing is held meanwhile: the file comes from the database, whose holder may be waiting here.
        Optional<Stretch> stretch = known.isPresent()
                ? known
                : files.apply(copy)
                        .map(file -> stretch(copy, file, from.minusYears(YEARS_AROUND), to.plusYears(YEARS_AROUND)));
        stretch.ifPresent(its -> keep(copy, its));
        return stretch.map(its -> touching(its.commitments(), from, to)).orElseGet(List::of);
    }

    private synchronized Optional<Stretch> known(Beyond copy, LocalDate from, LocalDate to) {
        return Optional.ofNullable(ready.get(copy.copy()))
                .filter(its -> its.edition() == copy.edition() && !from.isBefore(its.from()) && !to.isAfter(its.to()));
    }

    /** As the one used last; the one that has not been used for longest makes room for it. */
    private synchronized void keep(Beyond copy, Stretch stretch) {
        ready.remove(copy.copy());
        ready.put(copy.copy(), stretch);
        if (ready.size() > MOST_CALENDARS) {
            ready.remove(ready.keySet().iterator().next());
        }
    }

    private Stretch stretch(Beyond copy, String file, LocalDate from, LocalDate to) {
        List<Commitment> begun = IcsImport.read(file.getBytes(StandardCharsets.UTF_8), messages)
                .between(from.minusYears(1), to, zone)
                .commitments();
        return new Stretch(copy.edition(), from, to, touching(begun, from, to));
    }

    private static List<Commitment> touching(List<Commitment> commitments, LocalDate from, LocalDate to) {
        return commitments.stream().filter(its -> its.touches(from, to)).toList();
    }
}
