package app.waraji.settings;

/** On what the reports are printed. */
public enum PaperSize {
    A4,
    LETTER
}
