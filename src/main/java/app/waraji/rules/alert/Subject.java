package app.waraji.rules.alert;

import app.waraji.kernel.Week;
import app.waraji.rules.history.Item;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Term;

/**
 * What an alert is about.
 *
 * @param id of the row; of a week or month the number of days of its first since 1970; 0 where there is only one
 */
public record Subject(Kind kind, long id, Phrase title) {

    /** Of what sort. */
    public enum Kind {
        TASK,
        SERIES,
        BLOCK,
        WEEK,
        MONTH,
        PLAN,
        REASON,
        SLOT,
        METRIC,
        WINS,
        REPORT,
        ACTIVITY,
        REQUEST,
        ENGAGEMENT,
        PARTNER
    }

    public static Subject of(Item item, String title) {
        Kind kind = switch (item.kind()) {
            case TASK -> Kind.TASK;
            case SERIES -> Kind.SERIES;
            case BLOCK -> Kind.BLOCK;
        };
        return new Subject(kind, item.id(), Phrase.said(title));
    }

    public static Subject of(Week week) {
        return new Subject(Kind.WEEK, week.monday().toEpochDay(), Phrase.text("subject.week", week));
    }

    /** Of a week or month for which numbers are entered. */
    public static Subject of(Term term) {
        return new Subject(
                term.isMonth() ? Kind.MONTH : Kind.WEEK, term.from().toEpochDay(), Phrase.text("subject.week", term));
    }

    public static Subject of(MetricFact metric) {
        return new Subject(Kind.METRIC, metric.id(), Phrase.said(metric.name()));
    }

    /** Marketing time on the plan as a whole. */
    public static Subject plan() {
        return new Subject(Kind.PLAN, 0, Phrase.text("subject.plan"));
    }

    /** Whether it is the same thing, whatever it is called. */
    public boolean is(Subject other) {
        return kind == other.kind && id == other.id;
    }
}
