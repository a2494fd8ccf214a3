package app.waraji.settings;

/** Whether the program is dark on light, light on dark, or whatever the system is. */
public enum Shade {
    SYSTEM,
    LIGHT,
    DARK
}
