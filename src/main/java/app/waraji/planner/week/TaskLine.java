package app.waraji.planner.week;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task typed into the tray in one line: a title, and how long it takes at its end if one says so
 * ({@code ホワイトペーパー構成 2h}, {@code DM list 45 min}). What is not understood stays in the title.
 *
 * @param title empty where nothing but a length was typed
 */
record TaskLine(String title, int minutes) {

    static final int UNSAID = 60;

    private static final int A_DAY = 24 * 60;
    private static final Pattern LENGTH = Pattern.compile(
            "(?<title>.*?)[\\s　]+(?<length>[0-9０-９.．]+)[\\s　]*" + "(?<unit>h|ｈ|hours?|時間|m|ｍ|min|minutes?|分)[\\s　]*",
            Pattern.CASE_INSENSITIVE);

    static TaskLine read(String text) {
        Matcher line = LENGTH.matcher(" " + text);
        if (!line.matches()) {
            return new TaskLine(text.strip(), UNSAID);
        }
        int minutes = minutes(line.group("length"), line.group("unit"));
        return minutes > 0 && minutes <= A_DAY
                ? new TaskLine(line.group("title").strip(), minutes)
                : new TaskLine(text.strip(), UNSAID);
    }

    /** 0 where the number is none. */
    private static int minutes(String length, String unit) {
        try {
            double number = Double.parseDouble(Normalizer.normalize(length, Normalizer.Form.NFKC));
            boolean hours = Normalizer.normalize(unit, Normalizer.Form.NFKC).matches("(?i)h.*|時間");
            return (int) Math.round(hours ? number * 60 : number);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
