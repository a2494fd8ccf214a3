package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.waraji.kernel.words.Mood;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages english = in(Locale.ENGLISH);
    private final Messages japanese = in(Locale.JAPAN);

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(english.text("greeting")).isEqualTo("Good morning");
        assertThat(japanese.text("greeting")).isEqualTo("おはようございます");
        assertThat(japanese.isJapanese()).isTrue();
        assertThat(english.isJapanese()).isFalse();
    }

    @Test
    void speaksEnglishWhereTheLanguageIsNeitherWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(in(Locale.FRANCE).text("greeting")).isEqualTo("Good morning");
            assertThat(in(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
            assertThat(in(Locale.US).text("greeting")).isEqualTo("Good morning");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fillsThePlacesAsTheLanguageWritesNumbers() {
        assertThat(english.text("weeks", 1_300)).isEqualTo("1,300 weeks, it's done");
        assertThat(japanese.text("weeks", 13)).isEqualTo("13週");
    }

    @Test
    void takesATextWithoutPlacesAsItStands() {
        assertThat(english.text("apostrophe")).isEqualTo("It's as it stands {");
    }

    @Test
    void hasAWordForEachConstantEvenOneWithABody() {
        assertThat(japanese.text(Mood.GOOD)).isEqualTo("良い");
        assertThat(japanese.text(Mood.FAIR)).isEqualTo("普通");
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> english.text("nothing"))
                .withMessageContaining("nothing");
    }

    private static Messages in(Locale locale) {
        return Messages.of(Mood.class, locale);
    }
}
