package app.waraji.wins.share;

/** What a template may ask for, as {@code {win}} or {@code {成果}}. */
public enum MessagePart {
    WIN,
    ACTIVITY,
    EFFECT,
    CUSTOMER,
    COUNT,
    AMOUNT,
    DATE,
    NEXT
}
