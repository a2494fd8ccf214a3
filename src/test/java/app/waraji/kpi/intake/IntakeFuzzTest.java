package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files of numbers: whatever stands in them, they are read as far as they go or refused in a sentence. */
class IntakeFuzzTest {

    private static final int TEXTS_A_SEED = 4_500;
    private static final int WORKBOOKS_A_SEED = 600;
    private static final int IMPORTED_EVERY = 50;

    private static final List<byte[]> TEXTS = Stream.of(
                    "Date,Clicks,Impressions,CTR,Position\n2026-03-01,9,12177,0.07%,7.5\n2026-03-02,54,\"19,123\",0.28%,7.4\n2026-03-03,1,2,--,n/a\n",
                    "# ----\n# Report\n# Start date: 20260301\n# End date: 20260307\nNth day,Views\n0000,5\n0001,6\n\n# Start date: 20260301\n# End date: 20260307\nPage,Views\n,11\n/a,5\n/b,6\n",
                    "売上日報\n期間：2026/3/1～2026/3/3\n\n日付,担当,売上金額\n令和8年3月1日,佐藤,\"¥1,200\"\nR8.3.2,鈴木,１．２万\n小計,,▲5\n合計,,13195\n\n※ 税抜\n",
                    "Campaign report\n\"March 2, 2026 - March 8, 2026\"\nCampaign,Clicks,Cost\nA,\"1,234\", --\n\"B\nC\",5,\"6.5\"\nTotal: Account,\"1,239\",6.5\n",
                    "Title,Send Date,Successful Deliveries,Unique Opens,Open Rate\nx,\"Mar 03, 2026 09:30 pm\",110,30,27.78%\n",
                    "Email Campaign Report\n\"Title:\",\"Sale\"\n\"Delivery Date/Time:\",\"Mon, Mar 2, 2026 12:25\"\n\n\"Overall Stats\"\n\"Successful Deliveries:\",\"995\"\n\"Recipients Who Opened:\",\"350 (35.18%)\"\n",
                    "Datum;Umsatz\n01.03.2026;1.234,50\n02.03.2026;99,00\n",
                    "Record ID\tDeal Stage\tAmount\tClose Date\tCreate Date\n1\tClosed Won\t=1+1\t4/5/26\t45383\n")
            .flatMap(text -> Stream.of("UTF-8", "windows-31j", "UTF-16LE", "EUC-JP")
                    .map(encoding -> text.getBytes(Charset.forName(encoding))))
            .toList();

