package app.waraji.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.rules.RuleEngine;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule says is whole sentences in the user's language, and blames nobody. */
class AlertWordsTest {

    private static final Pattern BLAME =
            Pattern.compile("べき|なければ|怠|サボ|失敗|ダメ|駄目|できていません|should have|must |failed|fault|lazy|neglect|wasted");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyAlertReadsWell(String language) {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        Set<String> heard = new HashSet<>();
        for (Alert alert : alerts()) {
            heard.add(alert.rule());
            for (Phrase phrase : phrases(alert)) {
                assertThat(words.say(phrase))
                        .as(alert.rule())
                        .isNotBlank()
                        .doesNotContain("{", "}", "null", "Phrase", "[", "]")
                        .doesNotContainPattern(BLAME);
            }
            assertThat(words.say(alert.saying().text())).endsWith(language.equals("ja") ? "。" : ".");
            alert.actions().forEach(action -> assertThat(words.label(action)).isNotBlank());
        }
        assertThat(heard).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsBehindAnAlertCanBeCheckedAndIsNotWhatItSaysAlready(String language) {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        for (Alert alert : alerts()) {
            String said =
                    words.say(alert.saying().text()) + words.say(alert.saying().why());
            List<String> rows =
                    alert.evidence().stream().map(row -> words.say(row.text())).toList();
            assertThat(rows).as(alert.rule()).isNotEmpty().noneMatch(said::contains);
            assertThat(rows.get(0)).as(alert.rule()).containsPattern("\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyRuleAndItsThresholdsHaveNames(String language) {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        for (RuleCard card : RuleEngine.usual().cards()) {
            assertThat(words.say(card.name())).isNotBlank();
            assertThat(words.say(card.about())).isNotBlank();
            for (Threshold threshold : card.thresholds()) {
                assertThat(words.say(threshold.label())).isNotBlank();
                assertThat(words.amount(threshold, threshold.usual())).containsPattern("\\d");
            }
        }
    }

    private static List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            MadeUp diary = Plants.diary(seed);
            History history = diary.history();
            for (int week = 0; week < MadeUp.WEEKS; week++) {
                for (int day : new int[] {0, 4}) {
                    LocalDate on = diary.week(week).monday().plusDays(day);
                    History then = history.asOf(diary.pen.at(on.atTime(18, 0)));
                    alerts.addAll(RuleEngine.usual().look(then, Gestures.NONE).alerts());
                }
            }
        }
        return alerts;
    }

    private static List<Phrase> phrases(Alert alert) {
        List<Phrase> phrases = new ArrayList<>(List.of(
                alert.subject().title(),
                alert.saying().text(),
                alert.saying().why(),
                alert.saying().clearsWhen()));
        alert.evidence().forEach(row -> phrases.add(row.text()));
        List<Action> actions = new ArrayList<>(alert.actions());
        actions.addAll(alert.more());
        actions.forEach(action -> phrases.add(action.preview()));
        actions.stream().map(Action::words).filter(each -> !each.isEmpty()).forEach(phrases::add);
        return phrases;
    }
}
