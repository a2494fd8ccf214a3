package app.waraji.rules.history;

/** Who does work for the firm. */
public record PartnerFact(long id, String name) {}
