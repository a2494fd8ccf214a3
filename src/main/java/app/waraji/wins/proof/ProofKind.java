package app.waraji.wins.proof;

/** What a proof is. */
public enum ProofKind {
    FILE,
    /** Pasted: the text of a mail, say. */
    TEXT,
    /** Pasted, kept as PNG. */
    PICTURE,
    LINK
}
