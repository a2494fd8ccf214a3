package app.waraji.calendar;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Fetches calendars from their addresses. Connects to nothing before it is asked to. */
public final class CalendarDownload {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /**
     * How long to wait, and for how much.
     *
     * @param connect until the server answers at all
     * @param whole until all of the file is there
     */
    public record Patience(Duration connect, Duration whole, int mostBytes) {

        static Patience usual() {
            return new Patience(Duration.ofSeconds(15), Duration.ofMinutes(2), CalendarFile.MOST_BYTES);
        }
    }

    /** What the server said of the file that was taken last, so as not to be sent the same again. */
    private record Seen(Optional<String> tag, Optional<String> date) {}

    private static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty());

    private final Patience patience;
    private final Map<CalendarAddress, Seen> seen = new ConcurrentHashMap<>();
    private @Nullable HttpClient client;

    public CalendarDownload() {
        this(Patience.usual());
    }

    CalendarDownload(Patience patience) {
        this.patience = patience;
    }

    /**
     * Waits for the file; not on the FX thread.
     *
     * @return empty where it is the same as the one that was kept last
     */
    Optional<Answer> fetch(CalendarAddress address) throws FetchFailed {
        Seen last = seen.getOrDefault(address, NOTHING);
        CompletableFuture<HttpResponse<byte[]>> asked =
                client().sendAsync(request(address, last), LimitedBody.of(patience.mostBytes()));
        try {
            HttpResponse<byte[]> response = asked.get(patience.whole().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == NOT_MODIFIED && !last.equals(NOTHING)) {
                return Optional.empty();
            }
            if (response.statusCode() != OK) {
                throw new FetchFailed(FetchTrouble.ofStatus(response.statusCode()));
            }
            Seen said = new Seen(
                    response.headers().firstValue("ETag"), response.headers().firstValue("Last-Modified"));
            return Optional.of(new Answer(response.body(), () -> seen.put(address, said)));
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new FetchFailed(FetchTrouble.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw new FetchFailed(why(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed(FetchTrouble.OFFLINE, e);
        }
    }

    /** As {@link #fetch}, as if none had been taken. */
    Answer fetchAnew(CalendarAddress address) throws FetchFailed {
        seen.remove(address);
        return fetch(address).orElseThrow(() -> new FetchFailed(FetchTrouble.SERVER));
    }

    /** A file that came. */
    static final class Answer {

        private final byte[] file;
        private final Runnable kept;

        private Answer(byte[] file, Runnable kept) {
            this.file = file;
            this.kept = kept;
        }

        byte[] file() {
            return file;
        }

        /** To be called once it is kept: only then need the same one not be sent again. */
        void isKept() {
            kept.run();
        }
    }

    private HttpRequest request(CalendarAddress address, Seen last) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .timeout(patience.whole())
                .header("User-Agent", "Waraji")
                .header("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
        last.tag().ifPresent(tag -> request.header("If-None-Match", tag));
        last.date().ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    // Never from https to http.
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(patience.connect());
            ProxySelector proxies = ProxySelector.getDefault();
            made = (proxies == null ? builder : builder.proxy(proxies)).build();
            client = made;
        }
        return made;
    }

    private static FetchTrouble why(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
            return FetchTrouble.TOO_SLOW;
        }
        for (Throwable behind = cause; behind != null; behind = behind.getCause()) {
            if (behind instanceof LimitedBody.TooLarge) {
                return FetchTrouble.TOO_LARGE;
            }
        }
        return cause instanceof IOException ? FetchTrouble.OFFLINE : FetchTrouble.SERVER;
    }
}
