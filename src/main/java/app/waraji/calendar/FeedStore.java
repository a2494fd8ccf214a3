package app.waraji.calendar;

import app.waraji.calendar.ImportedCalendar.Feed;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calendars that have an address: what is fetched from it is kept, and so is the last good copy when it does not
 * answer. Waits for the network, so never on the FX thread nor where a gesture would have to wait for it.
 */
public final class FeedStore {

    private static final Duration HOUR = Duration.ofHours(1);

    private final CalendarStore calendars;
    private final CalendarDownload download;
    private final Clock clock;
    private final Messages messages;
    private final Map<Long, LocalDateTime> askedAt = new ConcurrentHashMap<>();

    public FeedStore(CalendarStore calendars, CalendarDownload download, Clock clock, Locale locale) {
        this.calendars = calendars;
        this.download = download;
        this.clock = clock;
        this.messages = Messages.of(FeedStore.class, locale);
    }

    /**
     * Fetches a calendar and keeps it under its address; undoable.
     *
     * @throws Refusal when it is no address, or gives no calendar; nothing is changed then
     */
    public ImportSummary add(String typed, Progress progress) {
        CalendarAddress address =
                CalendarAddress.parse(typed).orElseThrow(() -> new Refusal(messages.text("calendar.refused.address")));
        try {
            // What was kept under this address before may be gone: the whole file is wanted.
            CalendarDownload.Answer answer = download.fetchAnew(address);
            ImportSummary summary = calendars.addAddress(address, answer.file(), progress);
            answer.isKept();
            return summary;
        } catch (FetchFailed e) {
            throw new Refusal(messages.text("calendar.refused.fetch", messages.text(e.why())), e);
        }
    }

    /**
     * Asks the address of a calendar for what is there now.
     *
     * @return empty where it has no address, or nothing has changed
     * @throws Refusal when it gives no calendar; that is noted, and the last good copy stays
     */
    public Optional<ImportSummary> refresh(ImportedCalendar calendar, Progress progress) {
        Feed feed = calendar.feed();
        if (feed == null) {
            return Optional.empty();
        }
        askedAt.put(calendar.id(), LocalDateTime.now(clock));
        try {
            Optional<CalendarDownload.Answer> answer = download.fetch(feed.address());
            if (answer.isEmpty()) {
                calendars.noteUnchanged(calendar);
                return Optional.empty();
            }
            ImportSummary summary = calendars.refresh(calendar, answer.get().file(), progress);
            answer.get().isKept();
            return Optional.of(summary);
        } catch (FetchFailed e) {
            throw refused(calendar, e.why(), e);
        } catch (Refusal e) {
            throw refused(calendar, FetchTrouble.NOT_A_CALENDAR, e);
        }
    }

    /** Asks each address that is to be asked every hour and has not been for so long; the list tells what came of it. */
    public void refreshDue() {
        LocalDateTime hourAgo = LocalDateTime.now(clock).minus(HOUR);
        for (ImportedCalendar calendar : calendars.calendars()) {
            Feed feed = calendar.feed();
            LocalDateTime last = askedAt.getOrDefault(calendar.id(), calendar.importedAt());
            if (feed != null && feed.hourly() && !last.isAfter(hourAgo)) {
                try {
                    refresh(calendar, Progress.untold());
                } catch (Refusal noted) {
                    // Nobody asked for it now, so nobody is disturbed: it stands in the list.
                }
            }
        }
    }

    private Refusal refused(ImportedCalendar calendar, FetchTrouble why, Exception cause) {
        calendars.noteFailure(calendar, why);
        return new Refusal(messages.text("calendar.refused.refresh", calendar.name(), messages.text(why)), cause);
    }
}
