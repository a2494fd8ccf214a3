package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Stage;
import app.waraji.kpi.intake.ImportPlan.Refused;
import app.waraji.kpi.intake.ImportPlan.Refused.Why;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ImportStoreTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final MetricStore metrics = new MetricStore(db, Locale.ENGLISH);
    private final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.ENGLISH);
    private final ImportStore imports = new ImportStore(db, metrics, measurements, clock, Locale.ENGLISH);
    private final ProfileStore profiles = new ProfileStore(db, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void sumsDaysToWeeksInOneChangeThatOneUndoTakesBack() {
        ImportPlan plan = plan("Date,Clicks\n2026-03-02,5\n2026-03-08,6\n2026-03-09,7\n", "clicks", "Clicks");
        assertThat(imports.apply("chart.csv", plan.proposed())).isEqualTo(2);
        assertThat(values("clicks")).containsOnly(Map.entry(MARCH_2, "11"), Map.entry(MARCH_2.plusWeeks(1), "7"));
        assertThat(metrics.shown()).extracting(Metric::key).containsExactly("clicks");
        assertThat(db.undo()).contains("Import numbers: chart.csv");
        assertThat(values("clicks")).isEmpty();
        assertThat(metrics.shown()).isEmpty();
    }

    @Test
    void refusesTheRowsOfCountsThatNobodyCanCount() {
        ImportPlan plan = plan(
                "Date,Clicks\n2026-03-02,5\n2026-03-03,1.5\n2026-03-04,-2\n2026-03-05,7.0\n2026-03-06,1.2万\n",
                "clicks",
                "Clicks");
        assertThat(plan.refused())
                .extracting(each -> each.row().number(), Refused::why, Refused::cell)
                .containsExactly(tuple(3, Why.FRACTION, "1.5"), tuple(4, Why.NEGATIVE, "-2"));
        assertThat(plan.values())
                .singleElement()
                .extracting(value -> value.after().toPlainString())
                .isEqualTo("12012");
    }

    @Test
    void takesFractionsAndLossesOfMoney() {
        ImportPlan plan = plan("Date,Amount\n2026-03-02,10.5\n2026-03-03,(3)\n", "order-amount", "Amount");
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.values())
                .singleElement()
                .extracting(value -> value.after().toPlainString())
                .isEqualTo("7.5");
    }

    @Test
    void guessesNoCountWhereAColumnHasFractions() {
        FoundTable table = table("Date,Visits,Work (h),Score\n2026-03-02,5,1.5,3.2\n2026-03-03,6,2,3.1\n");
        assertThat(table.columns().subList(1, 4))
                .extracting(column -> NewMetricGuess.of(-1, column, List.of()).kind())
                .containsExactly(MetricKind.COUNT, MetricKind.AMOUNT, MetricKind.LEVEL);
    }

    @Test
    void makesANewMetricForAColumnInTheSameChange() {
        FoundTable table = table("Date,Followers (people)\n2026-03-02,50\n2026-03-08,60\n");
        Metric wanted = NewMetricGuess.of(-2, table.columns().get(1), List.of());
        Assignment assignment = new Assignment(wanted.key(), List.of("Date"), List.of("Followers (people)"), null);
        ImportPlan plan = imports.plan(table, List.of(assignment), null, List.of(wanted));
        imports.apply("followers.csv", plan.proposed());
        assertThat(metric("Followers")).satisfies(made -> {
            assertThat(made.unit()).isEqualTo("people");
            assertThat(made.kind()).isEqualTo(MetricKind.LEVEL);
            assertThat(made.isShown()).isTrue();
        });
        assertThat(values("Followers")).containsOnly(Map.entry(MARCH_2, "60"));
        assertThat(db.undo()).contains("Import numbers: followers.csv");
        assertThat(metrics.find("Followers")).isEmpty();
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void refusesNewMetricsWithoutANameOfTheirOwn() {
        FoundTable table = table("Date,A,B\n2026-03-02,5,6\n");
        Metric called = NewMetricGuess.of(-2, table.columns().get(1), List.of());
        assertThatThrownBy(() -> imports.plan(table, List.of(), null, List.of(named(called, "Inquiries"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.plan(table, List.of(), null, List.of(named(called, ""))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.plan(table, List.of(), null, List.of(named(called, "x"), named(called, "X"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("X");
    }

    private static Metric named(Metric metric, String name) {
        NewMetricViewModel draft = new NewMetricViewModel(metric);
        draft.nameProperty().set(name);
        return draft.metric();
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        String file = "Date,Clicks\n2026-03-02,5\n2026-03-09,7\n";
        imports.apply("chart.csv", plan(file, "clicks", "Clicks").proposed());
        ImportPlan again = plan(file, "clicks", "Clicks");
        assertThat(again.proposed()).isEmpty();
        assertThat(imports.apply("chart.csv", again.values())).isZero();
        db.undo();
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void holdsOldAgainstNewAndKeepsNotes() {
        Metric clicks = metric("clicks");
        measurements.enter(clicks, MARCH_2, BigDecimal.valueOf(9), "campaign");
        ImportPlan plan = plan("Date,Clicks\n2026-03-02,5\n", "clicks", "Clicks");
        assertThat(plan.values())
                .containsExactly(
                        new ImportPlan.Value(clicks, MARCH_2, BigDecimal.valueOf(9), BigDecimal.valueOf(5), false));
        imports.apply("chart.csv", plan.proposed());
        assertThat(measurements.of(List.of(clicks.id())).get(clicks.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.note()).isEqualTo("campaign");
                    assertThat(each.value()).isEqualByComparingTo("5");
                });
    }

    @Test
    void doesNotProposeHalfAWeekForAWholeOne() {
        measurements.enter(metric("clicks"), MARCH_2.plusWeeks(1), BigDecimal.valueOf(70), "");
        StringBuilder file = new StringBuilder("Date,Clicks\n");
        for (int day = 0; day < 9; day++) {
            file.append(MARCH_2.plusDays(day)).append(",10\n");
        }
        ImportPlan plan = plan(file.toString(), "clicks", "Clicks");
        assertThat(plan.values()).extracting(ImportPlan.Value::isPartial).containsExactly(false, true);
        assertThat(plan.proposed()).extracting(ImportPlan.Value::start).containsExactly(MARCH_2);
    }

    @Test
    void takesTheLatestOfALevelAndSumsAMonthlyMetricByMonth() {
        Metric followers = add("Followers", MetricKind.LEVEL, Cadence.WEEK);
        Metric leads = add("Leads", MetricKind.COUNT, Cadence.MONTH);
        FoundTable table = table("日付,フォロワー,リード\n2026/3/2,100,1\n2026/3/4,120,2\n2026/3/3,110,3\n2026/4/1,130,4\n");
        ImportPlan plan = imports.plan(
                table, List.of(assignment("Followers", "日付", "フォロワー"), assignment("Leads", "日付", "リード")), null);
        assertThat(plan.values())
                .extracting(each -> each.metric().id() + " " + each.start() + " " + each.after())
                .containsExactly(
                        followers.id() + " 2026-03-02 120",
                        followers.id() + " 2026-03-30 130",
                        leads.id() + " 2026-03-01 6",
                        leads.id() + " 2026-04-01 4");
    }

    @Test
    void leavesRatesOutAndDaysWithoutANumberAreGaps() {
        ImportPlan plan = plan("Date,Rate\n2026-03-02,5\n", "open-rate", "Rate");
        assertThat(plan.values()).isEmpty();
        assertThat(plan("Date,Clicks\n2026-03-02,--\n2026-03-09,1\n", "clicks", "Clicks")
                        .values())
                .hasSize(1);
    }

    @Test
    void listsRowsThatItLeavesOutWithLineAndReason() {
        ImportPlan plan = plan(
                "Date,Clicks\n2026-03-02,1\n,2\n2026-03-40,3\n2026-03-04,four\n2026-03-05,99999999999999999\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n2026-03-06,6\n",
                "clicks",
                "Clicks");
        assertThat(plan.refused())
                .extracting(each -> each.row().number() + " " + each.why())
                .containsExactly("3 " + Why.NO_DATE, "4 " + Why.NO_DATE, "5 " + Why.NO_NUMBER, "6 " + Why.TOO_LARGE);
        String saved = new String(
                new RefusedExport(Locale.ENGLISH).file(List.of("Date", "Clicks"), plan.refused()),
                StandardCharsets.UTF_8);
        assertThat(saved.lines())
                .startsWith(
                        "\uFEFFLine,Why,Date,Clicks",
                        "3,There is no date.,,2",
                        "4,“2026-03-40” is no date.,2026-03-40,3");
    }

    @Test
    void takesARowAsAWholeOrNotAtAll() {
        FoundTable table = table("日付,架電,訪問\n2026/3/2,5,1\n2026/3/3,七,1\n");
        ImportPlan plan =
                imports.plan(table, List.of(assignment("calls", "日付", "架電"), assignment("visits", "日付", "訪問")), null);
        assertThat(plan.values())
                .extracting(each -> each.metric().key() + " " + each.after())
                .containsExactly("calls 5", "visits 1");
        assertThat(plan.refused()).hasSize(1);
    }

    @Test
    void savesNoFormulas() {
        SheetLine row = new SheetLine(2, List.of("=1+1", "+81", "-5", "@x", "plain"), "");
        byte[] saved = new RefusedExport(Locale.ENGLISH)
                .file(List.of("=a"), List.of(new ImportPlan.Refused(row, Why.NO_NUMBER, "=1+1")));
        assertThat(new String(saved, StandardCharsets.UTF_8))
                .contains("'=a")
                .contains("'=1+1,'+81,'-5,'@x,plain")
                .contains("No result is stored for the formula =1+1");
    }

    @Test
    void countsDealsWhenMadeAndThoseWonWhenClosed() {
        ImportProfile hubspot = profiles.find("hubspot-deals").orElseThrow();
        FoundTable table = table("""
                Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date
                1,A社,Closed Won,"1,200,000",2026-03-12 10:00,2026-03-02 09:00
                2,B社,Closed Lost,500000,2026-03-12 10:00,2026-03-03 09:00
                3,C社,Closed Won,300000,2026-03-13 10:00,2026-03-10 09:00
                """);
        assertThat(profiles.of(table)).contains(hubspot);
        assertThat(imports.plan(table, hubspot.on(table), null).values())
                .extracting(each -> each.metric().key() + " " + each.start() + " " + each.after())
                .containsExactly(
                        "opportunities 2026-03-02 2",
                        "opportunities 2026-03-09 1",
                        "orders 2026-03-09 2",
                        "order-amount 2026-03-09 1500000");
    }

    @Test
    void takesAReportWithoutDatesForTheDaysThatItCovers() {
        ImportProfile ads = profiles.find("Google Ads").orElseThrow();
        String rows = "Campaign,Clicks\nA,5\nB,6\nTotal: Account,11\n";
        FoundTable week = table("Campaign report\n\"March 2, 2026 - March 8, 2026\"\n" + rows);
        assertThat(imports.plan(week, ads.on(week), null).values())
                .extracting(each -> each.start() + " " + each.after())
                .containsExactly("2026-03-02 11");
        FoundTable month = table("Campaign report\n\"March 1, 2026 - March 31, 2026\"\n" + rows);
        assertThat(imports.plan(month, ads.on(month), null).refused())
                .extracting(ImportPlan.Refused::why)
                .containsOnly(Why.SEVERAL_PERIODS);
    }

    @Test
    void knowsAFileAgainByItsHeader() {
        FoundTable table = table("日,電話した数\n4/1/2026,5\n4/2/2026,6\n");
        assertThat(profiles.of(table)).isEmpty();
        ImportProfile own = new ImportProfile(
                "架電表", table.header(), List.of(assignment("calls", "日", "電話した数")), DateOrder.DAY_MONTH_YEAR);
        profiles.keep(own);
        assertThat(profiles.of(table)).contains(own);
        assertThat(profiles.find("架電表")).contains(own);
        profiles.keep(own);
        assertThat(profiles.all()).filteredOn(each -> each.isCalled("架電表")).hasSize(1);
        db.undo();
        assertThat(profiles.of(table)).isEmpty();
    }

    private ImportPlan plan(String file, String metric, String value) {
        return imports.plan(table(file), List.of(assignment(metric, "Date", value)), null);
    }

    private static Assignment assignment(String metric, String date, String value) {
        return new Assignment(metric, List.of(date), List.of(value), null);
    }

    private static FoundTable table(String text) {
        return TableFile.read(text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)
                .tables()
                .get(0);
    }

    private Metric metric(String key) {
        return metrics.find(key).orElseThrow();
    }

    private Metric add(String name, MetricKind kind, Cadence cadence) {
        return metrics.add(
                new Metric(0, null, name, null, Stage.REACH, kind, Direction.HIGHER, cadence, null, 0, true));
    }

    private Map<LocalDate, @Nullable String> values(String key) {
        Metric metric = metric(key);
        Map<LocalDate, @Nullable String> values = new TreeMap<>();
        for (Measurement each : measurements.of(List.of(metric.id())).getOrDefault(metric.id(), List.of())) {
            values.put(each.start(), String.valueOf(each.value()));
        }
        return values;
    }
}
