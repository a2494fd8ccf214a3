package app.waraji.rules.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went well and what others were told and asked.
 *
 * @param rhythm null while none is agreed
 */
public record ToldFacts(
        List<WinFact> wins,
        List<SharingFact> sharings,
        List<ReportSentFact> reports,
        List<RequestFact> requests,
        @Nullable RhythmFact rhythm) {

    public static final ToldFacts NONE = new ToldFacts(List.of(), List.of(), List.of(), List.of(), null);

    public ToldFacts {
        wins = List.copyOf(wins);
        sharings = List.copyOf(sharings);
        reports = List.copyOf(reports);
        requests = List.copyOf(requests);
    }
}
