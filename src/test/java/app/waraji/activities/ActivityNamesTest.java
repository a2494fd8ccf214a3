package app.waraji.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityNamesTest {

    private final ActivityNames names = new ActivityNames(List.of(
            new Activity(1, "月刊メルマガ", "メルマガ", Channel.EMAIL, null, false),
            new Activity(2, "製品ページのSEO", "SEO", Channel.SEO, null, false),
            new Activity(3, "Monthly newsletter", "newsletter", Channel.EMAIL, null, false),
            new Activity(4, "ホワイトペーパー「選び方」", null, Channel.CONTENT, null, false),
            new Activity(5, "メルマガ号外", "号外", Channel.EMAIL, null, false),
            new Activity(6, "昔の展示会", "展示会", Channel.EXHIBITION, null, true)));

    @ParameterizedTest
    @CsvSource({
        "メルマガ9月号,1",
        "ﾒﾙﾏｶﾞ9月号,1",
        "めるまが 9月号,1",
        "ＳＥＯ 見出しの改善,2",
        "seo,2",
        "Newsletter September,3",
        "ホワイト,4",
        "メルマガ号外 3号,5",
        "A社がメルマガを読んで,1",
        "A reply to the newsletter,3"
    })
    void findsWhatTheTextSpeaksOf(String text, long id) {
        assertThat(names.spokenOfIn(text)).map(Activity::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Seoul", "展示会で名刺交換", "newsletters", "電話"})
    void findsNothingElse(String text) {
        assertThat(names.spokenOfIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"メルマガ9月号,1", "A社がﾒﾙﾏｶﾞを見て,1", "ブログ記事,", "newsletter Sept,4", "newsletters,", "展示会,"})
    void findsTheOnlyOneWhoseTitleEndsWithAWordOfTheText(String text, @Nullable Long id) {
        ActivityNames tagged = new ActivityNames(List.of(
                new Activity(1, "月刊メルマガ", "メール", Channel.EMAIL, null, false),
                new Activity(2, "春の展示会", "春", Channel.EXHIBITION, null, false),
                new Activity(3, "秋の展示会", "秋", Channel.EXHIBITION, null, false),
                new Activity(4, "Monthly newsletter", "mail", Channel.EMAIL, null, false)));
        assertThat(tagged.spokenOfIn(text).map(Activity::id)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void aTagNamesExactlyOne() {
        assertThat(names.named("ｓｅｏ")).map(Activity::id).contains(2L);
        assertThat(names.named("メルマ")).isEmpty();
    }
}
