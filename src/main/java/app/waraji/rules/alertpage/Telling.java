package app.waraji.rules.alertpage;

/** Tells the user of something while they look elsewhere. */
public interface Telling {

    /** Whether the desktop shows notices of programs. Not asked on the FX thread. */
    boolean isOnDesktop();

    /** On the desktop, or where that does not take it in the window. */
    void tell(String title, String sentence);

    /** The user has seen what it was about. */
    void withdraw();
}
