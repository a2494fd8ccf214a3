package app.waraji.wins.share;

import static app.waraji.db.schema.Tables.SHARE_TEMPLATE;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.wins.ShareChannel;
import java.util.Locale;
import java.util.Objects;

/** The texts that messages are made from: the user's own, else those that come with the language. */
public final class TemplateStore {

    public static final Topic TOPIC = new Topic("share-templates");

    /** Characters of a template. */
    static final int LONGEST = 4000;

    private final Database db;
    private final Messages messages;

    public TemplateStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(TemplateStore.class, locale);
    }

    /** @param language Japanese, else English */
    public String text(ShareChannel channel, Locale language) {
        String own = db.read(sql -> sql.select(SHARE_TEMPLATE.TEXT)
                .from(SHARE_TEMPLATE)
                .where(SHARE_TEMPLATE.CHANNEL.eq(form(channel).name()), SHARE_TEMPLATE.LANGUAGE.eq(code(language)))
                .fetchOne(SHARE_TEMPLATE.TEXT));
        return Objects.requireNonNullElseGet(own, () -> original(channel, language));
    }

    /** The one that comes with the language. */
    public static String original(ShareChannel channel, Locale language) {
        Messages words = Messages.of(TemplateStore.class, language);
        return form(channel) == ShareChannel.MAIL
                ? words.text("share.template.mail")
                : words.text("share.template.chat");
    }

    /** Keeps the user's own; the one that comes with the language is kept by forgetting the user's. */
    public void change(ShareChannel channel, Locale language, String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(messages.text("share.problem.template", LONGEST));
        }
        boolean isOriginal = text.isBlank() || text.equals(original(channel, language));
        db.change(messages.text("share.undo.template"), TOPIC, sql -> {
            sql.deleteFrom(SHARE_TEMPLATE)
                    .where(SHARE_TEMPLATE.CHANNEL.eq(form(channel).name()), SHARE_TEMPLATE.LANGUAGE.eq(code(language)))
                    .execute();
            return isOriginal
                    ? 0
                    : sql.insertInto(SHARE_TEMPLATE)
                            .set(SHARE_TEMPLATE.CHANNEL, form(channel).name())
                            .set(SHARE_TEMPLATE.LANGUAGE, code(language))
                            .set(SHARE_TEMPLATE.TEXT, text)
                            .execute();
        });
    }

    /** A mail has a form of its own; all else is said as in a chat. */
    static ShareChannel form(ShareChannel channel) {
        return channel == ShareChannel.MAIL ? ShareChannel.MAIL : ShareChannel.CHAT;
    }

    private static String code(Locale language) {
        return language.getLanguage().equals("ja") ? "ja" : "en";
    }
}
