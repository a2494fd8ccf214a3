package app.waraji.activities.outside;

import static app.waraji.db.schema.Tables.ASSUMPTION;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the user reckons with. */
public final class AssumptionStore {

    public static final Topic TOPIC = new Topic("assumptions");

    private static final String HOURLY_COST = "hourly.cost";
    private static final String RESULT_VALUE = "result.value";
    private static final String OWN_RESULTS = "own.result.percent";

    private final Database db;
    private final Messages messages;

    public AssumptionStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(AssumptionStore.class, locale);
    }

    public Assumptions assumptions() {
        Map<String, Long> amounts =
                db.read(sql -> sql.selectFrom(ASSUMPTION).fetchMap(ASSUMPTION.NAME, ASSUMPTION.AMOUNT));
        Assumptions usual = Assumptions.DEFAULT;
        return new Assumptions(
                amounts.getOrDefault(HOURLY_COST, usual.hourlyCost()),
                amounts.get(RESULT_VALUE),
                Math.toIntExact(amounts.getOrDefault(OWN_RESULTS, (long) usual.ownResultPercent())));
    }

    /** Nothing is written, and nothing can be undone, where it comes to the same. */
    public void change(Assumptions wanted) {
        if (wanted.equals(assumptions())) {
            return;
        }
        db.change(messages.text("assumptions.undo.change"), TOPIC, sql -> {
            put(sql, HOURLY_COST, wanted.hourlyCost());
            put(sql, OWN_RESULTS, (long) wanted.ownResultPercent());
            return put(sql, RESULT_VALUE, wanted.resultValue());
        });
    }

    private static int put(DSLContext sql, String name, @Nullable Long amount) {
        return amount == null
                ? sql.deleteFrom(ASSUMPTION).where(ASSUMPTION.NAME.eq(name)).execute()
                : sql.insertInto(ASSUMPTION)
                        .set(ASSUMPTION.NAME, name)
                        .set(ASSUMPTION.AMOUNT, amount)
                        .onDuplicateKeyUpdate()
                        .set(ASSUMPTION.AMOUNT, amount)
                        .execute();
    }
}
