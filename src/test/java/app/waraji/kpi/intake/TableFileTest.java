package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.kernel.Refusal;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as the programs of the field write them. */
final class TableFileTest {

    @Test
    void hasItsTitlesTotalsAndFootersBesideItsRows() {
        FoundTable table = only("""
                売上日報（営業部）
                期間：2026年3月1日～2026年3月3日

                日付,担当,売上金額,達成率
                2026年3月1日,佐藤,"¥120,000",98.5%
                2026年3月2日,鈴木,"80,000円",101.2%
                小計,,"200,000",
                2026年3月3日,佐藤,"▲5,000",－
                合計,,"195,000",

                ※ 税抜
                出力日時：2026/3/4 9:00
                """);
        assertThat(table.heading().title()).isEqualTo("売上日報（営業部）");
        assertThat(table.heading().line()).isEqualTo(4);
        assertThat(table.heading().span()).isEqualTo(new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 3)));
        assertThat(table.rows()).extracting(SheetLine::number).containsExactly(5, 6, 8);
        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly(Column.Type.DATE, Column.Type.TEXT, Column.Type.AMOUNT, Column.Type.PERCENT);
        assertThat(table.columns().get(0).first()).isEqualTo("2026-03-01");
        assertThat(table.columns().get(0).last()).isEqualTo("2026-03-03");
        assertThat(table.columns().get(2).sum()).isEqualByComparingTo("195000");
        assertThat(table.skipped())
                .extracting(each -> each.line() + " " + each.why())
                .containsExactly("1 COMMENT", "2 COMMENT", "7 TOTAL", "9 TOTAL", "11 FOOTER", "12 FOOTER");
    }

    @Test
    void refusesRowsWhoseDateOrNumberIsNone() {
        FoundTable table = only("""
                日付,件数
                2026/3/1,1
                2026/3/2,2
                2026/2/30,3
                2026/3/4,4
                2026/3/5,五
                2026/3/6,6
                2026/3/7,7
                2026/3/8,8
                2026/3/9,9
                2026/3/10,10
                """);
        assertThat(table.rows()).hasSize(8);
        assertThat(table.columns().get(1).sum()).isEqualByComparingTo("47");
        assertThat(table.skipped())
                .extracting(each -> each.line() + " " + each.why() + " " + each.text())
                .containsExactly("4 REFUSED 2026/2/30,3", "6 REFUSED 2026/3/5,五");
    }

    @Test
    void readsSemicolonsWithCommasForPoints() {
        TableFile file = read("Datum;Umsatz;Rate\n01.03.2026;1.234,50;12,5%\n15.03.2026;99,00;3,0%\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.delimiter()).isEqualTo(';');
        FoundTable table = file.tables().get(0);
        assertThat(table.columns().get(0).last()).isEqualTo("2026-03-15");
        assertThat(table.columns().get(1).sum()).isEqualByComparingTo("1333.50");
    }

    @Test
    void asksForTheOrderOfDatesOnlyWhereItIsInDoubt() {
        assertThat(dates("Date,Clicks\n4/1/2026,5\n4/2/2026,6\n")).satisfies(dates -> {
            assertThat(dates.isAmbiguous()).isTrue();
            assertThat(dates.in(DateOrder.DAY_MONTH_YEAR).read("4/1/2026")).contains(LocalDate.of(2026, 1, 4));
        });
        // The days as far apart one way as the other: the month comes first, as programs mostly write it.
        assertThat(dates("Date,Clicks\n4/1/2026,5\n5/2/2026,6\n6/3/2026,7\n").read("4/1/2026"))
                .contains(LocalDate.of(2026, 4, 1));
        // Day after day one way, months apart the other.
        assertThat(dates("Date,Clicks\n3/4/2026,5\n4/4/2026,6\n5/4/2026,7\n").read("3/4/2026"))
                .contains(LocalDate.of(2026, 4, 3));
        assertThat(dates("日付,件数\n26/4/1,5\n26/5/1,6\n26/6/1,7\n").read("26/4/1"))
                .contains(LocalDate.of(2026, 4, 1));
        assertThat(dates("Date,Clicks\n4/1/2026,5\n4/13/2026,6\n").orders()).containsExactly(DateOrder.MONTH_DAY_YEAR);
        assertThat(dates("Date,Clicks\n13/4/2026,5\n1/4/2026,6\n").orders()).containsExactly(DateOrder.DAY_MONTH_YEAR);
        assertThat(dates("日付,件数\n26/4/13,5\n26/4/30,6\n").orders()).containsExactly(DateOrder.YEAR_MONTH_DAY);
        assertThat(dates("日付,件数\n2026/4/1,5\n").isAmbiguous()).isFalse();
    }

    @Test
    void takesCountsOfDaysForDatesWhereTheHeaderSaysSo() {
        assertThat(only("日付,件数\n45383,5\n45384,6\n").columns().get(0).first()).isEqualTo("2024-04-01");
        assertThat(only("単価,件数\n45383,5\n45384,6\n").columns().get(0).type()).isEqualTo(Column.Type.AMOUNT);
    }

    @Test
    void finds20240401OnlyWhereAllAreDays() {
        assertThat(only("Date,Views\n20240401,5\n20240402,6\n").columns().get(0).last())
                .isEqualTo("2024-04-02");
        assertThat(only("番号,件数\n20241301,5\n20240402,6\n").columns().get(0).type())
                .isEqualTo(Column.Type.NUMBER);
    }

    @Test
    void keepsLinesOfTheFileThroughQuotedLineEnds() {
        FoundTable table = only("Name,Note,Amount\n\"A\",\"one\ntwo\",1\nB,x,2\nTotal,,3\n");
        assertThat(table.rows()).extracting(SheetLine::number).containsExactly(2, 4);
        assertThat(table.skipped()).containsExactly(new Skipped(5, Skipped.Why.TOTAL, "Total,,3"));
    }

    @Test
    void losesNoMoreThanACellToAQuotationMarkThatNobodyClosed() {
        FoundTable table = only("日付,件数,メモ\n2026/3/1,1,\"開いたまま\n2026/3/2,2,b\n2026/3/3,3,c\n");
        assertThat(table.columns().get(1).sum()).isEqualByComparingTo("6");
    }

    @Test
    void takesALineWithWrongQuotationMarksAsItStands() {
        FoundTable table =
                only("日付,メモ,件数\n2026/3/1,\"a\"b,1\n2026/3/2,\"x, y\",2\n2026/3/3,\"c\nd\",3\n2026/3/4,e,4\n");
        assertThat(table.rows())
                .extracting(row -> row.number() + row.cell(1))
                .containsExactly("2\"a\"b", "3x, y", "4c\nd", "6e");
        assertThat(table.columns().get(2).sum()).isEqualByComparingTo("10");
    }

    @Test
    void findsATotalThatHasNoNameAndOneBehindTheLastColumn() {
        assertThat(only("Page,Views,Users\n,100,50\n/a,60,30\n/b,40,20\n")
                        .columns()
                        .get(1)
                        .sum())
                .isEqualByComparingTo("100");
        assertThat(only("# 20260817-20260913\nPage,Views\n/a,60\n/b,40\n,100,総計\n")
                        .rows())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"設計部", "株式会社会計", "統計", "Total Recall Ltd", "平均台"})
    void isNotFooledByNamesThatSoundLikeTotals(String name) {
        assertThat(only("部署,件数\nA,1\n" + name + ",2\n").rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合計",
                "【合計】",
                "総計",
                "週計",
                "平均値",
                "３月 小計",
                "合計（税込）",
                "Total",
                "Total: Account",
                "Grand Total",
                "計",
                "営業部 合計"
            })
    void knowsTotalsByTheirWords(String name) {
        assertThat(only("部署,件数\nA,1\nB,2\n" + name + ",3\n").rows()).hasSize(2);
    }

    @Test
    void skipsASecondLineOfNamesAndFindsTheNamesBelowGroups() {
        FoundTable table = only(
                "ダウンロードした時刻：2026/03/04\n\n,東京,東京,東京\n年月日,気温,気温,気温\n,,品質情報,均質番号\n2026/3/1,1.5,8,1\n2026/3/2,2.5,8,1\n");
        assertThat(table.heading().line()).isEqualTo(4);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.columns().get(1).sum()).isEqualByComparingTo(new BigDecimal("4.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "こんにちは。\nこれは表ではありません。\n", "\n\n\n"})
    void isRefusedInASentenceWhereThereIsNone(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void canBeReadInAnEncodingOfTheUsers() {
        byte[] bytes = "日付,数\n2026/3/1,5\n".getBytes(Charset.forName("EUC-JP"));
        assertThat(TableFile.read(bytes, Encoding.EUC_JP, null, Locale.ENGLISH)
                        .tables()
                        .get(0)
                        .header())
                .containsExactly("日付", "数");
        assertThat(TableFile.read(bytes, Encoding.WINDOWS_31J, ',', Locale.ENGLISH)
                        .encoding())
                .isEqualTo(Encoding.WINDOWS_31J);
    }

    @ParameterizedTest
    @CsvSource({
        "年月, 202604, 202605, 2026-05-01",
        "Year month, 202604, 202612, 2026-12-01",
        "ISO 年の ISO 週, 202614, 202615, 2026-04-06",
        "日付と時間, 2026040100, 2026040223, 2026-04-02"
    })
    void takesDigitsForPeriodsWhereTheHeaderSaysSo(String header, String first, String second, String last) {
        String rows = ",件数\n" + first + ",5\n" + second + ",6\n";
        assertThat(only(header + rows).columns().get(0).last()).isEqualTo(last);
        assertThat(only("品番" + rows).columns().get(0).type()).isEqualTo(Column.Type.NUMBER);
    }

    @Test
    void separatesByWideCommasWhereThereAreNoOthers() {
        FoundTable table = only("日付，件数\n2026/4/1，1\n2026/4/2，2\n");
        assertThat(table.columns()).extracting(Column::type).containsExactly(Column.Type.DATE, Column.Type.NUMBER);
        assertThat(only("日付,件数\n2026/4/1,\"１，２３４\"\n").columns().get(1).sum()).isEqualByComparingTo("1234");
    }

    @Test
    void readsWhatEndsItsLinesAsOldProgramsDo() {
        assertThat(only("日付,件数\r2026/4/1,1\r2026/4/2,2\r").rows())
                .extracting(SheetLine::number)
                .containsExactly(2, 3);
    }

    @Test
    void isRefusedWhereALineHasMoreCellsThanATableOrNoEnd() {
        assertThatThrownBy(() -> read("a,".repeat(500_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A table may have 1,000 columns at most.");
        assertThatThrownBy(() -> read("あ".repeat(400_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThat(only("a,b\n1,2" + ",".repeat(20_000) + "\n3,4\n").rows()).hasSize(2);
    }

    @Test
    void isRefusedWhereItIsAnOldWorkbookOrALockedOne() {
        byte[] old = new byte[2_000];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(mark, 0, old, 0, mark.length);
        assertThatThrownBy(() -> read(old)).hasMessageContaining(".xls");
        byte[] entry = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(entry, 0, old, 512, entry.length);
        assertThatThrownBy(() -> read(old)).hasMessageContaining("password");
    }

    @Test
    void isNotTakenForAWideTextBecauseOfAStrayZero() {
        assertThatThrownBy(() -> read("date,count\n2026-04-01,1\n2026-04-02,\0002\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private static DateColumn dates(String text) {
        DateColumn dates = only(text).columns().get(0).dates();
        assertThat(dates).isNotNull();
        return dates == null ? new DateColumn(java.util.List.of(), null, DateColumn.Writing.DATES) : dates;
    }

    private static FoundTable only(String text) {
        TableFile file = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.tables()).hasSize(1);
        return file.tables().get(0);
    }

    private static TableFile read(byte[] bytes) {
        return TableFile.read(bytes, Locale.ENGLISH);
    }
}
