package app.waraji.wins.table;

import java.util.List;

/** What was understood of a file. */
record WinsRead(List<WinDraft> drafts, List<Refused> refused) {

    /**
     * A row that was not understood.
     *
     * @param line in the file, from 1
     * @param reason a sentence
     */
    record Refused(long line, String reason) {}
}
