package app.waraji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    private Path folder;

    private final PaperDiary diary = new PaperDiary();

    @Test
    void noCommandOpensTheWindow() {
        Request request = read("--data", "diary", "--lang", "ja", "--as-of", "2026-11-20T09:30");

        Invocation invocation = ((Request.Window) request).invocation();
        assertThat(invocation.data()).isEqualTo(folder.resolve("diary"));
        assertThat(invocation.language()).isEqualTo(Locale.JAPANESE);
        assertThat(LocalDateTime.now(invocation.clock())).isEqualTo("2026-11-20T09:30");
        assertThat(invocation.clock().getZone()).isEqualTo(TOKYO);
    }

    @Test
    void withoutOptionsTheUsualFolderTheSystemsLanguageAndTheClockHold() {
        Invocation invocation = ((Request.Window) read()).invocation();

        assertThat(invocation.data()).isEqualTo(folder.resolve("usual"));
        assertThat(invocation.language()).isEqualTo(Locale.ENGLISH);
        assertThat(invocation.clock()).isEqualTo(Clock.system(TOKYO));
    }

    @Test
    void aDateAloneBeginsAtMidnight() {
        Invocation invocation = ((Order) read("wins", "--as-of", "2026-11-20")).invocation();

        assertThat(LocalDateTime.now(invocation.clock())).isEqualTo("2026-11-20T00:00");
    }

    @Test
    void alertsLookBackAtAWholeDay() {
        for (String command : List.of("alerts", "alerts backtest")) {
            String[] words = (command + " --as-of 2026-11-20").split(" ");
            assertThat(LocalDateTime.now(((Order) read(words)).invocation().clock()))
                    .isEqualTo("2026-11-20T23:59");
        }
        assertThat(LocalDateTime.now(((Order) read("alerts", "--as-of", "2026-11-20T09:30"))
                        .invocation()
                        .clock()))
                .isEqualTo("2026-11-20T09:30");
    }

    @Test
    void commonOptionsMayStandBeforeOrAfterTheCommand() {
        assertThat(((Order) read("--data", "here", "win", "add", "x"))
                        .invocation()
                        .data())
                .isEqualTo(folder.resolve("here"));
        assertThat(((Order) read("win", "--data", "here", "add", "x"))
                        .invocation()
                        .data())
                .isEqualTo(folder.resolve("here"));
        assertThat(((Order) read("win", "add", "x", "--data=here")).invocation().data())
                .isEqualTo(folder.resolve("here"));
    }

    @Test
    void demoFillsTheFolder() {
        assertThat(run("demo", "--weeks", "4", "--seed", "11", "--as-of", "2026-11-20"))
                .isEqualTo(Answer.said("A sample diary of 4 weeks up to 2026-11-20 is in place.\n"));
        assertThat(diary.told).containsExactly("demo 4 11");
    }

    @Test
    void aRefusalIsOneSentenceAndExitCodeOne() {
        run("win", "add", "first");

        assertThat(run("demo")).isEqualTo(Answer.refused("The data folder is not empty."));
    }

    @Test
    void whatNobodyExpectedIsOneSentenceThatNamesTheLog() {
        Answer answer = run("win", "add", "boom", "--data", "d");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("Something went wrong that should not have; the details are in "
                        + folder.resolve("d/logs/waraji.log") + ".\n");
    }

    @Test
    void theWholeDataGoesOutAndIn() throws IOException {
        assertThat(run("export", "--out", "all.zip").exitCode()).isZero();
        assertThat(folder.resolve("all.zip")).hasContent("tables");
        assertThat(run("backup", "--out", "all.backup").exitCode()).isZero();
        assertThat(folder.resolve("all.backup")).hasContent("backup");
        assertThat(run("check").out())
                .isEqualTo("All is well: schema 8, 30 tables, 1,234 rows, the ledger of 26 weeks adds up.\n");
        assertThat(run("restore", "all.backup").out()).startsWith("The backup is in place.");
        assertThat(run("restore", "all.backup").out()).startsWith("The backup is ready.");
        assertThat(run("import-all", "all.zip").out()).isEqualTo("Imported 3 rows.\n");
        assertThat(run("check")).isEqualTo(Answer.refused("Something is missing."));
        assertThat(run("export", "--out", "all.csv").exitCode()).isEqualTo(2);
        assertThat(run("import-all", "none.zip").exitCode()).isEqualTo(1);
    }

    @Test
    void holidaysAndFreeSlotsAreTabSeparated() {
        assertThat(run("holidays", "--year", "2026")).isEqualTo(Answer.said("2026-01-01\t元日\n"));
        assertThat(run("free", "--week", "2026-W47")).isEqualTo(Answer.said("2026-11-16T09:00\t2026-11-16T10:30\n"));
        assertThat(run("holidays", "--year", "twenty").exitCode()).isEqualTo(2);
        assertThat(run("free", "--week", "2026-W54").exitCode()).isEqualTo(2);
    }

    @Test
    void aWinIsLoggedTodayOrOnItsDate() {
        run("win", "add", "newsletter led to an inquiry", "--as-of", "2026-11-20T17:00");
        run("win", "add", "@営業 100%", "--date", "2026-11-18");

        assertThat(run("wins").out()).isEqualTo("2026-11-20\tnewsletter led to an inquiry\n2026-11-18\t@営業 100%\n");
    }

    @Test
    void aTextThatLooksLikeAnOptionFollowsTwoDashes() {
        assertThat(run("win", "add", "--", "--help").exitCode()).isZero();
        assertThat(run("wins").out()).contains("--help");
    }

    @Test
    void activitiesPrintEveryFieldOfTheContract() {
        diary.activities.add(new ActivityLine(
                2,
                "月刊メルマガ",
                "メルマガ",
                "EMAIL",
                "RUNNING",
                LocalDate.of(2026, 7, 1),
                null,
                5,
                6,
                12,
                null,
                "BEFORE",
                null,
                new BigDecimal("8000"),
                new BigDecimal("40000"),
                null,
                "X社",
                true,
                "clicks",
                null,
                null,
                "NOT_ASKED",
                null,
                null,
                null));
        assertThat(run("activities", "--json").out()).isEqualTo("""
                [
                  {
                    "id": 2,
                    "title": "月刊メルマガ",
                    "tag": "メルマガ",
                    "channel": "EMAIL",
                    "status": "RUNNING",
                    "startedOn": "2026-07-01",
                    "finishedOn": null,
                    "month": 5,
                    "expectedFrom": 6,
                    "expectedTo": 12,
                    "expectedAgreedOn": null,
                    "phase": "BEFORE",
                    "costOnce": null,
                    "costMonthly": 8000,
                    "spent": 40000,
                    "owner": null,
                    "partner": "X社",
                    "visible": true,
                    "metric": "clicks",
                    "goal": null,
                    "notes": null,
                    "approval": "NOT_ASKED",
                    "approvalOn": null,
                    "aloneOn": null,
                    "aloneWhy": null
                  }
                ]
                """);
        assertThat(run("activities").out()).isEqualTo("月刊メルマガ\tEMAIL\tRUNNING\t2026-07-01\t5\t6\t12\n");
    }

    @Test
    void winsPrintEveryFieldOfTheContract() {
        run("win", "add", "A & B", "--date", "2026-11-18");

        assertThat(run("wins", "--json").out()).isEqualTo("""
                        [
                          {
                            "id": 1,
                            "date": "2026-11-18",
                            "title": "A & B",
                            "activity": null,
                            "effect": "OTHER",
                            "customer": null,
                            "count": null,
                            "amount": null,
                            "metric": null,
                            "after": null,
                            "shared": []
                          }
                        ]
                        """);
    }

    @Test
    void noWinsAreAnEmptyList() {
        assertThat(run("wins", "--json")).isEqualTo(Answer.said("[]\n"));
        assertThat(run("wins")).isEqualTo(Answer.done());
    }

    @Test
    void theLedgerPrintsEveryFieldOfTheContract() {
        assertThat(run("ledger", "--week", "2026-W47", "--json").out()).isEqualTo("""
                        {
                          "week": "2026-W47",
                          "planned": 240,
                          "kept": 90,
                          "recovered": 30,
                          "rescheduled": 60,
                          "lost": 60,
                          "open": 0,
                          "unplanned": 15,
                          "byReason": [
                            {
                              "reason": "急な商談",
                              "kind": "SALES_URGENT",
                              "minutes": 150
                            }
                          ],
                          "rows": [
                            {
                              "id": 5,
                              "block": 2,
                              "task": null,
                              "title": "SEO記事 <下書き>",
                              "from": "2026-11-17T09:00",
                              "to": null,
                              "minutes": 90,
                              "reason": "急な商談",
                              "kind": "SALES_URGENT",
                              "note": null,
                              "recordedAt": "2026-11-17T00:05:10Z"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void theLedgerInWordsHasTheSumsOfThisWeek() {
        assertThat(run("ledger", "--as-of", "2026-11-20", "--lang", "ja").out()).isEqualTo("""
                        2026-W47
                        予定	240
                        実施	120
                        譲った	150
                        うち取り戻した	30
                        うち振替予定	60
                        これから	0
                        予定外	15

                        急な商談	150

                        SEO記事 <下書き>	2026-11-17T09:00	-	90	急な商談
                        """);
    }

    @Test
    void theReportIsWrittenInTheFormOfItsEnding() throws Exception {
        Answer answer = run("report", "--week", "2026-W47", "--out", "週報.TXT");

        assertThat(answer).isEqualTo(Answer.said("Written: " + folder.resolve("週報.TXT") + "\n"));
        assertThat(folder.resolve("週報.TXT")).hasContent("TXT of 2026-W47\n");
        assertThat(run("report", "--week", "2026-W47", "--out", "a.pdf").exitCode())
                .isZero();
        assertThat(run("report", "--week", "2026-W47", "--out", "a.md").exitCode())
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aCalendarIsListedByStartThenUidWithoutControlCharacters() throws Exception {
        Files.writeString(folder.resolve("a.ics"), "");
        diary.listing = new CalendarListing(
                List.of(
                        event("2026-11-17T09:00", "2026-11-17T10:00", false, "商談\tA社\n来社", "b"),
                        event("2026-11-17T09:00", "2026-11-17T09:30", false, "朝会", "a"),
                        event("2026-11-16T00:00", "2026-11-18T00:00", true, "展示会", "z")),
                List.of(new CalendarListing.Unreadable(12, "no such date")));

        Answer answer = run("calendar", "list", "a.ics", "--from", "2026-11-16", "--to", "2026-11-23");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo("""
                        2026-11-16	2026-11-18	true	展示会	z
                        2026-11-17T09:00	2026-11-17T09:30	false	朝会	a
                        2026-11-17T09:00	2026-11-17T10:00	false	商談 A社 来社	b
                        """);
        assertThat(answer.err()).isEqualTo("line 12: no such date\n");
        assertThat(diary.told).containsExactly("list " + folder.resolve("a.ics") + " 2026-11-16 2026-11-23 Asia/Tokyo");
    }

    @Test
    void onlyListingACalendarNeedsNoData() throws Exception {
        Files.writeString(folder.resolve("a.ics"), "");

        assertThat(((Order) read("calendar", "list", "a.ics", "--from", "2026-11-16", "--to", "2026-11-23"))
                        .needsData())
                .isFalse();
        assertThat(((Order) read("calendar", "import", "a.ics")).needsData()).isTrue();
        assertThat(run("calendar", "import", "a.ics")).isEqualTo(Answer.said("3 events imported.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wns | There is no command “wns” here; there are: demo, report, calendar, holidays, free, quick, win, wins, activities, requests, ledger, numbers, alerts, export, import-all, backup, restore, check.",
                "win | “win” needs another word after it: add.",
                "calendar | “calendar” needs another word after it: list, import, export.",
                "calendar lst | There is no command “lst” here; there are: list, import, export.",
                "win add | TEXT is missing; see waraji win add --help.",
                "win add two words | “words” is one word too many; a text with blanks needs quotes around it.",
                "win add '' | A win needs a text.",
                "win add x --date 2026-02-30 | --date takes a date that there is, as in 2026-11-20, not “2026-02-30”.",
                "wins --jsn | There is no option --jsn here; see waraji wins --help.",
                "wins --json=perhaps | --json was not understood here; see waraji wins --help.",
                "wins --json --json | --json was given twice.",
                "wins extra | “extra” is one word too many; a text with blanks needs quotes around it.",
                "--data a wins --data b | --data was given twice.",
                "wins --data a --data b | --data was given twice.",
                "wins --data | --data needs a value after it.",
                "wins --data= | “” cannot be the name of a file.",
                "ledger --week --json | --week needs a value after it.",
                "ledger --week 2026-W54 | --week takes a week that there is, as in 2026-W47, not “2026-W54”.",
                "ledger --week 2025-W53 | --week takes a week that there is, as in 2026-W47, not “2025-W53”.",
                "ledger --week 47 | --week takes a week that there is, as in 2026-W47, not “47”.",
                "report --week 2026-W47 | --out is missing; see waraji report --help.",
                "report --out a.pdf | Exactly one of --half, --month, --quarter, --week is needed; see waraji report --help.",
                "report --month 2026-11 --week 2026-W47 --out a.pdf | Exactly one of --half, --month, --quarter, --week is needed; see waraji report --help.",
                "report --month 2026-13 --out a.pdf | --month takes a month that there is, as in 2026-11, not “2026-13”.",
                "report --quarter 2026-Q5 --out a.pdf | --quarter takes a quarter from 2026-Q1 to 2026-Q4, not “2026-Q5”.",
                "report --half 2026-11 --out a.pdf | --half takes a half, 2026-H1 or 2026-H2, not “2026-11”.",
                "report --week 2026-W47 --out a.doc | --out takes a file name that ends in .pdf, .txt or .md, not “a.doc”.",
                "demo --weeks 0 | --weeks takes a whole number from 1 to 260, not “0”.",
                "demo --weeks -3 | --weeks takes a whole number from 1 to 260, not “-3”.",
                "demo --weeks many | --weeks takes a whole number from 1 to 260, not “many”.",
                "demo --seed 99999999999999999999 | --seed takes a whole number from 0 to 999999999, not “99999999999999999999”.",
                "--lang fr | --lang takes ja or en, not “fr”.",
                "--data | --data needs a value after it.",
                "--data a --data b | --data was given twice.",
                "--data --lang en | --data needs a value after it.",
                "wins --lang fr | --lang takes ja or en, not “fr”.",
                "wins --as-of yesterday | --as-of takes a date as in 2026-11-20, or a date and time as in 2026-11-20T09:30, not “yesterday”.",
                "wins --as-of 2026-11-20T25:00 | --as-of takes a date as in 2026-11-20, or a date and time as in 2026-11-20T09:30, not “2026-11-20T25:00”.",
                "calendar list a.ics --from 2026-11-20 --to 2026-11-19 | --to must not be before --from, and 2026-11-19 is before 2026-11-20.",
                "calendar list a.ics --from 2026-11-20 --to 2026-11-21 --zone Mars/Base | --zone takes a time zone as in Asia/Tokyo, not “Mars/Base”.",
            })
    void wrongUsageIsOneSentenceAndExitCodeTwo(String line, String sentence) {
        assertThat(run(line.replace("''", "").split(" ", -1))).isEqualTo(Answer.wrongUsage(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wns --lang ja | 「wns」というコマンドはありません。使えるのは次のとおりです: demo, report, calendar, holidays, free, quick, win, wins, activities, requests, ledger, numbers, alerts, export, import-all, backup, restore, check",
                "--lang=ja wins --jsn | ここに --jsn というオプションはありません。waraji wins --help をご覧ください。",
                "ledger --lang ja --week 2026-W54 | --week には 2026-W47 の形で実在する週を指定してください(「2026-W54」は使えません)。",
                "report --week --lang ja | --week の後に値が必要です。",
                "win add --lang ja | TEXT の指定が必要です。waraji win add --help をご覧ください。",
            })
    void wrongUsageIsSaidInTheLanguageAskedFor(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(Answer.wrongUsage(sentence));
    }

    @Test
    void whatIsWrongStaysOnOneLineWhateverWasTyped() {
        assertThat(run("ledger", "--week", "a\nb\tc").err())
                .isEqualTo("--week takes a week that there is, as in 2026-W47, not “a b c”.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/a.pdf", "there.pdf"})
    void aReportThatCannotBeWrittenIsRefused(String name) throws Exception {
        Files.createDirectory(folder.resolve("there.pdf"));

        Answer answer = run("report", "--week", "2026-W47", "--out", name);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains(folder.resolve(name).toString()).hasLineCount(1);
    }

    @Test
    void aCalendarFileThatIsNotThereIsRefused() {
        assertThat(run("calendar", "import", "gone.ics"))
                .isEqualTo(Answer.refused("There is no file " + folder.resolve("gone.ics") + "."));
        assertThat(run("calendar", "list", ".", "--from", "2026-11-16", "--to", "2026-11-23", "--lang", "ja")
                        .err())
                .isEqualTo(folder.resolve(".") + " はファイルではなくフォルダーです。\n");
        assertThat(diary.told).isEmpty();
    }

    @Test
    void helpNamesTheCommandsAndOptionsInBothLanguages() {
        assertThat(run("--help").out())
                .startsWith("Usage: waraji [")
                .contains("demo", "report", "calendar", "win", "wins", "ledger", "--as-of")
                .doesNotContain("\r", "null");
        assertThat(run("calendar", "list", "--help", "--lang", "ja").out())
                .startsWith("使い方: waraji calendar list")
                .contains("--zone", "タイムゾーン", "--data");
        assertThat(run("-h").exitCode()).isZero();
    }

    @Test
    void aFileOfNumbersIsInspectedWithoutDataFieldForFieldOfTheContract() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "");

        assertThat(((Order) read("numbers", "inspect", "a.csv")).needsData()).isFalse();
        assertThat(run("numbers", "inspect", "a.csv").out().replaceAll("\\s", ""))
                .isEqualTo("{\"encoding\":\"UTF-8\",\"delimiter\":\",\",\"tables\":[{\"title\":null,\"headerLine\":1,"
                        + "\"header\":[\"Date\",\"Clicks\"],\"rows\":2,\"columns\":["
                        + "{\"name\":\"Date\",\"type\":\"date\",\"first\":\"2026-03-01\",\"last\":\"2026-03-02\",\"sum\":null},"
                        + "{\"name\":\"Clicks\",\"type\":\"number\",\"first\":null,\"last\":null,\"sum\":12.5}],"
                        + "\"skipped\":[{\"line\":4,\"why\":\"total\",\"text\":\"Total,12.5\"}]}]}");
    }

    @Test
    void anImportOfNumbersPrintsEachValueAndTheRowsItLeftOut() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "");

        assertThat(run("numbers", "import", "a.csv", "--profile", "GA4", "--dry-run"))
                .isEqualTo(new Answer(0, "clicks\t2026-03-02\t-\t12\nDone.\n", "line 3: No date.\n"));
        assertThat(diary.told).containsExactly("import " + folder.resolve("a.csv") + " GA4 true");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isEqualTo(Answer.said("Waraji 1.2.3\n"));
    }

    private Request read(String... arguments) {
        return new Commands("1.2.3", () -> folder.resolve("usual"))
                .read(new Words(List.of(arguments), folder, Locale.FRENCH, TOKYO));
    }

    private Answer run(String... arguments) {
        Request request = read(arguments);
        return request instanceof Request.Said said ? said.answer() : ((Order) request).answer(diary);
    }

    private static CalendarListing.Occurrence event(
            String start, String end, boolean allDay, String title, String uid) {
        return new CalendarListing.Occurrence(LocalDateTime.parse(start), LocalDateTime.parse(end), allDay, title, uid);
    }

    @Test
    void quickSaysWhatItUnderstandsAndNeedsNoData() throws IOException {
        Order order = (Order) read("quick", "火 9-10:30 架電");
        assertThat(order.needsData()).isFalse();
        assertThat(order.answer(diary).out().replaceAll("\\s", ""))
                .isEqualTo("{\"title\":\"火9-10:30架電\",\"role\":\"SALES\",\"activity\":null,\"date\":\"2026-11-24\","
                        + "\"start\":\"09:00\",\"minutes\":90,\"week\":null,\"unparsed\":null}");

        Files.createDirectories(folder.resolve("usual"));
        Files.createFile(folder.resolve("usual").resolve("waraji.mv.db"));
        assertThat(order.needsData()).isTrue();
    }

    @Test
    void alertsAreToldInWordsAndAsJson() {
        assertThat(run("alerts", "--lang", "en").out())
                .startsWith("R1  「SEO記事」は3日、先送りになりました。\n    最初の予定は11/9でした。\n")
                .contains("    > 30分に縮める / 上司に相談\n")
                .contains("1 more are held back:\nP6\tR2\tSEO記事\n");
        assertThat(run("alerts", "--json").out())
                .contains("\"asOf\": \"2026-11-20T09:00\"")
                .contains("\"subject\": {\n        \"kind\": \"task\",\n        \"id\": 12,")
                .contains("\"firedOn\": \"2026-11-19\"")
                .contains("\"policy\": \"P6\"");
    }

    @Test
    void theBackTestIsToldDayByDay() {
        assertThat(run("alerts", "backtest", "--lang", "en", "--weeks", "8", "--rule", "R1")
                        .out())
                .isEqualTo("2026-11-19\tR1\tbegan\tSEO記事\t-\n");
        assertThat(run("alerts", "backtest", "--json").out())
                .contains("\"date\": \"2026-11-19\"")
                .contains("\"fired\": true")
                .contains("\"suppressedBy\": null");
    }
}
