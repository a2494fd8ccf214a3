package app.waraji.planner.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a piece of work was displaced, wherever it stood; reasons of kind OFF do not count.
 *
 * @param times on how many distinct days
 * @param firstPlannedOn the day it was first planned for; null when it never was
 */
public record Deferrals(int times, @Nullable LocalDate firstPlannedOn) {

    public static final Deferrals NONE = new Deferrals(0, null);

    /**
     * Counts them by lineage; those that never were put off are left out.
     *
     * @param entries all of each lineage, in the order recorded
     * @param zone in which days are told apart
     */
    static Map<Long, Deferrals> byLineage(List<LedgerEntry> entries, ZoneId zone) {
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        Map<Long, LocalDate> first = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.to() != null) {
                first.putIfAbsent(entry.lineageId(), entry.to().day());
            }
            if (entry.displaces() && entry.reason().kind() != ReasonKind.OFF) {
                days.computeIfAbsent(entry.lineageId(), id -> new HashSet<>())
                        .add(LocalDate.ofInstant(entry.recordedAt(), zone));
            }
        }
        Map<Long, Deferrals> deferrals = new HashMap<>();
        days.forEach((lineage, on) -> deferrals.put(lineage, new Deferrals(on.size(), first.get(lineage))));
        return deferrals;
    }
}
