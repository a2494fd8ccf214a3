package app.waraji.kpi.chart;

/** The colours of a chart, by the tokens of the theme. */
public enum Tone {
    INK("-w-ink"),
    SOFT("-w-soft"),
    FAINT("-w-faint"),
    LINE("-w-line"),
    HAIR("-w-hair"),
    CARD("-w-card"),
    MARKETING("-w-mkt-strong"),
    MARKETING_BORDER("-w-mkt-border"),
    MARKETING_FILL("-w-mkt-fill"),
    MARKETING_TEXT("-w-mkt-text"),
    SALES("-w-sales-strong"),
    SALES_BORDER("-w-sales-border"),
    AWAY("-w-away-text"),
    GOOD("-w-good");

    private final String token;

    Tone(String token) {
        this.token = token;
    }

    /** As style sheets call it. */
    public String token() {
        return token;
    }
}
