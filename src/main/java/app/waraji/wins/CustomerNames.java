package app.waraji.wins;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who it was: A社, 株式会社さくら, 田中商事様, "from ACME". */
final class CustomerNames {

    private static final String FORM = "(?:株式会社|有限会社|合同会社|合資会社|\\(株\\)|\\(有\\)|㈱|㈲" + "|(?:医療|学校|社会福祉|一般社団|一般財団)法人)";
    private static final String BREAK = "\\s、。,;「」（）()→";
    // Latin before kanji belongs to the name (ABC商事), kanji before Latin does not (受注A社).
    private static final String RUN = "(?:[A-Za-z0-9&.\\-]*[\\p{IsHan}\\p{IsKatakana}ー・&&[^様社]]+|[A-Za-z0-9&.\\-]+"
            + "|(?<=^|[" + BREAK + ">])[\\p{IsHiragana}ー]+)";
    private static final String AND_OTHERS = "(?:ほか|他)?";

    private static final Pattern FORM_FIRST = Pattern.compile(FORM
            + "(?:\\p{IsHiragana}[^" + BREAK + "]*?(?=から|より|様|さん|ほか|[" + BREAK + "]|$)|[^" + BREAK
            + "\\p{IsHiragana}様]+)様?" + AND_OTHERS);
    private static final Pattern FORM_LAST = Pattern.compile(RUN + FORM + "様?" + AND_OTHERS);
    private static final Pattern FIRM = Pattern.compile("(?<name>" + RUN + ")社(?![員内長外会])様?" + AND_OTHERS);
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<name>" + RUN + ")(?:様(?![々子式態相])|さま|さん|御中)" + AND_OTHERS);
    /** 会社, 来社, 3社 and their like name nobody; so does 当社. */
    private static final Pattern NO_FIRM = Pattern.compile(".*[会来入出退支]|[当弊自他各同貴御本支商数全]|[0-9]+");
    /** As in お客様, 皆様, 仕様, たくさん, 部長さん. */
    private static final Pattern NOBODY = Pattern.compile(".*[客皆仕模同多異]|[0-9]+名|たく|みな|[部課社会係店所]長|店員|担当者?");

    private static final Pattern KIND_OF_FIRM =
            Pattern.compile("(?<=^|[" + BREAK + ">])[\\p{IsHan}\\p{IsKatakana}ー・A-Za-z]+"
                    + "(?:商会|商事|商店|工業|製作所|電機|電気|建設|産業|化学|製薬|銀行|大学|病院|物産|鉄工|精機|印刷|運輸|食品"
                    + "|システムズ|ホールディングス)(?=$|[" + BREAK + "])");
    private static final Pattern FROM =
            Pattern.compile("(?<![A-Za-z])(?:from|with|by|at) (?<name>[A-Z][\\w&.'\\-]*(?: (?:[A-Z][\\w&.'\\-]*|&))*)");

    private static final String TO_THE_FIRM = "御中";

    private static final Pattern LISTED = Pattern.compile("[^,、]+");
    private static final Pattern WORDS = Pattern.compile("[^\\s,、]+(?: [A-Z][^\\s,、]*)*");
    /** Without kana of a sentence, and if of several Latin words, then capitalised. */
    private static final Pattern NAME =
            Pattern.compile("(?![a-z][A-Za-z]* )(?!.*\\d\\s?[%位回本倍点票円件社名人通枚])[^\\p{IsHiragana}\\x00]+");

    private static final Pattern CAPITALISED = Pattern.compile("[A-Z][^\\x00]*");
    private static final Set<String> NO_NAMES =
            Set.of("CTR", "CV", "CVR", "DL", "DM", "FAQ", "HP", "LP", "PDF", "PR", "PV", "SEO", "SNS", "UU");

    private CustomerNames() {}

    /** The first that is certain by its form, whatever else the text says. */
    static Optional<Span> in(CharSequence text) {
        return whole(FORM_LAST, text)
                .or(() -> whole(FORM_FIRST, text))
                .or(() -> named(FIRM, NO_FIRM, text))
                .or(() -> named(ADDRESSED, NOBODY, text))
                .or(() -> name(FROM, text))
                .or(() -> whole(KIND_OF_FIRM, text))
                .map(name -> named(text, name));
    }

    /** Between commas what is neither effect nor number is who it was; so is a capitalised word left over. */
    static Optional<Span> byPlace(String rest) {
        boolean listed = rest.indexOf(',') >= 0 || rest.indexOf('、') >= 0;
        Matcher piece = (listed ? LISTED : WORDS).matcher(rest);
        while (piece.find()) {
            String words = piece.group().strip();
            boolean fits = (listed ? NAME : CAPITALISED).matcher(words).matches();
            if (fits && !isOther(words)) {
                int start = piece.start() + piece.group().indexOf(words);
                return Optional.of(new Span(start, start + words.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String words) {
        return LineReading.JOINING.contains(words)
                || NO_NAMES.contains(words)
                || !EffectWords.in(words).isEmpty();
    }

    /** 御中 is for envelopes alone. */
    private static Span named(CharSequence text, Span name) {
        return name.of(text.toString()).endsWith(TO_THE_FIRM)
                ? new Span(name.start(), name.end() - TO_THE_FIRM.length())
                : name;
    }

    private static Optional<Span> whole(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    private static Optional<Span> name(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Span(matcher.start("name"), matcher.end("name"))) : Optional.empty();
    }

    private static Optional<Span> named(Pattern pattern, Pattern not, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!not.matcher(matcher.group("name")).matches()) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
