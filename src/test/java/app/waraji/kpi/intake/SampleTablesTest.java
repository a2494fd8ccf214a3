package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that other programs wrote, with what is known of them, where the folder of samples is at hand. */
class SampleTablesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("waraji.samples", "none"), "csv");

    /** File, encoding, table, rows, and of columns their type with first and last day or sum. */
    private static final List<String> KNOWN = List.of(
            "cao_syukujitsu_2024-02.csv|windows-31j|0|1032|国民の祝日・休日月日=DATE 1955-01-01 2025-11-24",
            "tepco_juyo_2016_cp932.csv|windows-31j|0|6600|DATE=DATE 2016-04-01 2016-12-31|実績(万kW)=NUMBER 20768355",
            "jma_temp_2016_utf8_crlf.csv|UTF-8|0|3191|年月日時=DATE 2016-04-01 2016-08-11|気温(℃)=NUMBER 68534.8",
            "nkmk_sample_linebreak.csv|UTF-8|0|2",
            "nkmk_sample_quote.csv|UTF-8|0|2",
            "nkmk_sample_nan.csv|UTF-8|0|3",
            "nkmk_sample_header_shift_jis.csv|windows-31j|0|3|b=NUMBER 66",
            "nkmk_sample_header_index.tsv|UTF-8|0|3|a=NUMBER 63",
            "gads_editor_utf16le_campaign.tsv|UTF-16LE|0|15|Start Date=DATE 2007-09-25 2026-01-03",
            "gads_editor_utf16le_adgroup.tsv|UTF-16LE|0|64",
            "gads_ad_report_2026-01.csv|UTF-8|0|15|Impr.=NUMBER 305|Interactions=NUMBER 17",
            "tr__google_ads_campaign_report.csv|UTF-8|0|2|Impr.=NUMBER 46168|Cost=AMOUNT 2565.93",
            "clickup_import_project_plan.csv|UTF-8|0|75",
            "tr__ga4_report_snapshot_multi_table.csv|UTF-8|3|28|Nth day=DATE 2023-12-08 2024-01-04|Views=NUMBER 4890",
            "tr__ga4_report_snapshot_multi_table.csv|UTF-8|4|28|Event count=NUMBER 17797",
            "tr__ga4_report_snapshot_multi_table.csv|UTF-8|6|7",
            "tr__ga4_dashboard_empty_tables.csv|UTF-8|8|6",
            "tr__ga4_dashboard_empty_tables.csv|UTF-8|16|0",
            "tr__ga4_ja_pages_and_screens.csv|UTF-8|0|13",
            "tr__gsc_chart_daily_2026-03.csv|UTF-8|0|31|Date=DATE 2026-03-01 2026-03-31|Clicks=NUMBER 2048|Impressions=NUMBER"
                    + " 516114",
            "tr__gsc_chart_daily_with_gap.csv|UTF-8|0|36|Clicks=NUMBER 100|Impressions=NUMBER 4539",
            "tr__gsc_chart_hourly.csv|UTF-8|0|24|Time (UTC+03:00)=DATE 2025-12-15 2025-12-16|Clicks=NUMBER"
                    + " 0|Impressions=NUMBER 71",
            "tr__mailchimp_aggregate_report.csv|UTF-8|0|2|Total Recipients=NUMBER 247|Unique Opens=NUMBER 60",
            "tr__mailchimp_single_campaign_report.csv|UTF-8|0|1|Total Recipients=NUMBER 1000|Successful Deliveries=NUMBER"
                    + " 995|Recipients Who Opened=NUMBER 350|Recipients Who Clicked=NUMBER 100",
            "tr__mailerlite_classic_report.csv|UTF-8|0|1|Total emails sent=NUMBER 4116|Opened=NUMBER 1085|Clicked=NUMBER 32",
            "tr__todoist_template_export.csv|UTF-8|0|9|DEADLINE=DATE 2026-10-09 2026-10-09",
            "eseur_utf8_bom_journal_pone.csv|UTF-8-BOM|0|58|Source=TEXT",
            "eseur_utf8_bom_rubin_recall.csv|UTF-8-BOM|0|30|measured=TEXT",
            "csvspectrum_empty.csv|UTF-8|0|2|b=NUMBER 3",
            "csvspectrum_escaped_quotes.csv|UTF-8|0|2",
            "csvspectrum_json.csv|UTF-8|0|1",
            "csvspectrum_newlines_crlf.csv|UTF-8|0|3|b=NUMBER 15",
            "csvspectrum_quotes_and_newlines.csv|UTF-8|0|2",
            "csvspectrum_simple.csv|UTF-8|0|1");

    @TestFactory
    Stream<DynamicTest> areReadAsTheyAreKnownToBe() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no folder of samples");
        return KNOWN.stream()
                .map(known -> known.split("\\|"))
                .filter(known -> Files.exists(SAMPLES.resolve(known[0])))
                .map(known -> DynamicTest.dynamicTest(known[0] + " " + known[2], () -> check(known)));
    }

    @TestFactory
    Stream<DynamicTest> areReadOrRefusedInASentence() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no folder of samples");
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> readOrRefused(file)));
        }
    }

    private static void readOrRefused(Path file) {
        try {
            assertThat(TableFile.read(TableFile.bytes(file, Locale.JAPANESE), Locale.JAPANESE)
                            .tables())
                    .isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。");
        }
    }

    private static void check(String[] known) {
        TableFile file = TableFile.read(TableFile.bytes(SAMPLES.resolve(known[0]), Locale.ENGLISH), Locale.ENGLISH);
        assertThat(Objects.requireNonNull(file.encoding()).label()).isEqualTo(known[1]);
        FoundTable table = file.tables().get(Integer.parseInt(known[2]));
        assertThat(table.rows()).hasSize(Integer.parseInt(known[3]));
        for (int i = 4; i < known.length; i++) {
            int equals = known[i].indexOf('=');
            Column column = table.columns().get(table.column(List.of(known[i].substring(0, equals))));
            String seen = column.type() + (column.first() == null ? "" : " " + column.first() + " " + column.last());
            assertThat(seen + (column.sum() == null ? "" : " " + column.sum()))
                    .as(column.name())
                    .isEqualTo(known[i].substring(equals + 1));
        }
    }
}
