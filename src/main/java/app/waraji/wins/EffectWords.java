package app.waraji.wins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people name an effect, in Japanese and English. */
final class EffectWords {

    /** An effect named in a text, by its place there. */
    record Found(Effect effect, int start, int end) {}

    private record Word(Effect effect, Pattern pattern) {}

    private static final List<Word> WORDS = List.of(
            japanese(Effect.ORDER, "受注", "成約", "契約", "注文", "発注", "購入"),
            japanese(Effect.MEETING, "商談", "打ち合わせ", "打ち合せ", "打合せ", "面談", "アポイント", "アポ", "訪問", "来訪", "来社"),
            japanese(
                    Effect.INQUIRY,
                    "お問い合わせ",
                    "お問合せ",
                    "問い合わせ",
                    "問合わせ",
                    "問い合せ",
                    "問合せ",
                    "引き合い",
                    "引合い",
                    "資料請求",
                    "見積依頼",
                    "見積の依頼",
                    "見積もり依頼",
                    "見積もりの依頼",
                    "見積り依頼",
                    "見積りの依頼",
                    "ご相談",
                    "相談"),
            japanese(Effect.REPLY, "ご返信", "返信", "お返事", "返事", "反応", "回答"),
            japanese(Effect.PRAISE, "褒められた", "褒められ", "ほめられた", "ほめられ", "称賛", "評価された", "評価", "感謝された", "感謝", "好評"),
            japanese(Effect.OTHER, "その他"),
            english(Effect.ORDER, "orders?", "ordered", "contracts?", "purchases?", "purchased", "deals? won"),
            english(Effect.MEETING, "meetings?", "appointments?", "visits?", "visited", "demos?"),
            english(
                    Effect.INQUIRY,
                    "[ie]nquir(?:y|ies)",
                    "inquired",
                    "leads?",
                    "rfqs?",
                    "quote requests?",
                    "requests? for (?:a )?quotes?",
                    "asked for (?:a )?quotes?"),
            english(Effect.REPLY, "repl(?:y|ies)", "replied", "responses?", "responded", "answers?", "answered"),
            english(Effect.PRAISE, "praised?", "kudos", "compliments?", "thanked"),
            english(Effect.OTHER, "other"));

    private EffectWords() {}

    /** Every effect named, from left to right; the longest word where several begin at one place. */
    static List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(text);
            while (matcher.find()) {
                found.add(new Found(word.effect(), matcher.start(), matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> apart = new ArrayList<>();
        int end = 0;
        for (Found each : found) {
            if (each.start() >= end) {
                apart.add(each);
                end = each.end();
            }
        }
        return apart;
    }

    private static Word japanese(Effect effect, String... words) {
        return new Word(effect, Pattern.compile(joined(words)));
    }

    private static Word english(Effect effect, String... words) {
        return new Word(
                effect, Pattern.compile("(?<![a-z])(?:" + joined(words) + ")(?![a-z])", Pattern.CASE_INSENSITIVE));
    }

    private static String joined(String... words) {
        return Stream.of(words).collect(Collectors.joining("|"));
    }
}
