package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged calendar files: whatever stands in them, they are read as far as they go or refused in a sentence. */
class CalendarFuzzTest {

    private static final int FILES_A_SEED = 5_000;
    private static final int STORED_EVERY = 250;
    private static final LocalDate FROM = LocalDate.of(2025, 11, 18);
    private static final LocalDate TO = LocalDate.of(2028, 11, 18);

    private static final String ZONE = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:W. Europe Standard Time 2",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
            "RDATE:20270101T000000",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    private static final List<byte[]> CORPUS = Stream.of(
                    Ics.event("DTSTART;TZID=Asia/Tokyo:20261104T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=30"),
                    Ics.calendar(
                            ZONE,
                            "BEGIN:VEVENT",
                            "UID:a",
                            "SEQUENCE:2",
                            "DTSTART;TZID=\"W. Europe Standard Time 2\":20261104T100000",
                            "DTEND;TZID=\"W. Europe Standard Time 2\":20261104T113000",
                            "RRULE:FREQ=MONTHLY;BYDAY=-1FR,2TU;BYSETPOS=1,-1;UNTIL=20281231T000000Z;WKST=SU",
                            "EXRULE:FREQ=YEARLY;BYMONTH=8",
                            "RDATE;VALUE=PERIOD:20261110T100000Z/PT2H,20261111T100000Z/20261111T120000Z",
                            "EXDATE;TZID=Asia/Tokyo:20261127T180000,20261225T180000",
                            "END:VEVENT",
                            "BEGIN:VEVENT",
                            "UID:a",
                            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Tokyo:20270129T180000",
                            "DTSTART;TZID=Tokyo Standard Time:20270129T190000",
                            "DURATION:P0DT30M",
                            "END:VEVENT",
                            "BEGIN:VEVENT",
                            "UID:a",
                            "RECURRENCE-ID;VALUE=DATE:20270226",
                            "STATUS:CANCELLED",
                            "END:VEVENT"),
                    Ics.calendar(
                            "X-WR-CALNAME:職場\\, 本社",
                            "BEGIN:VEVENT",
                            "UID:days",
                            "SUMMARY:展示会の準備と、とても長い件名が途中で",
                            "  折り返されて続きます",
                            "DTSTART;VALUE=DATE:20261116",
                            "DTEND;VALUE=DATE:20261119",
                            "RRULE:FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO",
                            "BEGIN:VALARM",
                            "TRIGGER:-PT15M",
                            "END:VALARM",
                            "END:VEVENT",
                            "BEGIN:VTODO",
                            "DUE:20261116T100000Z",
                            "END:VTODO",
                            "BEGIN:VEVENT",
                            "DTSTART:20261116T100000",
                            "RRULE:FREQ=YEARLY;BYYEARDAY=1,-1,200;BYHOUR=9,18;BYMINUTE=0,30",
                            "END:VEVENT"),
                    Ics.event("DTSTART:20261101T090000Z", "RRULE:FREQ=HOURLY;INTERVAL=6;BYMONTHDAY=-1,15;COUNT=99"))
            .flatMap(text -> Stream.of("UTF-8", "windows-31j", "UTF-16LE", "ISO-2022-JP")
                    .map(encoding -> text.getBytes(Charset.forName(encoding))))
            .toList();

    private static final List<String> WORDS = List.of(
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "BEGIN:VTIMEZONE\n",
            "END:VCALENDAR\r\n",
            "\r\n ",
            "\r",
            "\u0000",
            "RRULE:FREQ=SECONDLY\r\n",
            "FREQ=DAILY",
            "INTERVAL=0",
            "INTERVAL=999999999",
            "COUNT=999999999",
            "BYSETPOS=-366",
            "UNTIL=00010101",
            "99991231T235959Z",
            "00000000",
            "20260229",
            "DURATION:-P1W\r\n",
            "DURATION:P999999W\r\n",
            "TZOFFSETTO:+9999\r\n",
            "TZID=",
            "\"",
            ":",
            ";",
            "=",
            ",",
            "\u001B$B",
            "\\",
            "é",
            "予");

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedFileIsReadOrRefusedAndNeverHalfImported(long seed) {
        random.setSeed(seed);
        Clock now = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);
        try (Database db = Database.inMemory(new Changes(Runnable::run), now)) {
            CalendarStore store = new CalendarStore(db, now, Locale.ENGLISH);
            for (int i = 0; i < FILES_A_SEED; i++) {
                byte[] file = damaged();
                try {
                    read(file);
                    if (i % STORED_EVERY == 0) {
                        importWhole(store, file);
                    }
                } catch (RuntimeException | Error e) {
                    throw new AssertionError("seed " + seed + ", file " + i + ":\n" + text(file), e);
                }
            }
        }
    }

    private static void read(byte[] file) {
        try {
            CalendarListing.of(file, FROM, TO, Ics.TOKYO, Locale.ENGLISH);
        } catch (Refusal isNoCalendar) {
            assertThat(isNoCalendar.sentence()).endsWith(".");
        }
    }

    /** All that the file holds is there afterwards, or all that was there before. */
    private static void importWhole(CalendarStore store, byte[] file) {
        List<ImportedCalendar> before = store.calendars();
        List<Commitment> kept = store.commitments(FROM, TO);
        try {
            String calendar = store.importFile("damaged.ics", file).calendar();
            store.calendars().stream()
                    .filter(its -> !its.name().equals(calendar))
                    .forEach(store::remove);
            assertThat(store.commitments(FROM, TO).stream()
                            .filter(its -> !its.start().toLocalDate().isBefore(FROM)))
                    .containsExactlyElementsOf(CalendarListing.of(file, FROM, TO, Ics.TOKYO, Locale.ENGLISH)
                            .commitments());
        } catch (Refusal isNoCalendar) {
            assertThat(store.calendars()).isEqualTo(before);
            assertThat(store.commitments(FROM, TO)).isEqualTo(kept);
        }
    }

    private byte[] damaged() {
        byte[] file = any(CORPUS);
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            file = damagedOnce(file);
        }
        return file;
    }

    private byte[] damagedOnce(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(60));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(file);
            case 1 -> joined(file, from, new byte[0], to);
            case 2 -> joined(file, to, Arrays.copyOfRange(file, from, to), to);
            case 3 -> joined(file, from, any(WORDS).getBytes(StandardCharsets.UTF_8), from);
            case 4 -> joined(file, from, any(WORDS).getBytes(StandardCharsets.UTF_8), to);
            case 5 -> digit(file);
            case 6 -> joined(file, from, any(CORPUS), to);
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(file, from) : digit(file);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] damaged = file.clone();
        if (damaged.length > 0) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** Another number in place of one, so that dates and rules stay whole but are wrong. */
    private byte[] digit(byte[] file) {
        byte[] damaged = file.clone();
        for (int tries = 0; tries < 20 && damaged.length > 0; tries++) {
            int at = random.nextInt(damaged.length);
            if (damaged[at] >= '0' && damaged[at] <= '9') {
                damaged[at] = (byte) ('0' + random.nextInt(10));
                return damaged;
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] file, int end, byte[] between, int next) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(file, 0, end);
        joined.writeBytes(between);
        joined.write(file, next, file.length - next);
        return joined.toByteArray();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
