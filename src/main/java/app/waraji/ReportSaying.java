package app.waraji;

import app.waraji.report.Saying;
import app.waraji.shell.Notices;

/** What the report has to say is said at the foot of the window. */
final class ReportSaying implements Saying {

    private final Notices notices;

    ReportSaying(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void say(String sentence) {
        notices.say(sentence);
    }

    @Override
    public void offer(String sentence, String button, Runnable way) {
        notices.offer(sentence, button, way);
    }
}
