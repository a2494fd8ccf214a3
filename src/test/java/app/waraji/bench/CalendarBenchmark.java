package app.waraji.bench;

import app.waraji.calendar.CalendarListing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a calendar of 10,000 events and laying out one year of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CalendarBenchmark {

    private static final int EVENTS = 10_000;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final byte[] file = file();

    /** One event in five repeats, as in the calendars of firms. */
    private static byte[] file() {
        Random random = new Random(7);
        String[] rules = {"DAILY", "WEEKLY", "WEEKLY;BYDAY=MO,TH", "MONTHLY;BYDAY=2TU", "YEARLY"};
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < EVENTS; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
            file.append("BEGIN:VEVENT\r\nUID:").append(i).append("@example.jp\r\nDTSTAMP:20240101T000000Z\r\n");
            file.append("DTSTART;TZID=Asia/Tokyo:")
                    .append(day.toString().replace("-", ""))
                    .append("T100000\r\nDURATION:PT1H\r\nSUMMARY:打ち合わせ ")
                    .append(i)
                    .append("\r\nLOCATION:会議室\r\nDESCRIPTION:議題は前日までに共有します。\\n資料は共有フォルダーに\r\n  あります。\r\n");
            if (i % 5 == 0) {
                file.append("RRULE:FREQ=").append(rules[i / 5 % rules.length]).append("\r\n");
            }
            file.append("END:VEVENT\r\n");
        }
        return file.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public CalendarListing yearOfTenThousandEvents() {
        return CalendarListing.of(file, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), TOKYO, Locale.ENGLISH);
    }
}
