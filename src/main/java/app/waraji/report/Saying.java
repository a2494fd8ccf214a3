package app.waraji.report;

/** Says for a while what was done. */
public interface Saying {

    void say(String sentence);

    /** With a button that leads on from there. */
    void offer(String sentence, String button, Runnable way);
}
