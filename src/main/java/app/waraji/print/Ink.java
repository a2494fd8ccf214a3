package app.waraji.print;

/** The colours of the printed page. Each is told apart in black and white by its darkness or its pattern. */
public enum Ink {
    INK(0x22262B),
    SOFT(0x5C636B),
    FAINT(0x767D85),
    LINE(0xE6E3DC),
    ACCENT(0x0F766E),
    ACCENT_BORDER(0x8CCBC1),
    ACCENT_FILL(0xDDF1ED),
    GOOD(0x2F7D4A),
    AWAY_TEXT(0xA8660B),
    AWAY_FILL(0xFBEFD9),
    SALES(0x50648A),
    SALES_BORDER(0xB4C1D8),
    HATCH(0xDAD6CC),
    SHADE(0xF5F3EE),
    PAPER(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }
}