    private static final List<String> WORDS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n\r\n",
            "#",
            "# ",
            "\u0000",
            "\uFEFF",
            "=",
            "合計",
            "Total:",
            "1e999999999",
            "99999999999999999999999999",
            "-",
            "--",
            "%",
            "¥",
            "(",
            ")",
            "2026/02/30",
            "99991231",
            "0000",
            "元",
            "令和99年9月9日",
            "1/2/3",
            "、",
            "é",
            "\u3000",
            ".",
            "00000000000000000001",
            "20260301-20260331");

    private static final List<String> XML = List.of(
            "<c r=\"ZZZ9999999\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>999999999</v></c>",
            "<f>SUM(A1:XFD1048576)</f>",
            "<v>1E400</v>",
            "<v>-1</v>",
            "<v>NaN</v>",
            "<row r=\"1048576\">",
            "<row r=\"-5\">",
            "</sheetData>",
            "<c r=\"AAAAAAAAAA1\">",
            "t=\"str\"",
            "t=\"b\"",
            "s=\"4096\"",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&#x0;",
            "&lt;",
            "<mergeCell ref=\"A1:B2\"/>");

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedFileIsReadOrRefusedAndNeverHalfImported(long seed) {
        random.setSeed(seed);
        Map<String, byte[]> workbook = unpacked(workbook());
        Clock now = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), ZoneOffset.UTC);
        try (Database db = Database.inMemory(new Changes(Runnable::run), now)) {
            Diary diary = new Diary(db, now);
            for (int i = 0; i < TEXTS_A_SEED + WORKBOOKS_A_SEED; i++) {
                byte[] file = i < TEXTS_A_SEED ? damagedText() : damagedWorkbook(workbook);
                try {
                    List<FoundTable> tables = read(file);
                    if (i % IMPORTED_EVERY == 0) {
                        tables.forEach(diary::importWhole);
                    }
                } catch (RuntimeException | Error e) {
                    throw new AssertionError(
                            "seed " + seed + ", file " + i + ":\n" + new String(file, StandardCharsets.UTF_8), e);
                }
            }
        }
    }

    @Test
    void aWorkbookThatUnpacksToFillTheMemoryIsRefusedBeforeItDoes() {
        Map<String, byte[]> parts = unpacked(workbook());
        byte[] sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", new byte[100]);
        byte[] bomb = new byte[200_000_000];
        Arrays.fill(bomb, (byte) ' ');
        System.arraycopy(sheet, 0, bomb, 0, 100);
        parts.put("xl/worksheets/sheet1.xml", bomb);
        byte[] file = packed(parts);
        assertThat(file.length).isLessThan(1_000_000);
        assertThat(read(file)).isEmpty();
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        Map<String, byte[]> parts = unpacked(workbook());
        parts.put(
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read(packed(parts))).isEmpty();
    }

    @Test
    void ofAFormulaTheStoredResultCountsAndOneWithoutIsRefused() {
        Map<String, byte[]> parts = unpacked(workbook());
        String sheet = new String(parts.getOrDefault("xl/worksheets/sheet1.xml", new byte[0]), StandardCharsets.UTF_8);
        assertThat(sheet).contains("<f>");
        FoundTable without = read(packed(parts)).get(0);
        assertThat(without.allRows()).hasSize(7);
        assertThat(without.refused()).hasSize(1);
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.replaceAll("(<f>[^<]*</f>)(<v></v>|<v/>)?", "$1<v>41</v>").getBytes(StandardCharsets.UTF_8));
        FoundTable with = read(packed(parts)).get(0);
        assertThat(with.refused()).isEmpty();
        assertThat(with.columns().get(1).sum()).isEqualByComparingTo("62");
    }

    @Test
    void aSheetIsReadAsItLooks() {
        FoundTable table = read(workbook()).get(0);
        assertThat(table.heading().title()).isEqualTo("2026年3月");
        assertThat(table.heading().line()).isEqualTo(3);
        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly(Column.Type.DATE, Column.Type.NUMBER, Column.Type.PERCENT, Column.Type.TEXT);
        assertThat(table.columns().get(0).first()).isEqualTo("2026-03-03");
        assertThat(table.skipped()).extracting(Skipped::why).contains(Skipped.Why.TOTAL, Skipped.Why.REFUSED);
    }

    private static List<FoundTable> read(byte[] file) {
        try {
            return TableFile.read(file, Locale.ENGLISH).tables();
        } catch (Refusal refused) {
            assertThat(refused.sentence()).endsWith(".");
            return List.of();
        }
    }

    /** The numbers of a diary, before and after an import. */
    private static final class Diary {

        private final Database db;
        private final MeasurementStore measurements;
        private final ImportStore imports;
        private final List<Long> metrics;

        Diary(Database db, Clock now) {
            this.db = db;
            MetricStore store = new MetricStore(db, Locale.ENGLISH);
            measurements = new MeasurementStore(db, now, Locale.ENGLISH);
            imports = new ImportStore(db, store, measurements, now, Locale.ENGLISH);
            metrics = store.all().stream().map(Metric::id).toList();
        }

        /** All that was planned is there afterwards, and one undo takes all of it back. */
        void importWhole(FoundTable table) {
            Map<Long, List<Measurement>> before = measurements.of(metrics);
            for (Column column : table.columns()) {
                Assignment any = new Assignment("clicks", List.of(table.header().get(0)), List.of(column.name()), null);
                ImportPlan plan = imports.plan(table, List.of(any), null);
                int changed = imports.apply("x", plan.proposed());
                assertThat(changed).isEqualTo(plan.proposed().size());
                assertThat(imports.plan(table, List.of(any), null).proposed()).isEmpty();
                if (changed > 0) {
                    db.undo();
                }
                assertThat(measurements.of(metrics)).isEqualTo(before);
            }
        }
    }

    private byte[] damagedText() {
        byte[] file = any(TEXTS);
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            int from = random.nextInt(file.length + 1);
            int to = Math.min(file.length, from + random.nextInt(40));
            file = damaged(file, from, to, any(WORDS).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Damage within its parts, which the library would read, or to the packed file. */
    private byte[] damagedWorkbook(Map<String, byte[]> parts) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            String name = random.nextInt(3) == 0 ? any(List.copyOf(parts.keySet())) : "xl/worksheets/sheet1.xml";
            byte[] part = damaged.getOrDefault(name, new byte[0]);
            int from = random.nextInt(part.length + 1);
            int to = Math.min(part.length, from + random.nextInt(30));
            damaged.put(name, damaged(part, from, to, any(XML).getBytes(StandardCharsets.UTF_8)));
        }
        byte[] file = packed(damaged);
        int from = random.nextInt(file.length);
        return random.nextInt(4) == 0 ? damaged(file, from, Math.min(file.length, from + 20), new byte[] {0, 1}) : file;
    }

    private byte[] damaged(byte[] file, int from, int to, byte[] word) {
        return switch (random.nextInt(6)) {
            case 0 -> joined(file, from, new byte[0], to);
            case 1 -> joined(file, to, Arrays.copyOfRange(file, from, to), to);
            case 2 -> joined(file, from, word, from);
            case 3 -> joined(file, from, word, to);
            case 4 -> joined(file, from, new byte[] {(byte) random.nextInt(256)}, Math.min(file.length, from + 1));
            default -> random.nextInt(6) == 0 ? Arrays.copyOf(file, from) : joined(file, from, word, from);
        };
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

    private static byte[] workbook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("日次");
            sheet.value(0, 0, "2026年3月");
            sheet.value(2, 0, "日付");
            sheet.value(2, 1, "件数");
            sheet.value(2, 2, "率");
            sheet.value(2, 3, "メモ");
            for (int day = 0; day < 7; day++) {
                sheet.value(3 + day, 0, LocalDate.of(2026, 3, 2 + day));
                sheet.style(3 + day, 0).format("yyyy/m/d").set();
                sheet.value(3 + day, 1, day);
                sheet.value(3 + day, 2, 0.125);
                sheet.style(3 + day, 2).format("0.0%").set();
                sheet.value(3 + day, 3, "メモ" + day);
            }
            sheet.formula(3, 1, "1+40");
            sheet.value(10, 0, "合計");
            sheet.value(10, 1, 21);
            workbook.newWorksheet("空");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path copy = Files.createTempFile("waraji", ".zip");
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
