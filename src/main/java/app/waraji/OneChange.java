package app.waraji;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Taken;
import java.util.Locale;

/** A way out of an alert as one change, which undo takes back as a whole. */
final class OneChange {

    private final Database db;
    private final RuleWords words;
    private final Messages messages;

    OneChange(Database db, Locale locale) {
        this.db = db;
        this.words = new RuleWords(locale);
        this.messages = Messages.of(OneChange.class, locale);
    }

    Taken of(Action action, Topic topic, Runnable work) {
        String done = name(action);
        db.change(done, topic, sql -> {
            work.run();
            return done;
        });
        return Taken.done(done);
    }

    /** What is done, and to what. */
    String name(Action action) {
        return messages.text(
                "ways.done", words.label(action), words.say(action.on().title()));
    }

    /** What the rule filled in, or what it is about. */
    String said(Action action) {
        String said = words.say(action.words());
        return said.isBlank() ? words.say(action.on().title()) : said;
    }
}
