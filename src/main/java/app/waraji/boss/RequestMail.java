package app.waraji.boss;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;

/**
 * A request as the text of a mail. Nothing in it needs to stand under something else, so that it reads the same in the
 * proportional fonts of mail programs.
 *
 * @param boss as addressed; may be empty
 * @param author may be empty
 */
public record RequestMail(Messages messages, String boss, String author) {

    /** @param about the name of what it is about; may be empty */
    public String write(Wording wording, String about) {
        StringBuilder mail = new StringBuilder();
        if (!boss.isEmpty()) {
            mail.append(messages.text("requests.mail.to", boss)).append("\n\n");
        }
        mail.append(messages.text("requests.mail.opening")).append('\n');
        add(mail, messages.text("requests.mail.what"), wording.what());
        add(mail, messages.text("requests.mail.about"), about);
        add(mail, messages.text("requests.mail.why"), wording.why());
        add(mail, messages.text("requests.mail.options"), options(wording));
        if (wording.cost() != null) {
            add(mail, messages.text("requests.mail.cost"), new YenWords(messages.locale()).text(wording.cost()));
        }
        if (wording.neededBy() != null) {
            DateWords dates = new DateWords(messages.locale());
            add(
                    mail,
                    messages.text("requests.mail.by"),
                    messages.text("requests.mail.by.day", dates.dateAndDay(wording.neededBy())));
        }
        mail.append('\n').append(messages.text("requests.mail.closing")).append('\n');
        if (!author.isEmpty()) {
            mail.append('\n').append(author).append('\n');
        }
        return mail.toString();
    }

    private String options(Wording wording) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < wording.options().size(); i++) {
            Wording.Option option = wording.options().get(i);
            String line = messages.text("requests.mail.option", Integer.toString(i + 1), option.text());
            lines.append(i == 0 ? "" : "\n")
                    .append(option.isRecommended() ? messages.text("requests.mail.recommended", line) : line);
        }
        return lines.toString();
    }

    private static void add(StringBuilder mail, String heading, String text) {
        if (!text.isEmpty()) {
            mail.append("\n■ ").append(heading).append('\n').append(text).append('\n');
        }
    }
}
