package app.waraji.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word is there in both languages and used; the planted ones each have the fault that must be found. */
class WordsTest {

    @Test
    void noneIsMissingNoneUnusedAndAllAreTranslated() throws IOException {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Place.ROOT);
        WordCheck check = new WordCheck(
                Path.of("src/main/resources/app/waraji"), Path.of("src/main/java/app/waraji"), enumsOf(house));
        assertThat(check.hasWords()).isTrue();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void plantedFaultsAreFound() throws IOException {
        JavaClasses planted = new ClassFileImporter().importPackages(Place.PLANTED);
        WordCheck check = new WordCheck(
                Path.of("src/test/resources/app/waraji/arch/planted"),
                Path.of("src/test/java/app/waraji/arch/planted"),
                enumsOf(planted));
        assertThat(check.faults())
                .containsExactlyInAnyOrder(
                        "words (English): twice stands there twice",
                        "words/Sentences.java: add words.nowhere to the words of this feature",
                        "words/Sentences.java: add words.nowhere.either to the words of this feature",
                        "words/alone: add alone to the Japanese words",
                        "words/alone: write messages_ja.properties beside messages.properties",
                        "words: add Mood.FAIR, a constant without a word",
                        "words: add words.only.english to the Japanese words",
                        "words: add words.only.japanese to the English words",
                        "words: remove Mood.GONE, which nobody uses",
                        "words: remove words.unused, which nobody uses",
                        "words: words.apostrophe is a MessageFormat: write '' or ’ for an apostrophe: It's {0}",
                        "words: words.broken is no MessageFormat (Unmatched braces in the pattern.): in {0",
                        "words: words.doubled is taken as it stands: write ' once: It''s so",
                        "words: words.empty has no words",
                        "words: words.english is not translated: Untranslated",
                        "words: words.no.places is given values, but has no place for them: No place",
                        "words: words.no.places is given values, but has no place for them: 場所なし",
                        "words: words.no.values has places, but is given no values: {0} wins",
                        "words: words.no.values has places, but is given no values: {0}件",
                        "words: words.other.places has the places [0, 1] in English and [0] in Japanese",
                        "words: words.swapped is not English: 日本語で");
    }

    private static Map<String, List<Set<String>>> enumsOf(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isEnum)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(WordsTest::constantsOf, Collectors.toList())));
    }

    private static Set<String> constantsOf(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }
}
